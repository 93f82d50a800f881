import { laterPlans, spendingColumns } from '../../programme/fund/columns.js';
import type { Fund, Ledger } from '../../programme/fund/fund.js';
import type { LedgerRow } from '../../programme/fund/ledger-row.js';
import { type LedgerPart, type PartKind, partsOf } from '../../programme/fund/parts.js';
import type { FundColumn } from '../../programme/inputs/fund-file.js';

/** What a row is to the table: an amount that was given, or one that others add up to. */
export type RowRole = 'line' | 'sub-total' | Exclude<PartKind, 'group'>;

/** A row of the ledger as it will be printed, cast down and across (domain D2 to D6). */
export interface CastRow {
  readonly part: LedgerPart;
  readonly role: RowRole;
  /** The label that the ledger gives a line. */
  readonly line: string | undefined;
  /** The row of the ledger; `undefined` for a total that it does not print. */
  readonly row: LedgerRow | undefined;
  /** One for each column of the layout. */
  readonly cells: readonly CastCell[];
}

export interface CastCell {
  readonly column: FundColumn;
  /** Whether the row can have an amount here at all: nobody allocates funding to a year that is over. */
  readonly applies: boolean;
  /** What the ledger prints, in whole £000; `undefined` where it is blank (domain D9). */
  readonly printed: number | undefined;
  /** What the rest of the ledger makes of it, blanks counted as 0; `undefined` for an amount that is given. */
  readonly expected: number | undefined;
  /** What the paper prints: as supplied (domain D8), and the sum where the ledger has no such row. */
  readonly amount: number | undefined;
}

/** What a cell comes to: as printed, else what the rest of the ledger makes of it; else blank, which counts as 0 (D9). */
export const amountOf = (cell: CastCell | undefined): number => cell?.amount ?? cell?.expected ?? 0;

export interface CastLedger {
  readonly ledger: Ledger;
  readonly rows: readonly CastRow[];
}

// Every check and every paper that speaks of a ledger asks for the same sums.
const known = new WeakMap<Ledger, CastLedger>();

/** Casts a ledger: every line, sub-total and total in the order of the printed table, with what it should come to. */
export const castLedger = (ledger: Ledger, fund: Pick<Fund, 'structure'>): CastLedger => {
  const cast = known.get(ledger) ?? castRows(ledger, fund);
  known.set(ledger, cast);
  return cast;
};

const castRows = (ledger: Ledger, { structure }: Pick<Fund, 'structure'>): CastLedger => {
  const parts = partsOf(structure);
  const sums = new Sums(ledger, parts);
  const rows = parts.flatMap((part): readonly CastRow[] => {
    const written = ledger.rows.filter((row) => row.part.id === part.id);
    const cast = (role: RowRole, row: LedgerRow | undefined): CastRow =>
      castRow(part, role, row, ledger, sums);
    if (part.kind === 'contingency') return written.map((row) => cast('contingency', row));
    if (part.kind !== 'group') return [cast(part.kind, written[0])];
    const lines = written.filter(({ line }) => line !== undefined);
    const subTotal = written.find(({ line }) => line === undefined);
    return written.length > 0 ? [...lines.map((row) => cast('line', row)), cast('sub-total', subTotal)] : [];
  });
  return { ledger, rows };
};

const castRow = (
  part: LedgerPart,
  role: RowRole,
  row: LedgerRow | undefined,
  ledger: Ledger,
  sums: Sums,
): CastRow => {
  const cellOf = (column: FundColumn, expected: number | undefined): CastCell => {
    const printed = row?.amounts.get(column.column);
    const applies = appliesTo(role, column, ledger);
    const amount = row ? printed : expected;
    return { column, applies, printed, expected: applies ? expected : undefined, amount };
  };
  const given = ledger.layout.columns
    .filter(({ holds }) => holds !== 'variation')
    .map((column) => cellOf(column, expectedAmount(part, role, row, column, ledger, sums)));
  const cells = ledger.layout.columns.map(
    (column) =>
      given.find((cell) => cell.column === column) ?? cellOf(column, expectedVariation(column, given)),
  );
  return { part, role, line: row?.line, row, cells };
};

