import { type Dated, type DatedRow, standing } from '../programme/milestone-dates.js';
import { daysBetween } from '../words/month.js';

/** A milestone whose date is not the one that was reported (domain F6). */
export interface Move {
  readonly before: Dated;
  /** `undefined` where no date is given any more. */
  readonly now: Dated | undefined;
  /** By how many days its latest day has moved, positive when later (domain F5). */
  readonly days: number | undefined;
}

/** The move from what was reported to what holds now; none from no date, for there is nothing that a reader could have noted. */
export const moveOf = (reported: DatedRow, current: DatedRow): Move | undefined => {
  const before = standing(reported);
  const now = standing(current);
  if (!before) return undefined;
  if (!now) return { before, now, days: undefined };
  const days = daysBetween(before.date.latest, now.date.latest);
  return days === 0 ? undefined : { before, now, days };
};
