import type { CastCell, CastLedger, CastRow } from '../../analysis/fund/cast-ledger.js';
import { currentColumn, laterPlans } from '../../programme/fund/columns.js';
import type { FundColumn } from '../../programme/inputs/fund-file.js';
import { amountIn, cellIn, sumRow } from './amounts.js';

/** What a year lacks: the cell that says it, and its amount in whole £000; negative for a surplus. */
export interface Gap {
  readonly row: CastRow;
  readonly cell: CastCell;
  readonly amount: number;
}

/** What a column lacks after the allocations assumed, or before where a year can have none (domain D5, D6). */
export const gapIn = (column: FundColumn, cast: CastLedger): Gap | undefined => {
  const remaining = sumRow(cast, 'remaining');
  const row = cellIn(remaining, column)?.applies ? remaining : sumRow(cast, 'additional');
  const cell = cellIn(row, column);
  return row && cell && { row, cell, amount: amountIn(row, column) };
};

/** What no funding meets, as the current year is projected and later years are planned: that must be named. */
export const unfundedGaps = (cast: CastLedger): readonly Gap[] => {
  const { layout } = cast.ledger;
  const projected = currentColumn(layout, 'projected');
  return [...(projected ? [projected] : []), ...laterPlans(layout)]
    .flatMap((column) => gapIn(column, cast) ?? [])
    .filter(({ amount }) => amount > 0);
};
