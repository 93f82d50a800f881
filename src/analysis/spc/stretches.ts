import { isPoint, type Point, type Slot } from './slots.js';

/**
 * The points that follow each other month by month: a missing value ends a stretch (domain C14). Whatever looks at
 * consecutive points looks at one stretch, so that no moving range, run, trend or window can reach over a gap. Beside
 * another gap, or at an end, a stretch may be empty.
 */
export const stretchesOf = (slots: readonly Slot[]): readonly (readonly Point[])[] => {
  const stretches: Point[][] = [[]];
  for (const slot of slots)
    if (isPoint(slot)) stretches.at(-1)?.push(slot);
    else stretches.push([]);
  return stretches;
};
