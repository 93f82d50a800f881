import Big from 'big.js';
import { writeDecimal } from './decimal.js';
import { oneLine } from './fold.js';

const COUNTS = [
  'none',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
] as const;

/** A whole number as running text has it: a word up to twelve, figures from there on (domain H2). */
export const writeCount = (count: number): string => COUNTS[count] ?? writeDecimal(new Big(count), 0);

/** `a`, `a and b`, `a, b and c`; with `or` where it is a choice. */
export const writeList = (items: readonly string[], word: 'and' | 'or' = 'and'): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;

/** `1 error`, `3 errors`. */
export const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

const EXCERPT = 60;

/** Text as a message quotes it: on one line, and of a long one only the start. */
export const excerpt = (text: string): string => {
  const line = oneLine(text);
  return line.length > EXCERPT ? `${line.slice(0, EXCERPT - 1).trimEnd()}\u2026` : line;
};
