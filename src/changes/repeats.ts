import type { Change, ChangesDocument, Comparison } from './shape.js';

/** A comparison as a person is shown it: without what stands further up already. */
export interface Shown {
  readonly comparison: Comparison;
  /** What of it is still to be shown. */
  readonly changes: Comparison['changes'];
}

/**
 * The comparisons of a document, the latest month first, each change once: a corrected value is a change of every month
 * whose papers know it.
 */
export const withoutRepeats = ({ comparisons }: ChangesDocument): readonly Shown[] => {
  const seen = new Set<string>();
  return [...comparisons].reverse().map((comparison) => {
    const changes = comparison.changes.filter((change) => !seen.has(keyOf(change)));
    for (const change of comparison.changes) if (change.area !== 'text') seen.add(keyOf(change));
    return { comparison, changes };
  });
};

/** What a change is known by: the same one may be told of data that stand in several places. */
export const keyOf = (change: Change): string => JSON.stringify({ ...change, place: null });
