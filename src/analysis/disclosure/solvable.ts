import type { DisclosureTable, Sum } from './table.js';

/** How many steps the search for another solution may take; a table for which they do not do counts as solvable. */
const STEPS = 20_000;

/** By how much each hidden count would be another: one less, the same, or one more. */
type Step = -1 | 0 | 1;

/**
 * Whether a reader can work a hidden count out: from the totals and parts that are shown, and from knowing that every
 * hidden count is 1 or more, since a true 0 is shown (domain I3). One that nobody publishes may be 0.
 *
 * It cannot be worked out if another set of counts fits all that is shown, with another count here. Any two such sets
 * differ by circular moves of one (a count taken from one cell and given to the next, row by row and column by column),
 * so it is enough to look for sets that differ by one everywhere, if at all. Where sums are nested more deeply than in a
 * table of rows and columns, such a set may be missed: then more is withheld than had to be, never less.
 */
export const isSolvable = (key: string, hidden: ReadonlySet<string>, table: DisclosureTable): boolean =>
  !new Search(hidden, table).hasOther(key);

class Search {
  readonly #sums: readonly Sum[];
  #steps = 0;

  constructor(
    private readonly hidden: ReadonlySet<string>,
    private readonly table: DisclosureTable,
  ) {
    this.#sums = table.sums.filter(({ total, parts }) => [total, ...parts].some((key) => hidden.has(key)));
  }

  /** Whether a set of counts fits in which the one under `key` is another. */
  hasOther(key: string): boolean {
    return ([1, -1] as const).some((step) => this.#extend(new Map(), key, step));
  }

  /** Takes a step in one cell, then whatever is needed for every sum of it to hold. */
  #extend(taken: ReadonlyMap<string, Step>, key: string, step: Step): boolean {
    this.#steps += 1;
    if (this.#steps > STEPS || !this.#mayTake(key, step)) return false;
    const now = new Map([...taken, [key, step]]);
    const open = this.#sums.find((sum) => this.#isTouched(sum, now) && this.#remainder(sum, now) !== 0);
    if (!open) return true;
    const remainder = this.#remainder(open, now);
    return this.#unknownsOf(open)
      .filter((other) => !now.has(other))
      .some((other) => {
        const weight = other === open.total ? -1 : 1;
        return this.#extend(now, other, Math.sign(-remainder * weight) as Step);
      });
  }

  #mayTake(key: string, step: Step): boolean {
    const { count, isAbsent } = this.table.cells.get(key) ?? { count: 0, isAbsent: false };
    return count + step >= (isAbsent ? 0 : 1);
  }

  #isTouched(sum: Sum, taken: ReadonlyMap<string, Step>): boolean {
    return this.#unknownsOf(sum).some((key) => taken.has(key));
  }

  /** By how much parts and total would differ. */
  #remainder({ total, parts }: Sum, taken: ReadonlyMap<string, Step>): number {
    return parts.reduce((sum, key) => sum + (taken.get(key) ?? 0), 0) - (taken.get(total) ?? 0);
  }

  #unknownsOf({ total, parts }: Sum): readonly string[] {
    return [total, ...parts].filter((key) => this.hidden.has(key));
  }
}
