import { type WorkbookPlace, writeCell } from '../diagnostics/workbook-place.js';
import type { SheetRow } from '../sources/workbook.js';
import { excerpt } from '../words/phrases.js';
import type { Table } from './find-table.js';
import type { Headings } from './headings.js';
import type { Columns } from './match-columns.js';
import type { PlacedRows } from './place-rows.js';
import type { Reconciled } from './reconcile-rows.js';

/** What was taken from which cells, and what was not. */
export interface Account extends Reconciled {
  /** The file and the sheet. */
  readonly place: WorkbookPlace;
  /** The cells of the headings. */
  readonly headings: string;
  readonly columns: number;
  /** In the order of the sheet. */
  readonly parts: readonly Taken[];
  /** Words above, in and below the ledger, which were left out. */
  readonly leftOut: readonly string[];
}

export interface Taken {
  /** `A4:I19` */
  readonly cells: string;
  readonly what: string;
  /** How many lines it has, where it is a group. */
  readonly lines?: number;
}

export const accountOf = (
  table: Table,
  { rows }: Headings,
  columns: Columns,
  placed: PlacedRows,
  reconciled: Reconciled,
): Account => {
  const numbers = [...columns.held.keys()];
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  const across = (from: number, to: number, left = table.labels): string =>
    `${writeCell(from, left)}:${writeCell(to, last)}`;
  const parts = new Map(
    placed.rows.map(({ part }) => [part, placed.rows.filter((row) => row.part === part)]),
  );
  return {
    ...reconciled,
    place: table.sheet.place,
    headings: across(rows[0]?.number ?? 0, rows.at(-1)?.number ?? 0, first),
    columns: columns.held.size,
    parts: [...parts].map(([part, found]) => {
      const from = placed.headings.get(part)?.number ?? found[0]?.row.number ?? 0;
      const lines = found.filter(({ line }) => line !== undefined).length;
      const cells = across(from, found.at(-1)?.row.number ?? from);
      return part.kind === 'group' ? { cells, what: part.name, lines } : { cells, what: part.name };
    }),
    leftOut: leftOut(table, rows, placed),
  };
};

/** `A1 "Improvement Fund"`, `rows 68 to 70 "Notes:"` */
const leftOut = (
  { above, rows }: Table,
  headings: readonly SheetRow[],
  { below, last }: PlacedRows,
): readonly string[] => {
  const words = new Set(below.map(({ number }) => number));
  const titles = above.filter((row) => !headings.includes(row));
  const notes = rows.filter(({ number }) => words.has(number) && number < last);
  const after = rows.filter(({ number }) => number > last);
  return [...[...titles, ...notes].map((row) => [row]), ...(after.length > 0 ? [after] : [])].map(quoted);
};

const rangeOf = (first: number | undefined, last: number | undefined): string =>
  first === last ? `row ${first}` : `rows ${first} to ${last}`;

const quoted = (rows: readonly SheetRow[]): string => {
  const [cell] = rows[0]?.cells ?? [];
  const [first, last] = [rows[0]?.number, rows.at(-1)?.number];
  const alone = rows.length === 1 && rows[0]?.cells.length === 1;
  const place = alone && cell ? writeCell(cell.row, cell.column) : rangeOf(first, last);
  return cell?.content.kind === 'text' ? `${place} "${excerpt(cell.content.text)}"` : place;
};
