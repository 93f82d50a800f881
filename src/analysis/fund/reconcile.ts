import type { CastCell, CastLedger, CastRow } from './cast-ledger.js';
import { laterPlans } from './columns.js';

/** A cell of a ledger that somebody should know of. */
export type LedgerRemark = Discrepancy | Blank;

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
  /** Totals of the same column that are off by the same amount, because this one is. */
  readonly inherited: readonly { readonly row: CastRow; readonly cell: CastCell }[];
}

/** A cell in which the ledger prints nothing: not 0, though it counts as 0 in sums (domain D9). */
export interface Blank {
  readonly kind: 'blank';
  readonly row: CastRow;
  readonly cell: CastCell;
}

const ROUNDING = 1;

/** Compares every printed figure with what the ledger's other figures give; nothing is corrected (domain D8). */
export const reconcile = (cast: CastLedger): readonly LedgerRemark[] => {
  const found: Discrepancy[] = [];
  for (const row of cast.rows)
    for (const cell of row.cells) {
      const { printed, expected } = cell;
      if (row.row && printed !== undefined && expected !== undefined && printed !== expected)
        addTo(found, discrepancy(row, cell, printed, expected, 'cast'));
    }
  return [...found, ...yearlyBases(cast), ...blanks(cast)];
};

const discrepancy = (
  row: CastRow,
  cell: CastCell,
  printed: number,
  expected: number,
  rule: Discrepancy['rule'],
): Discrepancy => {
  const kind = Math.abs(printed - expected) <= ROUNDING ? 'rounding' : 'wrong';
  return { kind, row, cell, printed, expected, rule, inherited: [] };
};

/** A wrong total makes those above it wrong by as much: that is one fault, told once with all its places. */
const addTo = (found: Discrepancy[], next: Discrepancy): void => {
  const cause = found.findIndex(
    (one) =>
      one.kind === 'wrong' &&
      next.kind === 'wrong' &&
      isSum(one.row) &&
      isSum(next.row) &&
      one.cell.column === next.cell.column &&
      one.printed - one.expected === next.printed - next.expected,
  );
  const known = found[cause];
  if (known) found[cause] = { ...known, inherited: [...known.inherited, { row: next.row, cell: next.cell }] };
  else found.push(next);
};

const isSum = ({ role }: CastRow): boolean =>
  !['line', 'contingency', 'available', 'allocation'].includes(role);

/** A base budget comes every year: its latest full amount is what the last year planned requires (domain D4). */
const yearlyBases = ({ ledger, rows }: CastLedger): readonly Discrepancy[] => {
  const last = laterPlans(ledger.layout).at(-1);
  return rows
    .filter(({ role, part }) => role === 'requirement' && part.block?.spending === 'yearly')
    .flatMap((row) => {
      const latest = row.cells.find(({ column }) => column.holds === 'latest-full-amount');
      const planned = row.cells.find(({ column }) => column === last)?.printed;
      if (latest?.printed === undefined || planned === undefined || latest.printed === planned) return [];
      return [discrepancy(row, latest, latest.printed, planned, 'yearly-base')];
    });
};

const blanks = ({ rows }: CastLedger): readonly Blank[] =>
  rows.flatMap((row) =>
    row.row
      ? row.cells
          .filter(({ applies, printed }) => applies && printed === undefined)
          .map((cell): Blank => ({ kind: 'blank', row, cell }))
      : [],
  );
