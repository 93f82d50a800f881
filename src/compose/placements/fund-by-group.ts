import type { CastRow } from '../../analysis/fund/cast-ledger.js';
import type { FundFinding } from '../../analysis/fund/fund-finding.js';
import type { Chart } from '../../paper/blocks.js';
import { currentColumn } from '../../programme/fund/columns.js';
import type { FundColumn } from '../../programme/inputs/fund-file.js';
import { writeMillions } from '../../words/money.js';
import type { BindingKind } from '../context.js';
import { amountIn, sumRow } from '../fund/amounts.js';
import { findLedger } from '../fund/find-ledger.js';
import { fundChart } from '../fund/fund-chart.js';
import { excuseId } from './ids.js';

const ID = 'fund-by-group';

/** `{{fund-by-group}}`: what each group and contingency is projected to spend this year, beside its plan. */
export const fundByGroup: BindingKind<readonly Chart[]> = {
  options: ['id'],
  resolve(call, context) {
    const finding = findLedger(call.span, context);
    const columns = finding && comparedColumns(finding);
    if (!finding || !columns) return excuseId(call, ID, context);
    const { cast } = finding;
    const [planned, projected, variation] = columns;
    const rows = cast.rows.filter(({ role }) => role === 'sub-total' || role === 'contingency');
    const totals = sumRow(cast, 'totals');
    const size = (column: FundColumn): string => writeMillions(amountIn(totals, column));
    return fundChart(
      {
        id: ID,
        title: `By group in ${planned.year}: ${size(projected)} projected against ${size(planned)} planned`,
        message: furthest(rows, variation),
        first: 'Group',
        series: ['Planned', 'Projected'],
        further: ['Variation'],
        categories: rows.map((row) => ({
          name: row.part.name,
          cells: columns.map((column) => ({ rows: [row], column })),
        })),
      },
      finding,
      call,
      context,
    );
  },
};

const comparedColumns = ({
  cast,
}: FundFinding): readonly [FundColumn, FundColumn, FundColumn] | undefined => {
  const { layout } = cast.ledger;
  const [planned, projected] = [currentColumn(layout, 'planned'), currentColumn(layout, 'projected')];
  const variation = currentColumn(layout, 'variation');
  return planned && projected && variation && [planned, projected, variation];
};

/** The group whose projection is furthest from its plan, for those who cannot see the bars. */
const furthest = (rows: readonly CastRow[], variation: FundColumn): string => {
  const [first] = rows.toSorted(
    (a, b) => Math.abs(amountIn(b, variation)) - Math.abs(amountIn(a, variation)),
  );
  const amount = amountIn(first, variation);
  if (!first || amount === 0) return 'Every group is projected to spend what was planned.';
  const size = writeMillions(Math.abs(amount));
  return `Furthest from its plan is ${first.part.name}, ${size} ${amount < 0 ? 'under' : 'over'} it.`;
};
