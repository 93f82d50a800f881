import Big from 'big.js';
import type { Kpi } from '../../programme/inputs/kpis-file.js';
import { type Counts, shareOf } from '../../programme/observed-value.js';
import { roundToNearest } from '../../words/decimal.js';
import { smallUpTo } from './small.js';

/** The step to which counts of people are rounded, and up to where they become one step (domain I6). */
const STEP = new Big(5);
const becomesOneStep = smallUpTo(7);

/** A count of people as it may be shown: 1 to 7 as 5, others to the nearest 5, a true 0 as 0 (domain I6). */
export const roundCount = (count: Big): Big => (becomesOneStep(count) ? STEP : roundToNearest(count, STEP));

/** What is rounded of a reading. */
interface Counted {
  readonly value: Big | undefined;
  readonly counts: Counts | undefined;
}

/**
 * A reading of which nobody can tell the exact counts: a count is rounded, and a share is worked out from rounded ones.
 * A population is no count that a paper makes, and stays as it is.
 */
export const roundedReading = <R extends Counted>(reading: R, kpi: Kpi): R => {
  const { value, counts } = reading;
  if (kpi.unit === 'count') return { ...reading, value: value && roundCount(value) };
  if (!counts) return reading;
  const { numerator, denominator, population } = counts;
  const rounded = {
    numerator: roundCount(numerator),
    denominator: population ? denominator : roundCount(denominator),
    population,
  };
  return { ...reading, value: value && shareOf(kpi, rounded), counts: rounded };
};
