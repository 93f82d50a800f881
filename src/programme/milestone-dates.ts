import { daysBetween } from '../words/month.js';
import type { VagueDate } from '../words/vague-date.js';
import type { Revision } from './inputs/milestones-file.js';

/** A row that gives dates of a milestone: a revision, or what a paper printed. */
export type DatedRow = Pick<Revision, 'at'> & Partial<Pick<Revision, 'baseline' | 'forecast' | 'actual'>>;

/** A date of a milestone, and the cell that it stands in. */
export interface Dated<Row extends DatedRow = DatedRow> {
  readonly date: VagueDate;
  readonly revision: Row;
  readonly field: 'baseline' | 'forecast' | 'actual';
}

/** When a milestone was reached, else when it is expected; a baseline alone says neither (domain F1). */
export const standing = <Row extends DatedRow>(revision: Row): Dated<Row> | undefined =>
  datedBy(revision, 'actual') ?? datedBy(revision, 'forecast');

export const datedBy = <Row extends DatedRow>(
  revision: Row,
  field: Dated['field'],
): Dated<Row> | undefined => {
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
