import { spanAt } from '../../sources/located.js';
import { writeMonth } from '../../words/month.js';
import type { Check } from '../check.js';

/** A risk has one assessment a month, none before it was opened, and is not closed before that. */
export const assessmentsAgree: Check = ({ risks }, diagnostics) => {
  for (const risk of risks.records) {
    if (risk.closed !== undefined && risk.closed < risk.opened)
      diagnostics.error('risk-months', 'The risk is closed before it was opened.', {
        span: spanAt(risk.at, 'closed'),
        related: [{ message: 'opened here', span: spanAt(risk.at, 'opened') }],
      });
    for (const [index, { month }] of risk.assessments.entries()) {
      const span = spanAt(risk.at, 'assessments', index, 'month');
      const twin = risk.assessments.findIndex((other) => other.month === month);
      if (twin < index)
        diagnostics.error('risk-months', `${risk.id} is assessed twice for ${writeMonth(month)}.`, {
          span,
          related: [{ message: 'first here', span: spanAt(risk.at, 'assessments', twin, 'month') }],
          hint: 'Delete the assessment that is wrong.',
        });
      if (month < risk.opened)
        diagnostics.error('risk-months', 'The risk is assessed before it was opened.', {
          span,
          related: [{ message: 'opened here', span: spanAt(risk.at, 'opened') }],
        });
    }
  }
};
