import type { ChangesDocument, Comparison } from './shape.js';

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

const keyOf = (change: Comparison['changes'][number]): string => JSON.stringify({ ...change, place: null });
