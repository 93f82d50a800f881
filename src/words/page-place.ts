/**
 * What stands in an entry of the contents for the number of its page, until the paper has been printed: three digits.
 * From the fourth entry on, every digit has stood in one of them, so that the printed typeface has them all.
 */
export const pagePlace = (entry: number): string =>
  [0, 1, 2].map((digit) => String((entry * 3 + digit) % 10)).join('');

/** How many entries it takes. */
export const FEWEST_ENTRIES = 4;
