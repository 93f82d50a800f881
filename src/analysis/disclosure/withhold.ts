import { isSolvable } from './solvable.js';
import type { DisclosureCell, DisclosureTable, Sum } from './table.js';

/** Why a cell is withheld: by itself, or so that others cannot be worked out (domain I1, I3, I8). */
export type Reason = 'small' | 'part' | 'total';

/** What is withheld, and why; `exposed` are small counts that others give away whatever is withheld. */
export interface Withholding {
  readonly reasons: ReadonlyMap<string, Reason>;
  readonly exposed: readonly string[];
}

/**
 * Withholds small counts, then, for as long as a hidden one can be worked out, the smallest other count that is not 0 of
 * a sum that it is in, or the total of that sum where there is none (domain I1, I3). What an earlier paper printed hides
 * nothing any more: it is left where it is shown, and to a reader it is shown where it is withheld (domain I4).
 */
export const withhold = (table: DisclosureTable): Withholding => {
  const reasons = new Map<string, Reason>();
  const cells = [...table.cells.values()];
  for (const { key, isSmall } of cells) if (isSmall) reasons.set(key, 'small');
  const absent = cells.filter(({ isAbsent }) => isAbsent).map(({ key }) => key);
  for (;;) {
    const secret = [...reasons.keys()].filter((key) => !table.cells.get(key)?.isKnown);
    const hidden = new Set([...secret, ...absent]);
    const solved = new Set(secret.filter((key) => isSolvable(key, hidden, table)));
    const next = solved.size > 0 ? nextOf(solved, hidden, table) : undefined;
    if (!next) return { reasons, exposed: [...solved] };
    reasons.set(next.key, next.reason);
  }
};

/** A count that could be withheld next, for the sake of a sum that gives something away. */
interface Candidate {
  readonly cell: DisclosureCell;
  readonly reason: Reason;
  /** How many counts of the sum are hidden so far: where it is one, the sum itself gives that one away. */
  readonly hiddenInSum: number;
}

/**
 * What is withheld next, so that a count cannot be worked out: in a sum that it is in, else in any other of which something
 * is hidden, and that with which least is hidden so far.
 */
const nextOf = (
  solved: ReadonlySet<string>,
  hidden: ReadonlySet<string>,
  { cells, sums }: DisclosureTable,
): { readonly key: string; readonly reason: Reason } | undefined => {
  const isFree = (cell: DisclosureCell | undefined): cell is DisclosureCell =>
    cell !== undefined && !hidden.has(cell.key) && !cell.isKnown && cell.count > 0;
  const candidateOf = ({ total, parts }: Sum): readonly Candidate[] => {
    const hiddenInSum = [total, ...parts].filter((key) => hidden.has(key)).length;
    const [smallest] = parts
      .map((key) => cells.get(key))
      .filter(isFree)
      .sort((one, other) => one.count - other.count);
    if (smallest) return [{ cell: smallest, reason: 'part', hiddenInSum }];
    const whole = cells.get(total);
    return isFree(whole) ? [{ cell: whole, reason: 'total', hiddenInSum }] : [];
  };
  const having = (keys: ReadonlySet<string>) =>
    sums.filter(({ total, parts }) => [total, ...parts].some((key) => keys.has(key))).flatMap(candidateOf);
  const near = having(solved);
  const [best] = (near.length > 0 ? near : having(hidden)).sort(
    (one, other) => one.hiddenInSum - other.hiddenInSum || one.cell.count - other.cell.count,
  );
  return best && { key: best.cell.key, reason: best.reason };
};
