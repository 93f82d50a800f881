import type { Revision } from '../programme/inputs/milestones-file.js';
import type { MilestoneLimits } from '../programme/inputs/programme-file.js';
import type { PublishedMilestone } from '../programme/inputs/published-file.js';
import { type Dated, datedBy, sameBaseline, slipOf, standing } from '../programme/milestone-dates.js';
import type { Milestone } from '../programme/programme.js';
import type { Reported } from '../programme/reported.js';
import type { Day } from '../words/month.js';
import { type MilestoneStatus, statusOf } from './milestone-status.js';
import { type Move, moveOf } from './move.js';

/** What is known of a milestone at the paper's date, and what of it was known before. */
export interface MilestoneFinding {
  readonly id: string;
  /** The revision that holds at the paper's date. */
  readonly current: Revision;
  /** The one before it, whether a paper told of it or not. */
  readonly previous: Revision | undefined;
  /** What the last papers that spoke of it printed (domain F6, K3). */
  readonly reported: Reported<PublishedMilestone> | undefined;
  /** When it was reached, else when it is expected. */
  readonly standing: Dated | undefined;
  /** The baseline approved first; later ones do not replace it (domain F1). */
  readonly original: Dated<Revision> | undefined;
  /** The first row with the baseline that holds, where that is not the original one (domain F1). */
  readonly rebaselined: Dated<Revision> | undefined;
  /** Days from the baseline that holds to the date that stands; positive is late (domain F2). */
  readonly slip: number | undefined;
  /** What the dates say, even where somebody set a rating by hand (domain F3). */
  readonly status: MilestoneStatus;
  /** How its date has moved since then; `undefined` where it has not (domain F6). */
  readonly move: Move | undefined;
}

/** @param reported what the last papers that spoke of the milestone printed */
export const milestoneFinding = (
  { id, revisions }: Milestone,
  asAt: Day,
  reported: Reported<PublishedMilestone> | undefined,
  limits: MilestoneLimits,
): MilestoneFinding | undefined => {
  const known = revisions.filter((revision) => revision['as-at'] <= asAt);
  const current = known.at(-1);
  if (!current) return undefined;
  return {
    id,
    current,
    previous: known.at(-2),
    reported,
    standing: standing(current),
    ...baselinesOf(known, current),
    slip: slipOf(current),
    status: statusOf(current, asAt, limits),
    move: reported && moveOf(reported.row, current),
  };
};

const baselinesOf = (
  known: readonly Revision[],
  current: Revision,
): Pick<MilestoneFinding, 'original' | 'rebaselined'> => {
  const first = known.find(({ baseline }) => baseline);
  const original = first && datedBy(first, 'baseline');
  if (!first || !current.baseline || sameBaseline(first, current))
    return { original, rebaselined: undefined };
  const other = known.findLastIndex((revision) => !sameBaseline(revision, current));
  const renewed = known[other + 1] ?? current;
  return { original, rebaselined: datedBy(renewed, 'baseline') };
};
