import type { Diagnostics } from '../../diagnostics/diagnostic.js';
import type { Revision } from '../../programme/inputs/milestones-file.js';
import { spanAt } from '../../sources/located.js';
import { writeDay } from '../../words/month.js';
import type { Check } from '../check.js';

/** A milestone's dates agree with what was known when, and it is told once a day (domain F4). */
export const milestoneDatesAgree: Check = ({ milestones }, diagnostics) => {
  for (const { revisions } of milestones.records)
    for (const [index, revision] of revisions.entries()) {
      checkActual(revision, diagnostics);
      checkOrder(revisions[index - 1], revision, diagnostics);
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

const checkOrder = (before: Revision | undefined, revision: Revision, diagnostics: Diagnostics): void => {
  if (before?.['as-at'] !== revision['as-at']) return;
  diagnostics.error('milestone-dates', `${revision.id} has two rows as at ${writeDay(revision['as-at'])}.`, {
    span: spanAt(revision.at, 'as-at'),
    related: [{ message: 'first here', span: spanAt(before.at, 'as-at') }],
    hint: 'Delete the row that is wrong.',
  });
};
