import type { TwoOfThree } from '../../../programme/inputs/spc-settings.js';
import type { Limits } from '../limits.js';
import { isAbove, isBelow, type Side, sideOf } from '../side.js';
import type { Point } from '../slots.js';
import type { Rule } from './rule.js';

/**
 * In any three consecutive points, all strictly on the same side of the mean, two or more close to the limit: those are
 * flagged, not the third (domain C6). Close is between near limit and limit; `mdc2023` counts points beyond it too.
 */
export const twoOfThree =
  (counting: TwoOfThree): Rule =>
  (points, limits) => {
    const close = points.map(
      ({ value }) => sideOf(value, limits.mean) * Number(isClose(value, limits, counting)),
    );
    const found = points.map((): Side => 0);
    for (const [start] of points.slice(2).entries()) {
      const window = points.slice(start, start + 3);
      const isNear = close.slice(start, start + 3);
      if (!isOneSided(window, limits) || isNear.filter((side) => side !== 0).length < 2) continue;
      for (const [step, side] of isNear.entries()) found[start + step] = side as Side;
    }
    return found;
  };

const isClose = (
  value: Point['value'],
  { upper, lower, nearUpper, nearLower }: Limits,
  counting: TwoOfThree,
): boolean => {
  const isBeyond = isAbove(value, upper) || isBelow(value, lower);
  return (isAbove(value, nearUpper) || isBelow(value, nearLower)) && (counting === 'mdc2023' || !isBeyond);
};

const isOneSided = (window: readonly Point[], { mean }: Limits): boolean => {
  const sides = new Set(window.map(({ value }) => sideOf(value, mean)));
  return sides.size === 1 && !sides.has(0);
};
