import { laterPlans } from '../../programme/fund/columns.js';
import type { CastCell, CastLedger, CastRow } from './cast-ledger.js';
import { componentsOf } from './components.js';

/** A cell of a ledger that somebody should know of. */
export type LedgerRemark = Discrepancy | Blank | Unasked;

/** A printed figure that the rest of the ledger does not give (domain D3 to D7). */
export interface Discrepancy {
  /** `rounding`: not more than 1 off, which the rounding of the lines explains (domain D7). */
  readonly kind: 'rounding' | 'wrong';
  readonly row: CastRow;
  readonly cell: CastCell;
  readonly printed: number;
  readonly expected: number;
  /** What is compared: the cell's own rule, or the yearly base with the last year planned (domain D4). */
  readonly rule: 'cast' | 'yearly-base';
  /** Totals of the same column that are off only because this figure is. */
  readonly inherited: readonly { readonly row: CastRow; readonly cell: CastCell }[];
}

/** A cell in which the ledger prints nothing: not 0, though it counts as 0 in sums (domain D9). */
export interface Blank {
  readonly kind: 'blank';
  readonly row: CastRow;
  readonly cell: CastCell;
}

/** An amount in a place that has none: it is printed, but nothing says what it should come to (domain D8). */
export interface Unasked {
  readonly kind: 'unasked';
  readonly row: CastRow;
  readonly cell: CastCell;
}

const ROUNDING = 1;

// A check asks, and every paper that speaks of the ledger.
const known = new WeakMap<CastLedger, readonly LedgerRemark[]>();

/** Compares every printed figure with what the ledger's other figures give; nothing is corrected (domain D8). */
export const reconcile = (cast: CastLedger): readonly LedgerRemark[] => {
  const remarks = known.get(cast) ?? remarksOn(cast);
  known.set(cast, remarks);
  return remarks;
};

const remarksOn = (cast: CastLedger): readonly LedgerRemark[] => {
  const { found } = new Reconciliation(cast);
  const told = new Set(found.flatMap((one) => [one, ...one.inherited]).map(({ cell }) => cell));
  return [...found, ...yearlyBases(cast).filter(({ cell }) => !told.has(cell)), ...oddCells(cast)];
};

type Draft = Discrepancy & { readonly inherited: Discrepancy['inherited'][number][] };

/**
 * Every figure beside what it should come to. A wrong figure makes the totals above it wrong as well: that is one
 * fault, told once with all its places. A total that agrees with the printed figures it is made of has only inherited
 * what is wrong with them, or their rounding.
 */
class Reconciliation {
  readonly found: Draft[] = [];
  readonly #causes = new Map<CastCell, readonly Draft[]>();

  constructor(private readonly cast: CastLedger) {
    for (const row of cast.rows) {
      const variations = row.cells.filter(isVariation);
      const others = row.cells.filter((cell) => !isVariation(cell));
      for (const cell of [...others, ...variations]) this.#compare(row, cell);
    }
  }

  #compare(row: CastRow, cell: CastCell): void {
    const below = componentsOf(row, this.cast).map(({ row: other }) => cellBeside(other, cell));
    const beside = isVariation(cell)
      ? row.cells.filter(({ column }) => column.year === cell.column.year)
      : [];
    const causes = [...new Set([...below, ...beside].flatMap((other) => this.#causes.get(other) ?? []))];
    const { printed, expected } = cell;
    if (!row.row || printed === undefined) this.#causes.set(cell, causes);
    else if (expected !== undefined && printed !== expected)
      this.#judge(row, cell, printed, expected, causes);
  }

  #judge(row: CastRow, cell: CastCell, printed: number, expected: number, causes: readonly Draft[]): void {
    const isSum = componentsOf(row, this.cast).length > 0;
    const agrees = isSum && isRounded(printed, this.#asPrinted(row, cell));
    const awaits = isSum && isRounded(printed, this.#asCorrected(row, cell));
    if (!isRounded(printed, expected) && (agrees || awaits) && causes.length > 0) {
      for (const cause of causes) cause.inherited.push({ row, cell });
      this.#causes.set(cell, causes);
      return;
    }
    const kind = agrees || isRounded(printed, expected) ? 'rounding' : 'wrong';
    const draft: Draft = { kind, row, cell, printed, expected, rule: 'cast', inherited: [] };
    this.found.push(draft);
    if (kind === 'wrong') this.#causes.set(cell, [draft]);
  }

  /** A sum as the printed figures directly below it give it, which may have been rounded or be wrong themselves. */
  #asPrinted(row: CastRow, cell: CastCell): number {
    return this.#sum(row, cell, (other, below) => below.printed ?? this.#asPrinted(other, below));
  }

  /** The same when each of those figures is put right: a total that awaits this is not wrong itself. */
  #asCorrected(row: CastRow, cell: CastCell): number {
    return this.#sum(row, cell, (_, below) => below.expected ?? below.printed ?? 0);
  }

  #sum(row: CastRow, cell: CastCell, amount: (other: CastRow, below: CastCell) => number): number {
    return componentsOf(row, this.cast).reduce(
      (sum, { row: other, sign }) => sum + sign * amount(other, cellBeside(other, cell)),
      0,
    );
  }
}

const isVariation = ({ column }: CastCell): boolean => column.holds === 'variation';

const isRounded = (printed: number, expected: number): boolean => Math.abs(printed - expected) <= ROUNDING;

/** The cell of a row in the column of another. */
const cellBeside = (row: CastRow, { column }: CastCell): CastCell => {
  const cell = row.cells.find((candidate) => candidate.column === column);
  if (!cell) throw new Error(`no cell ${column.column}`);
  return cell;
};

/** A base budget comes every year: its latest full amount is what the last year planned requires (domain D4). */
const yearlyBases = (cast: CastLedger): readonly Discrepancy[] => {
  const last = laterPlans(cast.ledger.layout).at(-1);
  return cast.rows
    .filter(({ role, part }) => role === 'requirement' && part.block?.spending === 'yearly')
    .flatMap((row): readonly Discrepancy[] => {
      const cell = row.cells.find(({ column }) => column.holds === 'latest-full-amount');
      const expected = row.cells.find(({ column }) => column === last)?.printed;
      const printed = cell?.printed;
      if (!cell || printed === undefined || expected === undefined || printed === expected) return [];
      const kind = isRounded(printed, expected) ? 'rounding' : 'wrong';
      return [{ kind, row, cell, printed, expected, rule: 'yearly-base', inherited: [] }];
    });
};

const oddCells = ({ rows }: CastLedger): readonly (Blank | Unasked)[] =>
  rows
    .filter(({ row }) => row !== undefined)
    .flatMap((row) =>
      row.cells.flatMap((cell): readonly (Blank | Unasked)[] => {
        if (cell.applies === (cell.printed !== undefined)) return [];
        return [{ kind: cell.applies ? 'blank' : 'unasked', row, cell }];
      }),
    );
