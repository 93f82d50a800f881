import type { Diagnostics } from '../../diagnostics/diagnostic.js';
import type { Narrative } from '../../narrative/narrative.js';
import { spanAt } from '../../sources/located.js';
import { monthOf, writeMonth } from '../../words/month.js';

/** The dates of the front matter fit together: nothing is reported before it could be known (domain G9). */
export const narrativeDatesAgree = ({ frontMatter, month }: Narrative, diagnostics: Diagnostics): void => {
  const { at, 'as-at': asAt, 'data-to': dataTo, meeting } = frontMatter;
  if (dataTo > monthOf(asAt))
    diagnostics.error('paper-dates', 'The data run to a month after the date of the paper.', {
      span: spanAt(at, 'data-to'),
      related: [{ message: 'the date of the paper', span: spanAt(at, 'as-at') }],
    });
  if (asAt > meeting)
    diagnostics.error('paper-dates', 'The paper is as at a date after its meeting.', {
      span: spanAt(at, 'as-at'),
      related: [{ message: 'the meeting', span: spanAt(at, 'meeting') }],
    });
  if (monthOf(asAt) !== month)
    diagnostics.error('paper-dates', `The paper of ${writeMonth(month)} is as at another month.`, {
      span: spanAt(at, 'as-at'),
      hint: 'Correct the date, or move the file to the folder of its month.',
    });
};
