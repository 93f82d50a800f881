import type { Diagnostics } from '../../diagnostics/diagnostic.js';
import type { Narrative } from '../../narrative/narrative.js';
import { spanAt } from '../../sources/located.js';
import { monthOf, writeDay, writeMonth } from '../../words/month.js';

/**
 * Whether the dates of the front matter fit together: nothing is reported before it could be known (domain G9).
 * If they do not, nobody can tell what the paper may know.
 */
export const narrativeDatesAgree = ({ frontMatter, month }: Narrative, diagnostics: Diagnostics): boolean => {
  const { at, 'as-at': asAt, 'data-to': dataTo, meeting } = frontMatter;
  const isOfMonth = monthOf(asAt) === month;
  const isTooLate = dataTo > month && dataTo > monthOf(asAt);
  const isAfterMeeting = isOfMonth && asAt > meeting;
  if (isTooLate)
    diagnostics.error('paper-dates', 'The data run to a month after the date of the paper.', {
      span: spanAt(at, 'data-to'),
      related: [{ message: 'the date of the paper', span: spanAt(at, 'as-at') }],
      hint: 'data-to is the last month of which the paper has all data: correct it, or as-at.',
    });
  if (isAfterMeeting)
    diagnostics.error('paper-dates', 'The paper is as at a date after its meeting.', {
      span: spanAt(at, 'as-at'),
      related: [{ message: 'the meeting', span: spanAt(at, 'meeting') }],
      hint: 'Correct as-at or meeting: a paper is finished before its meeting.',
    });
  if (!isOfMonth)
    diagnostics.error(
      'paper-dates',
      `The paper is as at ${writeDay(asAt)}, but lies in the folder of ${writeMonth(month)}.`,
      {
        span: spanAt(at, 'as-at'),
        hint: 'Correct the date, or move the file to the folder of its month.',
      },
    );
  return isOfMonth && !isTooLate && !isAfterMeeting;
};
