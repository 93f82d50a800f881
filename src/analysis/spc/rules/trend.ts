import { runLengths, type Side, sideOf } from '../side.js';
import type { Rule } from './rule.js';

export const TREND = 7;

/**
 * Every point of seven or more in a row, each strictly above (or each strictly below) the one before; a tie ends the
 * trend (domain C5). A point that joins two trends goes the way of the later one (domain C7).
 */
export const trend: Rule = (points) => {
  const steps = points.slice(1).map(({ value }, index) => sideOf(value, points[index]?.value ?? value));
  const lengths = runLengths(steps);
  // A step leads from the point of its own index to the next one; seven points have six steps between them.
  const way = (step: number): Side => ((lengths[step] ?? 0) >= TREND - 1 ? (steps[step] ?? 0) : 0);
  return points.map((_, index) => way(index) || way(index - 1));
};
