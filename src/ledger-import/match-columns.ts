import type { Diagnostics } from '../diagnostics/diagnostic.js';
import type { FundColumn, FundLayout } from '../programme/inputs/fund-file.js';
import { fold } from '../words/fold.js';
import { nearestWord } from '../words/nearest.js';
import type { Table } from './find-table.js';
import type { Heading, Headings } from './headings.js';

/** What the columns of a sheet hold. */
export interface Columns {
  /** The column of the layout by the column of the sheet. */
  readonly held: ReadonlyMap<number, FundColumn>;
  /** The columns of the sheet whose heading, or the lack of one, has been judged. */
  readonly isJudged: (column: number) => boolean;
}

/** Finds the columns by their headings: every column of the layout once, in its order, and no other. */
export const matchColumns = (
  { headings, rows }: Headings,
  { columns }: FundLayout,
  { sheet }: Table,
  diagnostics: Diagnostics,
): Columns => {
  const found = new Map<FundColumn, Heading>();
  const missing = new Set(columns.filter((column) => !headings.some((heading) => isOf(heading, column))));
  for (const heading of headings) {
    const column = columns.find((one) => isOf(heading, one)) ?? guess(heading, missing, diagnostics);
    const twin = column && found.get(column);
    if (column && !twin) found.set(column, heading);
    else if (twin)
      diagnostics.error('duplicate-key', `The column "${heading.text}" is there twice.`, {
        place: heading.cell.place,
        related: [{ message: 'first here', place: twin.cell.place }],
      });
  }
  for (const { heading } of missing)
    diagnostics.error('missing-key', `The column "${heading}" is missing.`, {
      place: { ...sheet.place, row: rows[0]?.number },
      hint: 'A column that is not needed stays, with blank cells. A new layout is added to fund.yaml.',
    });
  checkOrder([...found], columns, diagnostics);
  return {
    held: new Map([...found].map(([column, heading]) => [heading.column, column])),
    // Where a heading is missing, it is most often that of a column that has none.
    isJudged: (number) => missing.size > 0 || headings.some(({ column }) => column === number),
  };
};

const isOf = (heading: Heading, column: FundColumn): boolean => fold(heading.text) === fold(column.heading);

/** Refuses an unknown heading; the column that it must have been meant for is not also missing. */
const guess = (
  { text, cell }: Heading,
  missing: Set<FundColumn>,
  diagnostics: Diagnostics,
): FundColumn | undefined => {
  const near = nearestWord(
    text,
    [...missing].map(({ heading }) => heading),
  );
  const meant = [...missing].find(({ heading }) => heading === near);
  if (meant) missing.delete(meant);
  diagnostics.error('unknown-key', `The layout in fund.yaml has no column "${text}".`, {
    place: cell.place,
    hint: meant
      ? `Did you mean "${meant.heading}"?`
      : 'Delete the column; or, if the finance office keeps other columns now, add a layout to fund.yaml.',
  });
  return meant;
};

/** Names the fewest columns that would have to move: the others stand in the order of the layout already. */
const checkOrder = (
  found: readonly (readonly [FundColumn, Heading])[],
  columns: readonly FundColumn[],
  diagnostics: Diagnostics,
): void => {
  const inSheet = [...found].sort(([, a], [, b]) => a.column - b.column);
  const settled = new Set(longestRise(inSheet.map(([column]) => columns.indexOf(column))));
  for (const [column, { cell }] of inSheet) {
    const index = columns.indexOf(column);
    if (settled.has(index)) continue;
    const before = columns[index - 1];
    diagnostics.error('ledger-column-order', `The column "${column.heading}" is not in its place.`, {
      place: cell.place,
      hint: before ? `It comes after "${before.heading}".` : 'It is the first one.',
    });
  }
};

/** The longest selection of numbers that rise from left to right. */
const longestRise = (numbers: readonly number[]): readonly number[] => {
  const endingAt: (readonly number[])[] = [];
  for (const number of numbers) {
    const before = endingAt.filter((rise) => (rise.at(-1) ?? -1) < number);
    endingAt.push([...longest(before), number]);
  }
  return longest(endingAt);
};

const longest = (lists: readonly (readonly number[])[]): readonly number[] =>
  lists.reduce((best, list) => (list.length > best.length ? list : best), []);
