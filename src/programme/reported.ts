import type { Month } from '../words/month.js';
import type { PublishedMilestone } from './inputs/published-file.js';
import type { PublishedMonth } from './programme.js';

/** What an earlier month's papers printed of something, and which month that was. */
export interface Reported<T> {
  readonly month: Month;
  readonly row: T;
}

/** The subjects of which papers print rows of their own. */
export type Subject = 'values' | 'milestones' | 'risks';

/** The last month whose papers spoke of a subject: what was published since of other subjects changes nothing. */
export const lastOf = (published: readonly PublishedMonth[], subject: Subject): PublishedMonth | undefined =>
  published.findLast((one) => one[subject].isPrinted);

/** What was last printed of one milestone, however long ago (domain F6). */
export const reportedMilestone = (
  published: readonly PublishedMonth[],
  id: string,
): Reported<PublishedMilestone> | undefined => {
  for (const { month, milestones } of published.toReversed()) {
    const row = milestones.rows.findLast((one) => one.id === id);
    if (row) return { month, row };
  }
  return undefined;
};
