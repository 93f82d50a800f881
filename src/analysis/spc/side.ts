import type Big from 'big.js';
// Sets how many decimals a quotient keeps: ten more than are compared here.
import '../../words/decimal.js';

/** Where a value lies: 1 above, −1 below, 0 on the line itself. */
export type Side = -1 | 0 | 1;

const COMPARED = 20;

/**
 * A number as it is compared: to twenty decimals. A third is cut off somewhere, and a sum of thirds may then miss the
 * whole number that it is by one in the thirtieth decimal; nothing measured differs so little. A value that equals a
 * mean or a limit is then neither above nor below it, however either was reckoned (domain C3, C4).
 */
export const settled = (value: Big): Big => value.round(COMPARED);

/** @param value settled, as the line is */
export const sideOf = (value: Big, line: Big): Side => value.cmp(line);

export const isAbove = (value: Big, line: Big): boolean => sideOf(value, line) > 0;
export const isBelow = (value: Big, line: Big): boolean => sideOf(value, line) < 0;

/** For each element, how long the run of equal sides is that it belongs to. */
export const runLengths = (sides: readonly Side[]): readonly number[] => {
  const lengths: number[] = [];
  for (let start = 0; start < sides.length; ) {
    let end = start + 1;
    while (end < sides.length && sides[end] === sides[start]) end += 1;
    lengths.push(...Array<number>(end - start).fill(end - start));
    start = end;
  }
  return lengths;
};
