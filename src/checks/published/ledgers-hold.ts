import type { Diagnostics } from '../../diagnostics/diagnostic.js';
import type { Ledger } from '../../programme/fund/fund.js';
import { cellSpan, type LedgerRow } from '../../programme/fund/ledger-row.js';
import { writeThousands } from '../../words/money.js';
import { writeMonth } from '../../words/month.js';
import type { Check } from '../check.js';
import { fundOf } from '../fund/fund-of.js';
import { rowKey } from '../fund/row-key.js';

/** A ledger that members have been shown stays as it was printed (domain K3, K7). */
export const publishedLedgersHold: Check = (programme, diagnostics) => {
  const fund = fundOf(programme);
  for (const { ledger: printed } of fund?.published ?? []) {
    const now = fund?.ledgers.find(({ month }) => month === printed.month);
    if (now?.isComplete && printed.isComplete) compareRows(printed, now, diagnostics);
  }
};

const compareRows = (printed: Ledger, now: Ledger, diagnostics: Diagnostics): void => {
  const rows = new Map(now.rows.map((row) => [rowKey(row), row]));
  for (const before of printed.rows) {
    const row = rows.get(rowKey(before));
    for (const { column } of printed.layout.columns)
      if (row && row.amounts.get(column) !== before.amounts.get(column))
        report(before, row, column, now, diagnostics);
  }
};

const report = (
  before: LedgerRow,
  row: LedgerRow,
  column: string,
  { month }: Ledger,
  diagnostics: Diagnostics,
): void => {
  const shown = (one: LedgerRow): string => {
    const amount = one.amounts.get(column);
    return amount === undefined ? 'nothing' : writeThousands(amount);
  };
  diagnostics.warning(
    'restated-ledger',
    `The ledger of ${writeMonth(month)} was published with ${shown(before)} here and now has ${shown(row)}.`,
    {
      span: cellSpan(row, column),
      related: [{ message: 'as it was printed', span: cellSpan(before, column) }],
      hint: 'Restore it, and make the change in a ledger of a later month; or publish the papers again with a note: cfip publish --note "…".',
    },
  );
};
