import type Big from 'big.js';

/** The middle value; of an even number of values, half-way between the middle two. */
export const medianOf = (values: readonly Big[]): Big | undefined => {
  const sorted = [...values].sort((a, b) => a.cmp(b));
  const [below, above] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return below && above && below.plus(above).div(2);
};
