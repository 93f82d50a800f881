import { type CastRow, castLedger } from '../../analysis/fund/cast-ledger.js';
import { componentsOf } from '../../analysis/fund/components.js';
import { reconcile } from '../../analysis/fund/reconcile.js';
import { nameOfRow } from '../../analysis/fund/row-name.js';
import type { Diagnostics } from '../../diagnostics/diagnostic.js';
import type { Ledger } from '../../programme/fund/fund.js';
import { cellSpan } from '../../programme/fund/ledger-row.js';
import { writeMonth } from '../../words/month.js';
import type { Check } from '../check.js';
import { fundOf, wholeLedgers } from './fund-of.js';
import { type Locate, reportRemark } from './report-remark.js';

/** Every printed figure of a ledger is what its other figures give, down and across (domain D2 to D9). */
export const ledgersReconcile: Check = (programme, diagnostics) => {
  const fund = fundOf(programme);
  if (!fund) return;
  for (const ledger of wholeLedgers(fund)) {
    const cast = castLedger(ledger, fund);
    for (const remark of reconcile(cast)) reportRemark(remark, placeOf, diagnostics);
    const printsSums = cast.rows.some((row) => row.row && componentsOf(row, cast).length > 0);
    for (const row of cast.rows) if (!row.row) reportMissing(row, ledger, printsSums, diagnostics);
  }
};

const placeOf: Locate = ({ row }, { column }) => row && { span: cellSpan(row, column.column) };

/**
 * A sum can be made where it is not printed; funding cannot, and a gap without it would be a false one (domain D5, D8).
 * A ledger that prints other sums has most likely lost this one.
 */
const reportMissing = (
  row: CastRow,
  { rows, month }: Ledger,
  printsSums: boolean,
  diagnostics: Diagnostics,
): void => {
  const span = rows[0]?.at.span;
  const name = `The ledger of ${writeMonth(month)} has no row "${row.part.name}".`;
  if (row.role === 'available' || row.role === 'allocation')
    diagnostics.error('ledger-row-missing', name, { span });
  else if (printsSums)
    diagnostics.warning(
      'ledger-unsummed',
      `${nameOfRow(row)} is not printed in this ledger, but other sums are.`,
      {
        span,
        hint: 'Look for a row that got lost. Without it the paper prints the sum of the other rows.',
      },
    );
  else diagnostics.note('ledger-unsummed', `${nameOfRow(row)} is not printed in this ledger.`, { span });
};
