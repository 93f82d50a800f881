import type { FindingsDocument, Horizon } from '../findings-json/document.js';
import { compare } from '../words/compare.js';

/** The findings of a side that papers rest on which may be compared with each other. */
export interface HorizonPair {
  readonly before: Horizon;
  readonly after: Horizon;
}

/**
 * Which findings are compared: those of papers of one kind; where no kind is on both sides, those that know most.
 * Papers of a month may rest on different dates (domain G9).
 */
export const pairHorizons = (before: FindingsDocument, after: FindingsDocument): readonly HorizonPair[] => {
  const pairs = after.horizons.flatMap((later) =>
    before.horizons
      .filter((earlier) => earlier.papers.some((kind) => later.papers.includes(kind)))
      .map((earlier) => ({ before: earlier, after: later })),
  );
  if (pairs.length > 0) return pairs;
  const [was, is] = [latestOf(before), latestOf(after)];
  return was && is ? [{ before: was, after: is }] : [];
};

const latestOf = ({ horizons }: FindingsDocument): Horizon | undefined =>
  [...horizons]
    .sort((one, other) => compare(one['data-to'], other['data-to']) || compare(one['as-at'], other['as-at']))
    .at(-1);
