import type Big from 'big.js';
import type { Polarity } from '../programme/inputs/kpis-file.js';
import type { Month } from '../words/month.js';
import { favourable } from './target.js';

/** A place among areas: 1 is best, and areas with the same value share the best of their places (domain B17). */
export interface Rank {
  readonly rank: number;
  /** How many areas have a value, the ranked one included. */
  readonly of: number;
}

/** A place by the values of one month. */
export interface DatedRank extends Rank {
  readonly month: Month;
}

/** The place of a value among others; none where nothing is better or worse (domain B1), or there is nobody else. */
export const rankOf = (polarity: Polarity, value: Big, others: readonly Big[]): Rank | undefined => {
  if (polarity === 'neutral' || others.length === 0) return undefined;
  const better = others.filter((other) => favourable(other.minus(value), polarity).gt(0));
  return { rank: better.length + 1, of: others.length + 1 };
};
