import type { Reason } from '../analysis/disclosure/withhold.js';
import type { Observation } from '../programme/inputs/kpi-series-file.js';
import { spanAt } from '../sources/located.js';
import { writeMonth } from '../words/month.js';
import type { Context } from './context.js';

/**
 * Lists for the officers, by place and reason and never by value, what no paper shows (domain I8); a count that can be
 * worked out whatever is withheld stops the paper.
 */
export const checkWithheld = ({ findings, diagnostics }: Context): void => {
  const { withheld, horizon } = findings;
  for (const { row, reason } of withheld.all)
    if (row.month <= horizon.dataTo)
      diagnostics.note('value-withheld', `${nameOf(row)} is withheld: ${REASONS[reason]}.`, {
        span: spanAt(row.at, 'month'),
        isPrivate: true,
      });
  for (const row of withheld.exposed)
    diagnostics.error('exposed-count', `${nameOf(row)} can be worked out, whatever else is withheld.`, {
      span: spanAt(row.at, 'month'),
      isPrivate: true,
    });
};

const nameOf = ({ kpi, area, month }: Observation): string => `${kpi} (${area}) for ${writeMonth(month)}`;

const REASONS: Readonly<Record<Reason, string>> = {
  small: 'it rests on few people',
  part: 'another count could be worked out with it',
  total: 'a part of it could be worked out with it',
};
