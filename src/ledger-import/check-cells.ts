import type { Diagnostics } from '../diagnostics/diagnostic.js';
import { writeCell, writeColumn } from '../diagnostics/workbook-place.js';
import type { CellRange, SheetCell, SheetRow } from '../sources/workbook.js';
import type { Table } from './find-table.js';
import type { Columns } from './match-columns.js';

/**
 * Refuses what a person looking at the ledger would not see or could read in two ways: hidden rows and columns,
 * merged amounts, cells under no heading.
 * @param rows those of the ledger, from the headings to its last row
 */
export const checkCells = (
  rows: readonly SheetRow[],
  columns: Columns,
  table: Table,
  diagnostics: Diagnostics,
): void => {
  checkHidden(rows, columns, table, diagnostics);
  checkStrays(rows, columns, table, diagnostics);
  for (const range of table.sheet.merges) checkMerged(range, rows, columns, table, diagnostics);
};

const checkHidden = (
  rows: readonly SheetRow[],
  columns: Columns,
  { sheet, labels }: Table,
  diagnostics: Diagnostics,
): void => {
  for (const { number, isHidden } of rows)
    if (isHidden)
      diagnostics.error('ledger-hidden', `Row ${number} is hidden.`, {
        place: { ...sheet.place, row: number },
      });
  for (const column of [labels, ...columns.held.keys()])
    if (sheet.hiddenColumns.has(column))
      diagnostics.error('ledger-hidden', `Column ${writeColumn(column)} is hidden.`, {
        place: { ...sheet.place, column },
      });
};

/** One complaint a column: a column of remarks is one fault. */
const checkStrays = (
  rows: readonly SheetRow[],
  columns: Columns,
  { labels, above }: Table,
  diagnostics: Diagnostics,
): void => {
  const strays = new Map<number, SheetCell[]>();
  const isKnown = ({ column, content }: SheetCell): boolean =>
    (column === labels && content.kind === 'text') || columns.held.has(column) || columns.isJudged(column);
  for (const row of rows.filter((one) => !above.includes(one)))
    for (const cell of row.cells) {
      if (isKnown(cell)) continue;
      strays.set(cell.column, [...(strays.get(cell.column) ?? []), cell]);
    }
  for (const [column, cells] of strays) {
    const [first] = cells;
    if (first && column === labels)
      diagnostics.error('stray-cell', 'The label of this row is not text.', {
        place: first.place,
        hint: 'Write the label, or clear the cell.',
      });
    else if (first)
      diagnostics.error(
        'stray-cell',
        `Column ${writeColumn(column)} has no heading, but ${holding(cells.length)}.`,
        {
          place: first.place,
        },
      );
  }
};

const holding = (count: number): string =>
  count === 1 ? 'a cell of it holds something' : `${count} cells of it hold something`;

/** A heading may be merged across the table; an amount belongs to one row and one column. */
const checkMerged = (
  range: CellRange,
  rows: readonly SheetRow[],
  columns: Columns,
  { sheet, above }: Table,
  diagnostics: Diagnostics,
): void => {
  const { firstRow, lastRow, firstColumn, lastColumn } = range;
  const touchesAmounts = rows.some(
    (row) =>
      row.number >= firstRow &&
      row.number <= lastRow &&
      !above.includes(row) &&
      row.cells.some(({ column }) => columns.held.has(column)),
  );
  const isAcross = [...columns.held.keys()].some((column) => column >= firstColumn && column <= lastColumn);
  if (!touchesAmounts || !(isAcross || lastRow > firstRow)) return;
  const name = `${writeCell(firstRow, firstColumn)} to ${writeCell(lastRow, lastColumn)}`;
  diagnostics.error('ledger-merged', `The cells ${name} are merged.`, {
    place: { ...sheet.place, row: firstRow, column: firstColumn },
  });
};
