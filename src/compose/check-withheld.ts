import type { Reason } from '../analysis/disclosure/withhold.js';
import type { Related } from '../diagnostics/diagnostic.js';
import type { Observation } from '../programme/inputs/kpi-series-file.js';
import type { Programme } from '../programme/programme.js';
import { spanAt } from '../sources/located.js';
import { writeMonth } from '../words/month.js';
import type { Context } from './context.js';

/**
 * Lists for the officers, by place and reason and never by value, what no paper shows (domain I8); a count that can be
 * worked out whatever is withheld stops the paper.
 */
export const checkWithheld = ({ findings, programme, diagnostics }: Context): void => {
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
      related: printedBeside(row, programme),
    });
};

/** Where earlier papers printed of that month what the count can be worked out with: its total, and the other parts. */
const printedBeside = (row: Observation, { kpis, published }: Programme): readonly Related[] => {
  const totals = kpis.records.filter((kpi) => kpi['total-of'].includes(row.kpi));
  const others = totals.flatMap((total) => [total.id, ...total['total-of']]).filter((id) => id !== row.kpi);
  return published.flatMap(({ month, values }) =>
    values.rows
      .filter((printed) => printed.month === row.month && others.includes(printed.kpi))
      .map(({ at }) => ({
        message: `printed in the papers of ${writeMonth(month)}`,
        span: spanAt(at, 'kpi'),
      })),
  );
};

const nameOf = ({ kpi, area, month }: Observation): string => `${kpi} (${area}) for ${writeMonth(month)}`;

const REASONS: Readonly<Record<Reason, string>> = {
  small: 'it rests on few people',
  part: 'another count could be worked out with it',
  total: 'a part of it could be worked out with it',
};
