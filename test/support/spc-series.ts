import Big from 'big.js';
import fc from 'fast-check';
import type { Value } from './spc.js';

/** Few different values, so that ties, points on the mean and points on a limit come up; thirds among them. */
const value = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -12, max: 12 }).map((tenths) => new Big(tenths).div(4)) },
  { weight: 1, arbitrary: fc.integer({ min: -9, max: 9 }).map((parts) => new Big(parts).div(3)) },
);
export const valuesOf = (least: number, most: number) =>
  fc.array(value, { minLength: least, maxLength: most });
/** Values month by month, with gaps among them. */
export const anySeries: fc.Arbitrary<readonly Value[]> = fc.array(
  fc.oneof({ weight: 12, arbitrary: value }, { weight: 1, arbitrary: fc.constant(undefined) }),
  { maxLength: 60 },
);
