import { type CastRow, castLedger } from '../analysis/fund/cast-ledger.js';
import { componentsOf } from '../analysis/fund/components.js';
import { type Blank, type LedgerRemark, reconcile } from '../analysis/fund/reconcile.js';
import { nameOfRow } from '../analysis/fund/row-name.js';
import { type Locate, reportRemark } from '../checks/fund/report-remark.js';
import { Diagnostics } from '../diagnostics/diagnostic.js';
import { SourceText } from '../diagnostics/source-text.js';
import { decodeLedger } from '../programme/decode-fund.js';
import type { Ledger } from '../programme/fund/fund.js';
import type { FundColumn, FundStructure } from '../programme/inputs/fund-file.js';
import { readCsv } from '../sources/csv.js';
import { writeThousands } from '../words/money.js';
import type { Month } from '../words/month.js';
import type { ImportedRow } from './imported-row.js';
import type { Columns } from './match-columns.js';

/** What came of adding up. */
export interface Reconciled {
  /** Sub-totals and totals that were compared with their rows. */
  readonly totals: number;
  readonly blanks: number;
}

/**
 * Reads back what will be written, and compares every figure with what the others give, as every check of the
 * programme does (domain D2 to D7): sub-totals and totals are checked, never added in. Places are those of the sheet.
 */
export const reconcileRows = (
  text: string,
  rows: readonly ImportedRow[],
  columns: Columns,
  month: Month,
  structure: FundStructure,
  diagnostics: Diagnostics,
): Reconciled => {
  const ledger = readBack(text, month, structure);
  const imported = new Map(ledger.rows.map((row, index) => [row, rows[index]]));
  const cast = castLedger(ledger, { structure });
  const isSum = (row: CastRow): boolean => componentsOf(row, cast).length > 0;
  const sheetColumns = new Map([...columns.held].map(([number, column]) => [column, number]));
  const locate: Locate = ({ row }, { column }) => {
    const found = row && imported.get(row)?.row;
    return found && { place: { ...found.place, column: sheetColumns.get(column) } };
  };
  const faulty = new Set<FundColumn>(rows.flatMap((row) => [...row.faulty]));
  const means = ({ row, cell }: LedgerRemark): boolean =>
    !faulty.has(cell.column) && !(row.row && (imported.get(row.row)?.faulty.size ?? 0) > 0);
  const remarks = reconcile(cast).filter(means);
  for (const remark of remarks) {
    if (remark.kind !== 'blank') reportRemark(remark, locate, diagnostics);
    else if (isSum(remark.row) && remark.cell.expected) reportBlankSum(remark, locate, diagnostics);
  }
  return {
    totals: cast.rows.filter((row) => row.row && isSum(row)).length,
    blanks: remarks.filter(({ kind }) => kind === 'blank').length,
  };
};

/** A sum that is not there cannot be compared; it is not filled in either (domain D7, D8). */
const reportBlankSum = ({ row, cell }: Blank, locate: Locate, diagnostics: Diagnostics): void =>
  diagnostics.error(
    'ledger-sum',
    `${nameOfRow(row)}: "${cell.column.heading}" is blank, where the other figures give ${writeThousands(cell.expected ?? 0)}.`,
    { ...locate(row, cell), hint: 'Write the amount.' },
  );

const readBack = (text: string, month: Month, structure: FundStructure): Ledger => {
  const diagnostics = new Diagnostics();
  const table = diagnostics.take(readCsv(new SourceText(`${month}.csv`, text)));
  const [ledger] = table ? decodeLedger(month, table, structure, diagnostics) : [];
  if (!ledger?.isComplete || diagnostics.hasErrors) throw new Error('an imported ledger cannot be read back');
  return ledger;
};
