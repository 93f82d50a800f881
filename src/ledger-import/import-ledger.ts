import { type Checked, Diagnostics } from '../diagnostics/diagnostic.js';
import type { FundLayout, FundStructure } from '../programme/inputs/fund-file.js';
import type { Sheet } from '../sources/workbook.js';
import type { Month } from '../words/month.js';
import { type Account, accountOf } from './account.js';
import { checkCells } from './check-cells.js';
import { checkTitle, checkYear } from './check-month.js';
import { findTable } from './find-table.js';
import { readHeadings } from './headings.js';
import { matchColumns } from './match-columns.js';
import { placeRows } from './place-rows.js';
import { readRows } from './read-rows.js';
import { reconcileRows } from './reconcile-rows.js';
import { tableRow } from './table-row.js';
import { writeLedger } from './write-ledger.js';

/** A ledger as it will be kept, and where in the sheet it was found. */
export interface ImportedLedger {
  /** The text of `fund/<month>.csv`. */
  readonly text: string;
  readonly account: Account;
}

/** Sheet → table → columns → rows in their places → amounts → ledger, checked at every step; all faults at once. */
export const importLedger = (
  sheet: Sheet,
  structure: FundStructure,
  layout: FundLayout,
  month: Month,
): Checked<ImportedLedger> => {
  const diagnostics = new Diagnostics();
  checkYear(layout, month, structure, diagnostics);
  const table = findTable(sheet, structure, diagnostics);
  if (!table) return { value: undefined, diagnostics: diagnostics.all };
  checkTitle(table, month, diagnostics);
  const headings = readHeadings(table, diagnostics);
  const columns = matchColumns(headings, layout, table, diagnostics);
  const candidates = table.rows.map((row) => tableRow(row, columns, table));
  const placed = placeRows(
    candidates.filter(({ label, cells }) => label !== undefined || cells.size > 0),
    structure,
    sheet.place,
    diagnostics,
  );
  const allPlaced = !diagnostics.hasErrors;
  const ledgerRows = table.rows.filter(({ number }) => number <= placed.last);
  checkCells([...headings.rows, ...ledgerRows], columns, table, diagnostics);
  const rows = readRows(placed.rows, diagnostics);
  const text = writeLedger(rows, layout);
  // Of rows or columns that are out of place no sum means anything.
  const reconciled = allPlaced
    ? reconcileRows(text, rows, columns, month, structure, diagnostics)
    : undefined;
  const value = reconciled && { text, account: accountOf(table, headings, columns, placed, reconciled) };
  return { value: diagnostics.hasErrors ? undefined : value, diagnostics: diagnostics.all };
};
