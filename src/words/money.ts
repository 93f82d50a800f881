import Big from 'big.js';
import { parseQuantity, writeDecimal } from './decimal.js';

/** Reads `1,160`, `0` or `(265)` as whole £000; `undefined` for decimals, percentages and all that is doubtful (domain D1). */
export const parseThousands = (text: string): number | undefined => {
  const amount = parseQuantity(text);
  return amount && !amount.percent && amount.decimals === 0 ? amount.value.toNumber() : undefined;
};

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

const MULTIPLES: Readonly<Record<string, number>> = {
  '': 1,
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
};

/** The size of an amount as people type it (`£12.567m`, `£500,000`, `£3 million`) in £000; `undefined` for anything else. */
export const parseMoney = (text: string): number | undefined => {
  const parts = /^[\u2212-]?\u00a3\s?(?<digits>\d[\d,]*(?:\.\d+)?)\s?(?<multiple>[a-z]*)$/.exec(text)?.groups;
  const multiple = MULTIPLES[parts?.['multiple'] ?? ''];
  if (!parts?.['digits'] || multiple === undefined) return undefined;
  return new Big(parts['digits'].replaceAll(',', '')).times(multiple).div(1000).toNumber();
};
