import Big from 'big.js';
import type { Span } from '../diagnostics/source-text.js';
import { spanAt } from '../sources/located.js';
import { parseQuantity } from '../words/decimal.js';
import type { Observation } from './inputs/kpi-series-file.js';
import type { Kpi } from './inputs/kpis-file.js';
import type { Settings } from './inputs/programme-file.js';
import { type PopulationCount, populationOf } from './population.js';

/** What a share is made of: a numerator, a denominator, and the cells that they were read from. */
export interface Counts {
  readonly numerator: Big;
  readonly denominator: Big;
  /** The population that stands in for a denominator (domain B16). */
  readonly population: PopulationCount | undefined;
}

/** A KPI in its settings: what its values are reckoned by. */
export interface Measured {
  readonly kpi: Kpi;
  readonly settings: Settings | undefined;
}

/** The value of a row: as given, else from its counts (domain B9, B16); none when a denominator is 0 or missing. */
export const observedValue = (row: Observation, measured: Measured): Big | undefined => {
  if (row.value) return row.value.value;
  const counts = countsOf(row, measured);
  return counts && shareOf(measured.kpi, counts);
};

/** The counts of a row: its own, or over the population of its area and month; none for a KPI that is a count. */
export const countsOf = (row: Observation, { kpi, settings }: Measured): Counts | undefined => {
  const { numerator, denominator } = row;
  if (!numerator || kpi.unit === 'count') return undefined;
  if (denominator)
    return { numerator: numerator.value, denominator: denominator.value, population: undefined };
  const population = settings && populationOf(kpi, settings, row.area, row.month);
  return population && { numerator: numerator.value, denominator: population.people, population };
};

/** Numerator over denominator in the unit of the KPI: 100 × for a percentage, 10,000 × for a rate per 10,000. */
export const shareOf = (
  kpi: Kpi,
  { numerator, denominator }: Omit<Counts, 'population'>,
): Big | undefined => {
  const factor = factorOf(kpi);
  return !factor || denominator.eq(0) ? undefined : factor.times(numerator).div(denominator);
};

/** What the quotient of a KPI is multiplied by; `undefined` for a rate that does not say per how many. */
export const factorOf = ({ unit, per }: Pick<Kpi, 'unit' | 'per'>): Big | undefined => {
  if (unit === 'percentage') return new Big(100);
  if (unit !== 'rate') return new Big(1);
  const number = parseQuantity(/^\S*/.exec(per ?? '')?.[0] ?? '');
  return number?.value.gt(0) ? number.value : undefined;
};

/** The cells that the value of a row was read or computed from; for one without value, the cell that says so. */
export const originsOf = (row: Observation, measured: Measured): readonly Span[] => {
  if (row.value) return [spanAt(row.at, 'value')];
  if (isWithoutValue(row)) return [spanAt(row.at, 'status')];
  const { population } = countsOf(row, measured) ?? {};
  const { settings } = measured;
  return population && settings
    ? [spanAt(row.at, 'numerator'), spanAt(settings.at, ...population.path)]
    : [spanAt(row.at, 'numerator'), spanAt(row.at, 'denominator')];
};

/** Whether a row says that its month has no value, or none that may be shown. */
export const isWithoutValue = ({ status }: Pick<Observation, 'status'>): boolean =>
  status === 'missing' || status === 'confidential';
