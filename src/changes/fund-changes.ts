import type { FundEntry } from '../findings-json/fund-shape.js';
import { writeThousands } from '../words/money.js';
import { changed, compareEntries, type Field } from './compare-entries.js';
import type { Change, Ledgers } from './shape.js';

type Row = FundEntry['rows'][number];
type Cell = Row['cells'][number];

/** A row under the name that messages give it; lines of one label are told apart by their group (domain D10). */
interface NamedRow {
  readonly row: Row;
  readonly name: string;
}

/**
 * What has changed in the ledger: every amount of a line, a sub-total or a total, column by column, as far as both
 * ledgers have the column. Where only one side has a ledger at all, one change says so.
 */
export const fundChanges = (before: FundEntry | null, after: FundEntry | null): readonly Change[] => {
  const isWhole = before !== null && after !== null;
  return compareEntries(rowsOf(before, isWhole), rowsOf(after, isWhole), {
    area: 'ledger',
    idOf: ({ row }) => idOf(row),
    nameOf: ({ name }) => name,
    summaryOf: ({ row }) => summaryOf(row),
    placesOf: ({ row }) => row.cells.flatMap(({ origins }) => origins),
    compare: (was, is, subject) => changed(subject, fieldsOf(was.row, is.row)),
  });
};

/** Which ledgers were compared, and what only one of them has. */
export const ledgersOf = (before: FundEntry | null, after: FundEntry | null): Ledgers => {
  if (before === null && after === null) return null;
  const [was, is] = [columnsOf(before), columnsOf(after)];
  const both = before !== null && after !== null;
  return {
    before: before?.ledger ?? null,
    after: after?.ledger ?? null,
    'only-before': both ? was.filter((column) => !is.includes(column)).map(columnWords) : [],
    'only-after': both ? is.filter((column) => !was.includes(column)).map(columnWords) : [],
  };
};

const columnsOf = (fund: FundEntry | null): readonly string[] => [
  ...new Set(fund?.rows.flatMap(({ cells }) => cells.map(({ column }) => column))),
];

const rowsOf = (fund: FundEntry | null, isWhole: boolean): readonly NamedRow[] => {
  const groups = new Map(
    fund?.rows.flatMap((row) => (row.role === 'sub-total' ? [[row.part, row.label] as const] : [])),
  );
  return (fund?.rows ?? [])
    .filter(({ role }) => isWhole || role === 'totals')
    .map((row) => ({ row, name: nameOf(row, groups) }));
};

const nameOf = ({ role, label, part }: Row, groups: ReadonlyMap<string, string>): string => {
  if (role === 'line') return `${label} (${groups.get(part) ?? part})`;
  return role === 'sub-total' ? `Sub-total of ${label}` : label;
};

/** Bindings name a part by its id; a line is one of a part (domain D10). */
const idOf = ({ part, role, label }: Row): string => (role === 'line' ? `${part} / ${label}` : part);

const fieldsOf = (was: Row, is: Row): readonly Field[] =>
  is.cells.flatMap((cell) => {
    const earlier = was.cells.find(({ column }) => column === cell.column);
    if (!earlier) return [];
    return [
      {
        what: columnWords(cell.column),
        before: amountWords(earlier),
        after: amountWords(cell),
        places: cell.origins,
      },
    ];
  });

/** `planned 2021/22`, `latest full amount`. */
const columnWords = (column: string): string => column.replaceAll('-', ' ');

/** As the ledger is printed, in £000: blank [x], without meaning [z] (domain D9). */
const amountWords = ({ amount, applies }: Cell): string =>
  amount === null ? (applies ? '[x]' : '[z]') : writeThousands(amount);

const summaryOf = ({ cells }: Row): string =>
  cells
    .filter(({ amount }) => amount !== null)
    .map((cell) => `${columnWords(cell.column)} ${amountWords(cell)}`)
    .join('; ');
