import * as z from 'zod';
import type { Recorded } from '../decode.js';
import { choice, id, markdown, wholeNumber, words } from '../fields.js';
import { riskBands } from './risk-bands.js';
import { spcSettings } from './spc-settings.js';

const officer = z.strictObject({ name: words(), post: words() });

const area = z.strictObject({ id: id(), name: words(), role: choice('own', 'neighbours', 'nation') });

const diagram = z.strictObject({ id: id(), title: words(), levels: z.array(words()).min(2) });

const standardSection = z.strictObject({ id: id(), title: words(), text: markdown() });

/** Up to how many days of slip a milestone is still green, and still amber (domain F3). */
const milestoneRating = z
  .strictObject({
    'green-days': wholeNumber(0, 366).default(0),
    'amber-days': wholeNumber(0, 366).default(28),
  })
  .refine((limits) => limits['green-days'] <= limits['amber-days'], {
    message: 'A milestone would stop being amber before it stops being green.',
    params: { hint: 'Give amber-days as many days as green-days, or more.' },
  });

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
  /** The parts of the programme, in the order in which papers show them; the milestones' own order when absent. */
  workstreams: z.array(words()).optional(),
  'milestone-rating': milestoneRating.default({ 'green-days': 0, 'amber-days': 28 }),
  'risk-bands': riskBands,
  spc: spcSettings,
  diagrams: z.array(diagram).default([]),
  'standard-sections': z.array(standardSection).default([]),
});

export type Settings = Recorded<z.output<typeof programmeFile>>;
export type Area = z.output<typeof area>;
export type Diagram = z.output<typeof diagram>;
export type MilestoneLimits = z.output<typeof milestoneRating>;
export type StandardSection = z.output<typeof standardSection>;

/** The area of the authority itself. */
export const ownArea = ({ areas }: Settings): Area | undefined => areas.find(({ role }) => role === 'own');
