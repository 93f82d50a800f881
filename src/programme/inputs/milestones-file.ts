import * as z from 'zod';
import type { Recorded } from '../decode.js';
import { choice, day, id, vagueDate, words } from '../fields.js';

/** `milestones.csv`: one row for each revision of a milestone (design §2; domain F1, F5). */
export const milestoneRow = z.strictObject({
  id: id(),
  workstream: words(),
  title: words(),
  baseline: vagueDate().optional(),
  'as-at': day(),
  forecast: vagueDate().optional(),
  actual: vagueDate().optional(),
  status: choice('complete', 'paused', 'on-track').optional(),
  note: words().optional(),
});

/** What was known of a milestone at one date. */
export type Revision = Recorded<z.output<typeof milestoneRow>>;
