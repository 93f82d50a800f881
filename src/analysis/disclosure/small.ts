import Big from 'big.js';
import { signOf } from '../../words/decimal.js';

/** Whether a count is of so few people that they could be recognised; a true 0 is of nobody (domain I1). */
export type IsSmall = (count: Big) => boolean;

/** What is small up to a number of people, that number included. */
export const smallUpTo = (threshold: number): IsSmall => {
  const most = new Big(threshold);
  return (count) => signOf(count) > 0 && count.lte(most);
};
