import { daysBetween } from '../words/month.js';
import type { VagueDate } from '../words/vague-date.js';
import type { Revision } from './inputs/milestones-file.js';

/** A date of a milestone, and the cell that it stands in. */
export interface Dated {
  readonly date: VagueDate;
  readonly revision: Revision;
  readonly field: 'baseline' | 'forecast' | 'actual';
}

/** When a milestone was reached, else when it is expected; a baseline alone says neither (domain F1). */
export const standing = (revision: Revision): Dated | undefined =>
  datedBy(revision, 'actual') ?? datedBy(revision, 'forecast');

export const datedBy = (revision: Revision, field: Dated['field']): Dated | undefined => {
  const date = revision[field];
  return date && { date, revision, field };
};

/** Forecast or actual − baseline in days, by their latest days (domain F2, F5); positive is late. None without both. */
export const slipOf = (revision: Revision): number | undefined => {
  const dated = standing(revision);
  return dated && revision.baseline && daysBetween(revision.baseline.latest, dated.date.latest);
};

/** Whether two revisions have the same baseline, in whatever words. */
export const sameBaseline = (one: Revision, other: Revision): boolean =>
  one.baseline?.earliest === other.baseline?.earliest && one.baseline?.latest === other.baseline?.latest;