/** Funding is for the current year and those to come, allocations are for those to come only (domain D5, D6). */
const appliesTo = (role: RowRole, column: FundColumn, { layout }: Ledger): boolean => {
  const isLater = laterPlans(layout).includes(column);
  switch (role) {
    case 'allocation':
    case 'allocations':
    case 'remaining':
      return isLater;
    case 'available':
    case 'additional':
      return isLater || !['full-amount', 'latest-full-amount', 'actual'].includes(column.holds);
    default:
      return true;
  }
};

/** Projected − planned, on every row (domain D3, D5); blanks count as 0 (domain D9). */
const expectedVariation = (column: FundColumn, cells: readonly CastCell[]): number => {
  const held = (holds: FundColumn['holds']): number =>
    amountOf(cells.find((cell) => cell.column.holds === holds && cell.column.year === column.year));
  return held('projected') - held('planned');
};

const expectedAmount = (
  part: LedgerPart,
  role: RowRole,
  row: LedgerRow | undefined,
  column: FundColumn,
  { layout }: Ledger,
  sums: Sums,
): number | undefined => {
  const { column: name } = column;
  switch (role) {
    case 'line':
    case 'contingency': {
      const addsUp = column.holds === 'latest-full-amount' && part.block?.spending === 'once';
      return addsUp
        ? total(spendingColumns(layout).map((spent) => row?.amounts.get(spent.column)))
        : undefined;
    }
    case 'available':
    case 'allocation':
      return undefined;
    case 'sub-total':
      return sums.given(name, ({ id }) => id === part.id);
    case 'requirement':
      return sums.requirement(name, ({ block }) => block === part.block);
    case 'totals':
      return sums.requirement(name);
    case 'additional':
      return sums.additional(name);
    case 'allocations':
      return sums.allocations(name);
    case 'remaining':
      return difference(sums.additional(name), sums.allocations(name));
  }
};

/** Sums of what was given, a column at a time; blanks count as 0 (domain D9). */
class Sums {
  readonly #given: readonly LedgerRow[];

  constructor(
    { rows }: Ledger,
    private readonly parts: readonly LedgerPart[],
  ) {
    // Every part but a group has one row; the printed sub-total of a group is no line of it.
    this.#given = rows.filter(({ part, line }) => part.kind !== 'group' || line !== undefined);
  }

  given(column: string, belongs: (part: LedgerPart) => boolean): number {
    return total(this.#given.filter(({ part }) => belongs(part)).map(({ amounts }) => amounts.get(column)));
  }

  /** Groups and contingency, of all blocks or of one (domain D2). */
  requirement(column: string, belongs: (part: LedgerPart) => boolean = () => true): number {
    return this.given(column, (part) => ['group', 'contingency'].includes(part.kind) && belongs(part));
  }

  /** Positive where the funding does not reach (domain D5). */
  additional(column: string): number | undefined {
    return difference(this.requirement(column), this.#funding(column, 'available'));
  }

  allocations(column: string): number | undefined {
    return this.#funding(column, 'allocation');
  }

  /** Funding is an input: where a row of it is missing, nobody can tell how much there is. */
  #funding(column: string, wanted: PartKind): number | undefined {
    const isThere = ({ id }: LedgerPart): boolean => this.#given.some(({ part }) => part.id === id);
    const all = this.parts.filter(({ kind }) => kind === wanted).every(isThere);
    return all ? this.given(column, ({ kind }) => kind === wanted) : undefined;
  }
}

const difference = (from: number | undefined, off: number | undefined): number | undefined =>
  from === undefined || off === undefined ? undefined : from - off;

const total = (amounts: readonly (number | undefined)[]): number =>
  amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
