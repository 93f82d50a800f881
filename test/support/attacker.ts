/** A total and its parts, by name. */
export interface ReadSum {
  readonly total: string;
  readonly parts: readonly string[];
}

/**
 * What a reader can work out who tries every whole number: for each name that is not shown, the counts that it may have.
 * A hidden count is 1 or more, since 0 is shown; one that nobody publishes may be 0. Written without any of the product's code, and stops early: for each
 * name at most two counts are looked for.
 */
export const possibleCounts = (
  shown: ReadonlyMap<string, number>,
  hidden: readonly string[],
  sums: readonly ReadSum[],
  highest = 40,
  absent: ReadonlySet<string> = new Set(),
): ReadonlyMap<string, ReadonlySet<number>> => {
  const possible = new Map(hidden.map((name) => [name, new Set<number>()]));
  for (const name of hidden)
    for (
      let guess = absent.has(name) ? 0 : 1;
      guess <= highest && (possible.get(name)?.size ?? 0) < 2;
      guess += 1
    ) {
      const found = solve(new Map([...shown, [name, guess]]), hidden, sums, highest, absent);
      if (found) for (const other of hidden) possible.get(other)?.add(found.get(other) ?? 0);
    }
  return possible;
};

/** Counts for all names with which every sum holds; `undefined` where there are none. */
const solve = (
  known: ReadonlyMap<string, number>,
  hidden: readonly string[],
  sums: readonly ReadSum[],
  highest: number,
  absent: ReadonlySet<string>,
): ReadonlyMap<string, number> | undefined => {
  const least = (name: string): number => (absent.has(name) ? 0 : 1);
  const counts = new Map(known);
  for (let forced = true; forced; ) {
    forced = false;
    for (const { total, parts } of sums) {
      const open = [total, ...parts].filter((name) => !counts.has(name));
      const [only] = open;
      const sum = parts.reduce((so, name) => so + (counts.get(name) ?? 0), 0);
      const whole = counts.get(total);
      if (open.length === 0 && sum !== whole) return undefined;
      const atLeast = open.reduce((so, name) => so + (name === total ? 0 : least(name)), sum);
      if (whole !== undefined && atLeast > whole) return undefined;
      if (open.length !== 1 || only === undefined) continue;
      const value = only === total ? sum : (whole ?? 0) - sum;
      if (value < least(only)) return undefined;
      counts.set(only, value);
      forced = true;
    }
  }
  const next = hidden.find((name) => !counts.has(name));
  if (next === undefined) return counts;
  for (let guess = least(next); guess <= highest; guess += 1) {
    const found = solve(new Map([...counts, [next, guess]]), hidden, sums, highest, absent);
    if (found) return found;
  }
  return undefined;
};
