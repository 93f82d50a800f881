import type { MilestoneStatus } from '../analysis/milestone-status.js';
import type { MilestoneFinding } from '../analysis/milestones.js';
import type { Figure } from '../paper/inlines.js';
import { manualRating } from '../programme/inputs/milestones-file.js';
import { type Dated, datedBy } from '../programme/milestone-dates.js';
import { spanAt } from '../sources/located.js';
import { writeSlip } from '../words/slip.js';
import { figure } from './values.js';

/** A date in the words in which it was given, with the cell that it was given in (domain F5). */
export const dateFigure = (dated: Dated): Figure => figure(dated.date.text, [], originsOf(dated));

export const originsOf = ({ revision, field }: Dated) => [spanAt(revision.at, field)];

/** What a milestone's slip is measured from: the baseline that holds, or the one approved first (domain F1). */
export const plannedDate = (finding: MilestoneFinding, first = false): Dated | undefined =>
  first ? finding.original : datedBy(finding.current, 'baseline');

/**
 * The slip of a milestone in words; none without both dates. What is overdue is not on time, whatever its forecast
 * still says: how late it will be nobody has told (domain F3).
 */
export const slipFigure = (finding: MilestoneFinding, planned: Dated | undefined): Figure | undefined => {
  const { standing, status } = finding;
  if (!planned || !standing) return undefined;
  const words = status === 'overdue' ? 'overdue' : writeSlip(planned.date, standing.date);
  return figure(words, [], [...originsOf(planned), ...originsOf(standing)]);
};

/** How a status reads in a table; the order is that in which they are counted. */
export const STATUS_WORDS: Readonly<Record<MilestoneStatus, string>> = {
  complete: 'Complete',
  green: 'Green',
  amber: 'Amber',
  red: 'Red',
  overdue: 'Overdue',
  paused: 'Paused',
  'not-rated': 'Not rated',
};

/** The rating that somebody set by hand, where there is one, else what the dates give (domain F3). */
export const shownStatus = ({ current, status }: MilestoneFinding): MilestoneStatus =>
  manualRating(current) ?? status;
