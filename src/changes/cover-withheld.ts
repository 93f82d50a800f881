import type { Horizon } from '../findings-json/document.js';
import type { KpiEntry, ReadingEntry } from '../findings-json/kpi-shape.js';
import type { HorizonPair } from './pair-horizons.js';
import type { Change } from './shape.js';

/** A pair of findings of which neither tells what the other withholds. */
export interface CoveredPair extends HorizonPair {
  /** Whether one of them would have: then texts, which print figures, must not be shown either. */
  readonly isCovered: boolean;
}

/** What is told of a value where the other side withholds it. */
export const COVERED = 'not withheld';

/** What is told of a text that may print such a value. */
export const COVERED_TEXT = 'not shown, because one side withholds figures that the other prints';

/** A change of text without the words of either side. */
export const withoutWords = (change: Change): Change => ({
  ...change,
  before: change.before && COVERED_TEXT,
  after: change.after && COVERED_TEXT,
});

/**
 * Takes out of each side the values that the other one withholds: whoever sees both must not learn from the one what
 * the other does not tell, as when a KPI is declared to count few people only now (domain I5).
 */
export const coverWithheld = ({ before, after }: HorizonPair): CoveredPair => {
  const [was, is] = [covered(before, after), covered(after, before)];
  return { before: was, after: is, isCovered: was !== before || is !== after };
};

/** The same object where there is nothing to be taken out. */
const covered = (horizon: Horizon, other: Horizon): Horizon => {
  const others = new Map(other.kpis.map((kpi) => [kpi.id, kpi]));
  const kpis = horizon.kpis.map((kpi) => coveredKpi(kpi, others.get(kpi.id)));
  return kpis.every((kpi, index) => kpi === horizon.kpis[index]) ? horizon : { ...horizon, kpis };
};

const coveredKpi = (kpi: KpiEntry, other: KpiEntry | undefined): KpiEntry => {
  if (!other) return kpi;
  // Beside rounded counts, exact ones tell what the rounding hides (domain I6).
  const isExact = other.rounded && !kpi.rounded;
  const months = coveredSeries(kpi.months, other.months, isExact);
  const benchmarks = kpi.benchmarks.map((benchmark) => {
    const theirs = other.benchmarks.find(({ area }) => area === benchmark.area)?.months ?? [];
    const series = coveredSeries(benchmark.months, theirs, isExact);
    return series === benchmark.months ? benchmark : { ...benchmark, months: series };
  });
  const isWhole =
    months === kpi.months && benchmarks.every((benchmark, index) => benchmark === kpi.benchmarks[index]);
  // A longer period could be taken apart by the months that are still shown.
  const over = kpi.over.map((period) => ({ ...period, value: null, printed: COVERED }));
  return isWhole ? kpi : { ...kpi, months, benchmarks, over };
};

const coveredSeries = (
  series: KpiEntry['months'],
  other: readonly ReadingEntry[],
  all: boolean,
): KpiEntry['months'] => {
  const withheld = new Set(other.filter(isWithheld).map(({ month }) => month));
  const isCovered = (reading: ReadingEntry): boolean =>
    reading.value !== null && (all || withheld.has(reading.month));
  if (!series.some(isCovered)) return series;
  return series.map((reading) =>
    isCovered(reading)
      ? {
          ...reading,
          printed: COVERED,
          status: 'final',
          'restated-from': null,
          numerator: null,
          denominator: null,
          note: null,
        }
      : reading,
  );
};

const isWithheld = ({ status }: ReadingEntry): boolean => status === 'confidential';
