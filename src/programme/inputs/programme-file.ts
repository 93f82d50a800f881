import * as z from 'zod';
import type { Recorded } from '../decode.js';
import { choice, id, markdown, words } from '../fields.js';

const officer = z.strictObject({ name: words(), post: words() });

const area = z.strictObject({ id: id(), name: words(), role: choice('own', 'neighbours', 'nation') });

const diagram = z.strictObject({ id: id(), title: words(), levels: z.array(words()).min(2) });

const standardSection = z.strictObject({ id: id(), title: words(), text: markdown() });

/** `programme.yaml`: names, people and house settings (design §2). */
export const programmeFile = z.strictObject({
  name: words(),
  authority: words(),
  service: words().optional(),
  committee: words(),
  'electoral-divisions': words(),
  'report-author': officer,
  contact: officer,
  areas: z.array(area).min(1),
  rag: z.strictObject({ scheme: choice('tolerance') }).optional(),
  diagrams: z.array(diagram).default([]),
  'standard-sections': z.array(standardSection).default([]),
});

export type Settings = Recorded<z.output<typeof programmeFile>>;
export type Area = z.output<typeof area>;
export type Diagram = z.output<typeof diagram>;
export type StandardSection = z.output<typeof standardSection>;

/** The area of the authority itself. */
export const ownArea = ({ areas }: Settings): Area | undefined => areas.find(({ role }) => role === 'own');
