import { type CastCell, type CastRow, castLedger } from '../../analysis/fund/cast-ledger.js';
import { type Discrepancy, type LedgerRemark, reconcile } from '../../analysis/fund/reconcile.js';
import { nameOfRow } from '../../analysis/fund/row-name.js';
import type { Diagnostics } from '../../diagnostics/diagnostic.js';
import type { Span } from '../../diagnostics/source-text.js';
import { cellSpan } from '../../programme/fund/ledger-row.js';
import { writeThousands } from '../../words/money.js';
import type { Check } from '../check.js';
import { fundOf, wholeLedgers } from './fund-of.js';

/** Every printed figure of a ledger is what its other figures give, down and across (domain D2 to D9). */
export const ledgersReconcile: Check = (programme, diagnostics) => {
  const fund = fundOf(programme);
  if (!fund) return;
  for (const ledger of wholeLedgers(fund)) {
    const cast = castLedger(ledger, fund);
    for (const remark of reconcile(cast)) report(remark, diagnostics);
    for (const row of cast.rows) if (!row.row) reportUnsummed(row, ledger.rows[0]?.at.span, diagnostics);
  }
};

const report = (remark: LedgerRemark, diagnostics: Diagnostics): void => {
  const { row, cell } = remark;
  const span = placeOf(row, cell);
  if (remark.kind === 'blank')
    diagnostics.note('ledger-blank', `${nameOfRow(row)}: "${cell.column.heading}" is blank.`, { span });
  else if (remark.kind === 'rounding') diagnostics.note('ledger-rounding', compared(remark), { span });
  else reportWrong(remark, diagnostics);
};

const compared = (discrepancy: Discrepancy): string => {
  const { row, cell, printed, expected } = discrepancy;
  const found = `${nameOfRow(row)}: "${cell.column.heading}" is printed as ${writeThousands(printed)}`;
  return `${found}; ${basisOf(discrepancy)} ${writeThousands(expected)}.`;
};

const reportWrong = (discrepancy: Discrepancy, diagnostics: Diagnostics): void =>
  diagnostics.error('ledger-sum', compared(discrepancy), {
    span: placeOf(discrepancy.row, discrepancy.cell),
    related: discrepancy.inherited.flatMap((other) => {
      const span = placeOf(other.row, other.cell);
      return span ? [{ message: `${nameOfRow(other.row)} is off by as much`, span }] : [];
    }),
  });

/** What a figure was compared with, up to the verb. */
const basisOf = ({ rule, row, cell }: Discrepancy): string => {
  if (rule === 'yearly-base') return 'the last year planned requires';
  if (cell.column.holds === 'variation') return 'projected less planned is';
  switch (row.role) {
    case 'line':
    case 'contingency':
      return 'actual, projected and later plans come to';
    case 'sub-total':
      return 'its lines come to';
    case 'requirement':
      return 'its groups and contingency come to';
    case 'additional':
      return 'the totals less the available funding are';
    case 'remaining':
      return 'the additional funding less the allocations is';
    default:
      return 'its parts come to';
  }
};

const placeOf = (row: CastRow, cell: CastCell): Span | undefined =>
  row.row && cellSpan(row.row, cell.column.column);

const reportUnsummed = (row: CastRow, span: Span | undefined, diagnostics: Diagnostics): void =>
  diagnostics.note('ledger-unsummed', `${nameOfRow(row)} is not printed in this ledger.`, { span });
