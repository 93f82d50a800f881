import Big from 'big.js';
import { writeDecimal } from './decimal.js';

/** Whole £000 as a ledger prints them: commas, and parentheses for what is less than nothing (domain D1, H3). */
export const writeThousands = (amount: number): string => {
  const digits = writeDecimal(new Big(Math.abs(amount)), 0);
  return amount < 0 ? `(${digits})` : digits;
};

/** Whole £000 as running text has them: `£12.567m`, `\u2212£2.000m`, always three decimals (domain D14, H3). */
export const writeMillions = (amount: number): string => {
  const digits = writeDecimal(new Big(Math.abs(amount)).div(1000), 3);
  return `${amount < 0 ? '\u2212' : ''}£${digits}m`;
};
