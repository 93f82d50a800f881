import { isAbove, isBelow } from '../side.js';
import type { Rule } from './rule.js';

/** Points strictly above the upper limit or below the lower one; equal is not beyond (domain C3). */
export const beyondLimit: Rule = (points, { upper, lower }) =>
  points.map(({ value }) => (isAbove(value, upper) ? 1 : isBelow(value, lower) ? -1 : 0));
