import type { CastLedger, RowRole } from '../../analysis/fund/cast-ledger.js';
import type { Chart } from '../../paper/blocks.js';
import { currentColumn, laterPlans } from '../../programme/fund/columns.js';
import type { FundColumn } from '../../programme/inputs/fund-file.js';
import { writeMillions } from '../../words/money.js';
import { writeList } from '../../words/phrases.js';
import type { BindingKind } from '../context.js';
import { sumRow } from '../fund/amounts.js';
import { findLedger } from '../fund/find-ledger.js';
import { type ComparedCell, fundChart } from '../fund/fund-chart.js';
import { gapIn } from '../fund/unfunded.js';
import { excuseId } from './ids.js';

const ID = 'fund-by-year';

/** `{{fund-by-year}}`: what the plans of each year require, beside the funding there is and the allocations assumed. */
export const fundByYear: BindingKind<readonly Chart[]> = {
  options: ['id'],
  resolve(call, context) {
    const finding = findLedger(call.span, context);
    if (!finding) return excuseId(call, ID, context);
    const { cast } = finding;
    const planned = currentColumn(cast.ledger.layout, 'planned');
    const columns = [...(planned ? [planned] : []), ...laterPlans(cast.ledger.layout)];
    const hasAllocations = sumRow(cast, 'allocations') !== undefined;
    return fundChart(
      {
        id: ID,
        title: `What the plans require, and the funding there is, by year: ${gapOf(columns, cast)}`,
        message: 'For each year the funding required by the plans stands beside the funding available.',
        first: 'Year',
        series: ['Required', 'Available', ...(hasAllocations ? ['Available and allocated'] : [])],
        further: [],
        categories: columns.map((column) => ({
          name: column.year ?? column.heading,
          cells: [
            cellOf(['totals'], column, cast),
            cellOf(['available'], column, cast),
            ...(hasAllocations ? [cellOf(['available', 'allocations'], column, cast)] : []),
          ],
        })),
      },
      finding,
      call,
      context,
    );
  },
};

const cellOf = (roles: readonly RowRole[], column: FundColumn, cast: CastLedger): ComparedCell => ({
  rows: roles.flatMap((role) => sumRow(cast, role) ?? []),
  column,
});

/** What is still open, year by year: after allocations where there are some. */
const gapOf = (columns: readonly FundColumn[], cast: CastLedger): string => {
  const open = columns.flatMap((column) => gapIn(column, cast) ?? []).filter(({ amount }) => amount > 0);
  if (open.length === 0) return 'every year is funded';
  const amounts = open.map(({ amount, cell }) => `${writeMillions(amount)} in ${cell.column.year}`);
  return `${writeList(amounts)} ${amounts.length === 1 ? 'is' : 'are'} unfunded`;
};
