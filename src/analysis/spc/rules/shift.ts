import { runLengths, sideOf } from '../side.js';
import type { Rule } from './rule.js';

export const SHIFT = 7;

/** Every point of seven or more in a row strictly on one side of the mean; one on the mean ends the run (domain C4). */
export const shift: Rule = (points, { mean }) => {
  const sides = points.map(({ value }) => sideOf(value, mean));
  const lengths = runLengths(sides);
  return sides.map((side, index) => ((lengths[index] ?? 0) >= SHIFT ? side : 0));
};
