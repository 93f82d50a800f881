import type Big from 'big.js';
// Sets how many decimals a quotient keeps: ten more than are compared here.
import '../../words/decimal.js';

/** Where a value lies: 1 above, −1 below, 0 on the line itself. */
export type Side = -1 | 0 | 1;

const COMPARED = 20;

/**
 * Compares at twenty decimals. A third is cut off somewhere, and a sum of thirds may then miss the whole number that it
 * is by one in the thirtieth decimal; nothing measured differs so little. A value that equals a mean or a limit is
 * neither above nor below it, however either was reckoned (domain C3, C4).
 */
export const sideOf = (value: Big, line: Big): Side => value.round(COMPARED).cmp(line.round(COMPARED));

export const isAbove = (value: Big, line: Big): boolean => sideOf(value, line) > 0;
export const isBelow = (value: Big, line: Big): boolean => sideOf(value, line) < 0;

/** A value for each element: how long the run of equal, non-zero sides is that it belongs to; 0 on the line. */
export const runLengths = (sides: readonly Side[]): readonly number[] => {
  const lengths: number[] = [];
  for (let start = 0; start < sides.length; ) {
    let end = start + 1;
    while (end < sides.length && sides[end] === sides[start]) end += 1;
    lengths.push(...Array<number>(end - start).fill(sides[start] === 0 ? 0 : end - start));
    start = end;
  }
  return lengths;
};
