import * as z from 'zod';
import type { Recorded } from '../decode.js';
import { choice, day, id, vagueDate, words } from '../fields.js';

/** `milestones.csv`: one row for each revision of a milestone (design §2; domain F1, F5). */
export const milestoneRow = z.strictObject({
  id: id(),
  workstream: words(),
  title: words(),
  baseline: vagueDate().optional(),
  /** Who approved the baseline, and when: a changed one needs it (domain F1). */
  approval: words().optional(),
  'as-at': day(),
  forecast: vagueDate().optional(),
  actual: vagueDate().optional(),
  /** What was reported, or a colour set by hand with the reason under `note` (domain F3); empty: the dates say it. */
  status: choice('complete', 'paused', 'on-track', 'green', 'amber', 'red').optional(),
  note: words().optional(),
});

/** What was known of a milestone at one date. */
export type Revision = Recorded<z.output<typeof milestoneRow>>;

/** A rating that somebody set in place of the one that the dates give (domain F3). */
export type ManualRating = 'green' | 'amber' | 'red';

export const manualRating = ({ status }: Revision): ManualRating | undefined =>
  status === 'green' || status === 'amber' || status === 'red' ? status : undefined;
