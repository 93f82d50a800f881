import Big from 'big.js';
import { currentColumn } from '../../programme/fund/columns.js';
import { amountOf, type CastLedger, type CastRow } from './cast-ledger.js';
import { linesOf, type RowMovement } from './movements.js';

/** How a line is projected to end the year against its plan, and what that is called (domain D3, D12, D13). */
export interface Variation {
  readonly row: CastRow;
  /** Projected − planned, in whole £000. */
  readonly amount: number;
  readonly planned: number;
  /**
   * `slippage`: underspent, and a later year's plan rose since the ledger before; without that it is an `underspend`,
   * and `unused-contingency` where nothing was to be spent by a service.
   */
  readonly kind: 'overspend' | 'underspend' | 'slippage' | 'unused-contingency';
  /** Of a slippage, what later years gained since the ledger before: never more than the underspend. */
  readonly moved: number;
}

/** Every line that is not projected to spend just what was planned; without an earlier ledger nothing is slippage. */
export const variationsOf = (
  cast: CastLedger,
  movements: readonly RowMovement[] | undefined,
): readonly Variation[] =>
  linesOf(cast).flatMap((row) => {
    const amount = currentAmount(row, 'variation', cast);
    if (amount === 0) return [];
    const rise = movements?.find((movement) => movement.now === row)?.laterRise ?? 0;
    const kind = kindOf(row, amount, rise);
    const moved = kind === 'slippage' ? Math.min(rise, -amount) : 0;
    return [{ row, amount, planned: currentAmount(row, 'planned', cast), kind, moved }];
  });

const kindOf = ({ role }: CastRow, amount: number, rise: number): Variation['kind'] => {
  if (amount > 0) return 'overspend';
  if (role === 'contingency') return 'unused-contingency';
  return rise > 0 ? 'slippage' : 'underspend';
};

/** The share of its plan that a line is over or under, in per cent; undefined for a plan of 0 (domain D16). */
export const shareOfPlan = ({ amount, planned }: Variation): Big | undefined =>
  planned === 0 ? undefined : new Big(100).times(amount).div(Math.abs(planned));

const currentAmount = (
  row: CastRow,
  holds: 'planned' | 'variation',
  { ledger: { layout } }: CastLedger,
): number => {
  const column = currentColumn(layout, holds);
  return amountOf(row.cells.find((cell) => cell.column === column));
};
