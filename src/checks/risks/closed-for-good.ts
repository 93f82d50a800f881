import { spanAt } from '../../sources/located.js';
import { writeMonth } from '../../words/month.js';
import type { Check } from '../check.js';

/** A risk is closed with a reason, which the next paper prints, and is not assessed any more afterwards (domain E4). */
export const closedForGood: Check = ({ risks }, diagnostics) => {
  for (const { id, at, opened, closed, assessments, 'closed-because': reason } of risks.records) {
    if (closed !== undefined && reason === undefined)
      diagnostics.error('risk-closed', `${id} is closed without a reason.`, {
        span: spanAt(at, 'closed'),
        hint: 'Add "closed-because: …": the next paper shows the risk once more, with the reason.',
      });
    if (closed === undefined && reason !== undefined)
      diagnostics.error('risk-closed', `There is a reason why ${id} is closed, but no month.`, {
        span: spanAt(at, 'closed-because'),
        hint: 'Add "closed: …", the month from which it is no longer a risk.',
      });
    // Where the closing itself is misdated, that has been told.
    for (const [index, { month }] of assessments.entries())
      if (closed !== undefined && closed >= opened && month > closed)
        diagnostics.error('risk-closed', `${id} is assessed for ${writeMonth(month)}, after it was closed.`, {
          span: spanAt(at, 'assessments', index, 'month'),
          related: [{ message: 'closed here', span: spanAt(at, 'closed') }],
          hint: 'Correct the month; if the risk has come back, give it a new entry with an id of its own.',
        });
  }
};
