import { sameBaseline } from '../../programme/milestone-dates.js';
import { spanAt } from '../../sources/located.js';
import type { Check } from '../check.js';

/** A baseline stays as it was first approved, unless its row names who approved another (domain F1). */
export const baselineApproved: Check = ({ milestones }, diagnostics) => {
  for (const { revisions } of milestones.records)
    for (const [index, revision] of revisions.entries()) {
      const before = revisions[index - 1];
      if (!before?.baseline || sameBaseline(before, revision)) continue;
      const related = [{ message: 'the one before', span: spanAt(before.at, 'baseline') }];
      if (!revision.baseline)
        diagnostics.error('milestone-baseline', `The baseline of ${revision.id} has been taken away.`, {
          span: spanAt(revision.at, 'baseline'),
          related,
          hint: `Write ${before.baseline.text} here too: a milestone with no date in sight has no forecast, but keeps its baseline.`,
        });
      else if (!revision.approval)
        diagnostics.error(
          'milestone-baseline',
          `The baseline of ${revision.id} differs from the one before.`,
          {
            span: spanAt(revision.at, 'baseline'),
            related,
            hint: 'A new date is a forecast. If a new baseline was approved, say by whom and when under approval.',
          },
        );
    }
};
