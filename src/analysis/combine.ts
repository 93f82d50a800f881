import Big from 'big.js';
import type { Status } from '../programme/inputs/kpi-series-file.js';
import type { Kpi } from '../programme/inputs/kpis-file.js';
import { type Counts, shareOf } from '../programme/observed-value.js';
import type { Reading } from './reading.js';

/** Several readings as one: percentages and rates by their counts, never by averaging them (domain B10). */
export const combined = (kpi: Kpi, readings: readonly Reading[]): Big | undefined => {
  if (kpi.unit === 'count') return sumOf(readings.map(({ value }) => value));
  const counts = readings.map((reading) => reading.counts);
  const [numerator, denominator] = [sumOf(counts.map(top)), sumOf(counts.map(bottom))];
  return numerator && denominator && shareOf(kpi, { numerator, denominator });
};

const top = (counts: Counts | undefined): Big | undefined => counts?.numerator;
const bottom = (counts: Counts | undefined): Big | undefined => counts?.denominator;

/** The sum of values; none when there are none, or one of them is missing. */
const sumOf = (values: readonly (Big | undefined)[]): Big | undefined =>
  values.reduce<Big | undefined>(
    (sum, value) => sum && value && sum.plus(value),
    values.length > 0 ? new Big(0) : undefined,
  );

/** From the most to the least certain; what is made from several figures is no more certain than the least of them. */
const CERTAINTY: readonly Status[] = ['final', 'revised', 'provisional', 'estimated', 'illustrative'];

export const leastCertain = (readings: readonly Pick<Reading, 'status'>[]): Status =>
  CERTAINTY.findLast((status) => readings.some((reading) => reading.status === status)) ?? 'final';
