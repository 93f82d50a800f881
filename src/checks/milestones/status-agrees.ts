import type { Diagnostics } from '../../diagnostics/diagnostic.js';
import { manualRating, type Revision } from '../../programme/inputs/milestones-file.js';
import type { MilestoneLimits } from '../../programme/inputs/programme-file.js';
import { datedBy, slipOf, standing } from '../../programme/milestone-dates.js';
import { spanAt } from '../../sources/located.js';
import { writeSlip } from '../../words/slip.js';
import type { Check } from '../check.js';

/** What is reported of a milestone agrees with its dates, and a rating set by hand says why (domain F3, F4, F7). */
export const milestoneStatusAgrees: Check = ({ milestones, settings }, diagnostics) => {
  for (const { revisions } of milestones.records)
    for (const revision of revisions) {
      if (settings) checkOnTrack(revision, settings['milestone-rating'], diagnostics);
      checkReached(revision, diagnostics);
      checkReason(revision, diagnostics);
    }
};

const checkOnTrack = (revision: Revision, limits: MilestoneLimits, diagnostics: Diagnostics): void => {
  const { status, baseline } = revision;
  if (status !== 'on-track' || revision.actual) return;
  const expected = standing(revision);
  if (!expected)
    diagnostics.error('milestone-status', 'The milestone is reported on track, but has no forecast.', {
      span: spanAt(revision.at, 'status'),
      hint: 'Write when it is expected under forecast.',
    });
  else if (baseline && (slipOf(revision) ?? 0) > limits['green-days'])
    diagnostics.error(
      'milestone-status',
      `The milestone is reported on track, but is ${writeSlip(baseline, expected.date)}.`,
      {
        span: spanAt(revision.at, 'status'),
        related: [
          { message: `planned for ${baseline.text}`, span: spanAt(revision.at, 'baseline') },
          { message: `expected ${expected.date.text}`, span: spanAt(revision.at, 'forecast') },
        ],
        hint: 'Correct the dates, or leave status empty: the status then follows from them.',
      },
    );
};

const checkReached = (revision: Revision, diagnostics: Diagnostics): void => {
  const reached = datedBy(revision, 'actual');
  if (!reached || (revision.status !== 'on-track' && revision.status !== 'paused')) return;
  diagnostics.error(
    'milestone-status',
    `The milestone has an actual date, but is reported ${revision.status === 'paused' ? 'paused' : 'on track'}.`,
    {
      span: spanAt(revision.at, 'status'),
      related: [{ message: `reached ${reached.date.text}`, span: spanAt(revision.at, 'actual') }],
      hint: 'Write complete, or move the date to forecast if it is still to come.',
    },
  );
};

const checkReason = (revision: Revision, diagnostics: Diagnostics): void => {
  const manual = manualRating(revision);
  if (!manual || revision.note) return;
  diagnostics.error('milestone-status', `The rating "${manual}" is set by hand, without a reason.`, {
    span: spanAt(revision.at, 'status'),
    hint: 'Write the reason under note: the paper prints it. Or leave status empty: it then follows from the dates.',
  });
};
