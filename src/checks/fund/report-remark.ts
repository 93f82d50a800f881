import type { CastCell, CastRow } from '../../analysis/fund/cast-ledger.js';
import type { Discrepancy, LedgerRemark } from '../../analysis/fund/reconcile.js';
import { nameOfRow } from '../../analysis/fund/row-name.js';
import type { Diagnostics, Placed } from '../../diagnostics/diagnostic.js';
import { writeThousands } from '../../words/money.js';

/** Where a figure of a ledger stands: in its snapshot, or in the workbook that it is imported from. */
export type Locate = (row: CastRow, cell: CastCell) => Placed | undefined;

/** Says what somebody should know of a figure; a total that is wrong because another is names that one's place too. */
export const reportRemark = (remark: LedgerRemark, locate: Locate, diagnostics: Diagnostics): void => {
  const { row, cell } = remark;
  const where = locate(row, cell);
  if (remark.kind === 'blank')
    diagnostics.note('ledger-blank', `${nameOfRow(row)}: "${cell.column.heading}" is blank.`, where);
  else if (remark.kind === 'rounding') diagnostics.note('ledger-rounding', compared(remark), where);
  else reportWrong(remark, locate, diagnostics);
};

const compared = (discrepancy: Discrepancy): string => {
  const { row, cell, printed, expected } = discrepancy;
  const found = `${nameOfRow(row)}: "${cell.column.heading}" is printed as ${writeThousands(printed)}`;
  return `${found}; ${basisOf(discrepancy)} ${writeThousands(expected)}.`;
};

const reportWrong = (discrepancy: Discrepancy, locate: Locate, diagnostics: Diagnostics): void =>
  diagnostics.error('ledger-sum', compared(discrepancy), {
    ...locate(discrepancy.row, discrepancy.cell),
    related: discrepancy.inherited.flatMap((other) => {
      const where = locate(other.row, other.cell);
      return where ? [{ message: `${nameOfRow(other.row)} is off by as much`, ...where }] : [];
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
