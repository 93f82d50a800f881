import * as z from 'zod';
import type { Recorded } from '../decode.js';
import { choice, day, markdown, month, words } from '../fields.js';

/** How likely the programme is to deliver, in the judgement of its officers, and why (domain F8). */
const deliveryConfidence = z.strictObject({
  rating: choice('green', 'amber', 'red'),
  rationale: markdown(),
});

/** The front matter of a narrative: the meeting, and what was known when (domain G9). */
export const frontMatterFile = z.strictObject({
  title: words(),
  meeting: day(),
  'as-at': day(),
  'data-to': month(),
  /** The workstreams that the paper is about; all of them when absent. */
  workstreams: z.array(words()).min(1).optional(),
  'delivery-confidence': deliveryConfidence.optional(),
  'background-papers': z.array(words()).default([]),
  /** Who made sure that those who are quoted agree and cannot be recognised, and when (domain I7). */
  'quotations-agreed': words().optional(),
});

export type FrontMatter = Recorded<z.output<typeof frontMatterFile>>;
export type DeliveryConfidence = z.output<typeof deliveryConfidence>;
