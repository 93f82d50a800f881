import type { Diagnostics } from '../../diagnostics/diagnostic.js';
import type { Revision } from '../../programme/inputs/milestones-file.js';
import { spanAt } from '../../sources/located.js';
import { writeDay } from '../../words/month.js';
import type { Check } from '../check.js';

/** A milestone's dates agree with what was known, and its baseline stays as approved (domain F1, F4). */
export const milestoneDatesAgree: Check = ({ milestones }, diagnostics) => {
  for (const { revisions } of milestones.records) {
    const [first] = revisions;
    for (const [index, revision] of revisions.entries()) {
      checkActual(revision, diagnostics);
      if (first) checkBaseline(first, revision, diagnostics);
      checkOrder(revisions[index - 1], revision, diagnostics);
    }
  }
};

const checkActual = (revision: Revision, diagnostics: Diagnostics): void => {
  if (revision.actual && revision.actual.earliest > revision['as-at'])
    diagnostics.error('milestone-dates', 'The actual date is later than the date at which it was reported.', {
      span: spanAt(revision.at, 'actual'),
      hint: `This row is as at ${writeDay(revision['as-at'])}: a date still to come is a forecast.`,
    });
  if (revision.status === 'complete' && !revision.actual)
    diagnostics.error('milestone-dates', 'The milestone is complete, but has no actual date.', {
      span: spanAt(revision.at, 'status'),
      hint: 'Write the date under actual.',
    });
};

const checkBaseline = (first: Revision, revision: Revision, diagnostics: Diagnostics): void => {
  if (first.baseline?.text === revision.baseline?.text) return;
  diagnostics.error('milestone-dates', 'The baseline differs from the one first given.', {
    span: spanAt(revision.at, 'baseline'),
    related: [{ message: 'first here', span: spanAt(first.at, 'baseline') }],
    hint: 'The baseline is the date first approved; a new date is a forecast.',
  });
};

const checkOrder = (before: Revision | undefined, revision: Revision, diagnostics: Diagnostics): void => {
  if (before?.['as-at'] !== revision['as-at']) return;
  diagnostics.error('milestone-dates', `${revision.id} has two rows as at ${writeDay(revision['as-at'])}.`, {
    span: spanAt(revision.at, 'as-at'),
    related: [{ message: 'first here', span: spanAt(before.at, 'as-at') }],
    hint: 'Delete the row that is wrong.',
  });
};
