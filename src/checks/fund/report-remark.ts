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
  const { heading } = cell.column;
  switch (remark.kind) {
    case 'blank':
      reportBlank(row, cell, where, diagnostics);
      break;
    case 'unasked':
      diagnostics.warning('ledger-unasked', `${nameOfRow(row)} has an amount under "${heading}".`, where);
      break;
    case 'rounding':
      diagnostics.note('ledger-rounding', compared(remark), where);
      break;
    case 'wrong':
      diagnostics.error('ledger-sum', compared(remark), {
        ...where,
        related: remark.inherited.flatMap((other) => {
          const place = locate(other.row, other.cell);
          const column = other.cell.column === cell.column ? '' : `, "${other.cell.column.heading}"`;
          return place ? [{ message: `off because of it: ${nameOfRow(other.row)}${column}`, ...place }] : [];
        }),
      });
  }
};

/** A blank is for the record (domain D9), unless the ledger's other figures say what should stand there. */
const reportBlank = (
  row: CastRow,
  cell: CastCell,
  where: Placed | undefined,
  diagnostics: Diagnostics,
): void => {
  const found = `${nameOfRow(row)}: "${cell.column.heading}" is blank`;
  if (!cell.expected) diagnostics.note('ledger-blank', `${found}.`, where);
  else {
    const basis = basisOf({ rule: 'cast', row, cell });
    diagnostics.warning('ledger-blank', `${found}; ${basis} ${writeThousands(cell.expected)}.`, {
      ...where,
      hint: 'Write the amount, or ask the finance office why it is left out: the paper prints [x].',
    });
  }
};

const compared = (discrepancy: Discrepancy): string => {
  const { row, cell, printed, expected } = discrepancy;
  const found = `${nameOfRow(row)}: "${cell.column.heading}" is printed as ${writeThousands(printed)}`;
  return `${found}; ${basisOf(discrepancy)} ${writeThousands(expected)}.`;
};

/** What a figure was compared with, up to the verb. */
const basisOf = ({ rule, row, cell }: Pick<Discrepancy, 'rule' | 'row' | 'cell'>): string => {
  if (rule === 'yearly-base') return 'the last year planned, which a yearly budget repeats, requires';
  if (cell.column.holds === 'variation') return 'projected less planned is';
  switch (row.role) {
    case 'line':
    case 'contingency':
      return 'actual, projected and later plans come to';
    case 'sub-total':
      return 'its lines come to';
    case 'requirement':
      return 'its lines and contingency come to';
    case 'totals':
      return 'all lines and contingencies come to';
    case 'additional':
      return 'what all lines and contingencies need beyond the available funding is';
    case 'remaining':
      return 'what is needed beyond the available funding and the allocations is';
    default:
      return 'the allocations come to';
  }
};
