import type { WorkbookPlace } from '../diagnostics/workbook-place.js';
import type { FundColumn } from '../programme/inputs/fund-file.js';
import type { SheetCell, SheetRow } from '../sources/workbook.js';
import { oneLine } from '../words/fold.js';
import { looksLikeAmount, type Table } from './find-table.js';
import type { Columns } from './match-columns.js';

/** A row of the table: its label, and what stands under the headings. */
export interface TableRow {
  readonly number: number;
  /** On one line, otherwise as it was typed. */
  readonly label: string | undefined;
  /** The label, or where it would stand. */
  readonly place: WorkbookPlace;
  readonly cells: ReadonlyMap<FundColumn, SheetCell>;
  /** Whether it holds an amount at all; a row of words does not, though some may stand under a heading. */
  readonly hasAmounts: boolean;
}

export const tableRow = (row: SheetRow, columns: Columns, table: Table): TableRow => {
  const { labels, sheet } = table;
  const cells = row.cells.flatMap((cell): (readonly [FundColumn, SheetCell])[] => {
    const column = columns.held.get(cell.column);
    return column ? [[column, cell]] : [];
  });
  return {
    number: row.number,
    label: labelOf(row, table),
    place: { ...sheet.place, row: row.number, column: labels },
    cells: new Map(cells),
    hasAmounts: cells.some(([, cell]) => looksLikeAmount(cell)),
  };
};

/** A label that is no text, or merged with the one above, is refused elsewhere: here it only has to be one. */
const labelOf = ({ number, cells }: SheetRow, { labels, sheet }: Table): string | undefined => {
  const content = cells.find(({ column }) => column === labels)?.content;
  if (content?.kind === 'text') return oneLine(content.text);
  const isMerged = sheet.merges.some(
    ({ firstRow, lastRow, firstColumn, lastColumn }) =>
      firstRow < number && number <= lastRow && firstColumn <= labels && labels <= lastColumn,
  );
  return content || isMerged ? `row ${number}` : undefined;
};
