import type { Diagnostics } from '../diagnostics/diagnostic.js';
import type { SheetCell, SheetRow } from '../sources/workbook.js';
import { oneLine } from '../words/fold.js';
import type { Table } from './find-table.js';

/** What stands above a column of amounts, on one line, however many lines or rows it was wrapped over. */
export interface Heading {
  readonly column: number;
  readonly text: string;
  readonly cell: SheetCell;
}

/** The headings of a table, from the left, and the rows in which they and the unit stand. */
export interface Headings {
  readonly headings: readonly Heading[];
  readonly rows: readonly SheetRow[];
}

const THOUSANDS = /\(?\u00a3\s?['\u2019]?000s?\)?/i;
/** A cell that says nothing but a unit: `£000`, and what would be another one. */
const UNIT = /^(?:\(?\u00a3.{0,10}|%|\$.{0,10})$/;

/** Reads the headings upwards from the table: the row of the unit, then the rows above it up to the first gap. */
export const readHeadings = (table: Table, diagnostics: Diagnostics): Headings => {
  const rows = table.above.filter((row) => textsIn(row, table).length > 0);
  const units = rows.filter((row) => textsIn(row, table).every(({ text }) => UNIT.test(text)));
  const others = rows.filter((row) => !units.includes(row));
  const titled = lastBlock(others);
  checkUnits(table, units, diagnostics);
  checkTexts([...titled, ...units], diagnostics);
  const wide = new Set(
    table.sheet.merges.filter(isWide).map(({ firstRow, firstColumn }) => `${firstRow} ${firstColumn}`),
  );
  const found = new Map<number, Heading>();
  for (const { cell, text } of titled.flatMap((row) => textsIn(row, table))) {
    if (wide.has(`${cell.row} ${cell.column}`)) continue;
    const above = found.get(cell.column);
    const words = oneLine(`${above?.text ?? ''} ${text.replace(THOUSANDS, '')}`);
    found.set(cell.column, { column: cell.column, text: words, cell: above?.cell ?? cell });
  }
  const headings = [...found.values()].filter(({ text }) => text !== '').sort((a, b) => a.column - b.column);
  return { headings, rows: [...titled, ...units].sort((a, b) => a.number - b.number) };
};

const isWide = ({ firstColumn, lastColumn }: { firstColumn: number; lastColumn: number }): boolean =>
  lastColumn > firstColumn;

const textsIn = ({ cells }: SheetRow, { labels }: Table) =>
  cells.flatMap((cell) =>
    cell.column > labels && cell.content.kind === 'text' ? [{ cell, text: oneLine(cell.content.text) }] : [],
  );

/** The last rows that follow one another without a gap: what stands above a gap is a title. */
const lastBlock = (rows: readonly SheetRow[]): readonly SheetRow[] => {
  const start = rows.findLastIndex((row, index) => row.number - (rows[index - 1]?.number ?? -1) > 1);
  return rows.slice(Math.max(start, 0));
};

const checkTexts = (rows: readonly SheetRow[], diagnostics: Diagnostics): void => {
  for (const { content, place } of rows.flatMap(({ cells }) => cells))
    if (content.kind !== 'text')
      diagnostics.error('stray-cell', 'This cell stands among the headings, but is not text.', {
        place,
        hint: 'Write it as text if it belongs to a heading, or clear it.',
      });
};

const checkUnits = (table: Table, units: readonly SheetRow[], diagnostics: Diagnostics): void => {
  const texts = table.above.flatMap(({ cells }) => cells.map(({ content }) => content));
  if (!texts.some((content) => content.kind === 'text' && THOUSANDS.test(content.text)))
    diagnostics.error('ledger-unit', 'Nothing above the table says that its amounts are in £000.', {
      place: table.sheet.place,
      hint: 'Write £000 under the headings, if they are.',
    });
  else
    for (const { cell, text } of units.flatMap((row) => textsIn(row, table)))
      if (!THOUSANDS.test(text))
        diagnostics.error('ledger-unit', `This column is in "${text}", not in £000.`, { place: cell.place });
};
