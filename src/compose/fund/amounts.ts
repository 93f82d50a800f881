import {
  amountOf,
  type CastCell,
  type CastLedger,
  type CastRow,
  type RowRole,
} from '../../analysis/fund/cast-ledger.js';
import type { Figure } from '../../paper/inlines.js';
import type { FundColumn } from '../../programme/inputs/fund-file.js';
import { writeMillions } from '../../words/money.js';
import { figure } from '../values.js';
import { ledgerFigure, ledgerMarks } from './ledger-figure.js';

/** The row of a total. */
export const sumRow = ({ rows }: CastLedger, role: RowRole): CastRow | undefined =>
  rows.find((row) => row.role === role);

export const cellIn = (row: CastRow | undefined, column: FundColumn | undefined): CastCell | undefined =>
  row?.cells.find((cell) => cell.column === column);

/** What a row has in a column, in whole £000; blank counts as 0 (domain D9). */
export const amountIn = (row: CastRow | undefined, column: FundColumn | undefined): number =>
  amountOf(cellIn(row, column));

/** A cell in running text: its size in £m, since the sentence says which way it goes. */
export const sizeOf = (row: CastRow, column: FundColumn, cast: CastLedger): Figure => {
  const cell = cellIn(row, column);
  if (!cell) throw new Error(`no cell ${column.column}`);
  return ledgerFigure(writeMillions(Math.abs(amountOf(cell))), row, cell, cast);
};

/** A sum of several cells of one column in running text: its size in £m. */
export const sumOf = (
  rows: readonly CastRow[],
  column: FundColumn,
  amount: number,
  cast: CastLedger,
): Figure =>
  figure(
    writeMillions(Math.abs(amount)),
    ledgerMarks(cast),
    rows.flatMap((row) => sizeOf(row, column, cast).origins),
  );
