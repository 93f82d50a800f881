import type { Span } from '../../diagnostics/source-text.js';
import { type Located, spanAt } from '../../sources/located.js';
import type { FundLayout } from '../inputs/fund-file.js';
import type { WrittenLedgerRow } from '../inputs/ledger-file.js';
import type { LedgerPart } from './parts.js';

/** A row of a ledger in its place: a line of a group, a contingency, or a printed total. */
export interface LedgerRow {
  readonly part: LedgerPart;
  /** The label of a line; `undefined` for the printed total of what `part` is. */
  readonly line: string | undefined;
  /** Whole £000 by column; a column that is not in it was left blank, which is not 0 (domain D9). */
  readonly amounts: ReadonlyMap<string, number>;
  readonly at: Located;
}

export const ledgerRowOf = (
  written: WrittenLedgerRow,
  part: LedgerPart,
  { columns }: FundLayout,
): LedgerRow => ({
  part,
  line: written.line,
  amounts: new Map(
    columns.flatMap(({ column }) => {
      const amount = written[column];
      return typeof amount === 'number' ? [[column, amount] as const] : [];
    }),
  ),
  at: written.at,
});

/** The cell of a row, whether or not anything stands in it. */
export const cellSpan = ({ at }: LedgerRow, column: string): Span => spanAt(at, column);
