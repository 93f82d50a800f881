import type Big from 'big.js';
import type { Benchmark, KpiFinding } from '../analysis/findings.js';
import { movementOf } from '../analysis/movement.js';
import type { PeriodReading } from '../analysis/over-period.js';
import type { Reading } from '../analysis/reading.js';
import type { Places } from '../diagnostics/folder-places.js';
import type { Span } from '../diagnostics/source-text.js';
import type { Kpi } from '../programme/inputs/kpis-file.js';
import { writeValue } from '../programme/shown-value.js';
import { writeTolerance } from '../programme/written-tolerance.js';
import { spanAt } from '../sources/located.js';
import { writeDecimal } from './fields.js';
import type { BenchmarkEntry, ComparisonEntry, KpiEntry, ReadingEntry } from './kpi-shape.js';
import { spcEntry } from './spc.js';

/** A KPI as the document gives it. */
export const kpiEntry = (finding: KpiFinding, rounded: ReadonlySet<string>, places: Places): KpiEntry => {
  const { kpi, latest, variance, previous, reported, lastYear, spc } = finding;
  return {
    id: kpi.id,
    name: kpi.name,
    group: kpi.group,
    unit: kpi.unit,
    per: kpi.per ?? null,
    polarity: kpi.polarity,
    decimals: kpi.decimals,
    nearest: kpi.nearest ?? null,
    rounded: rounded.has(kpi.id),
    target: kpi.target ? writeDecimal(kpi.target.value) : null,
    'target-origins': kpi.target ? places([spanAt(kpi.at, 'target')]) : [],
    'target-is-illustrative': kpi.target !== undefined && kpi['target-status'] === 'illustrative',
    tolerance: kpi.tolerance ? writeTolerance(kpi, kpi.tolerance) : null,
    definition: kpi.definition,
    owner: kpi.owner,
    source: kpi.source,
    latest: latest?.month ?? null,
    variance: variance
      ? { amount: writeDecimal(variance.amount), favourable: writeDecimal(variance.favourable) }
      : null,
    rating: finding.rag,
    compared: {
      'previous-month': comparisonWith(previous, finding, places),
      'previously-reported': comparisonWith(
        reported && {
          month: reported.month,
          value: reported.value.value,
          origins: [spanAt(reported.at, 'value')],
        },
        finding,
        places,
      ),
      'last-year': comparisonWith(lastYear, finding, places),
    },
    benchmarks: finding.benchmarks.map((benchmark) => benchmarkEntry(kpi, benchmark, places)),
    over: finding.over.map((period) => overEntry(kpi, period, places)),
    months: finding.readings.all.map((reading) => readingEntry(kpi, reading, places)),
    spc: spc ? spcEntry(spc) : null,
    origins: places([spanAt(kpi.at, 'id')]),
  };
};

const readingEntry = (kpi: Kpi, reading: Reading, places: Places): ReadingEntry => ({
  month: reading.month,
  value: reading.value ? writeDecimal(reading.value) : null,
  printed: printedOf(kpi, reading),
  status: reading.status,
  'restated-from': reading.restated ? writeDecimal(reading.restated.value.value) : null,
  numerator: reading.counts ? writeDecimal(reading.counts.numerator) : null,
  denominator: reading.counts ? writeDecimal(reading.counts.denominator) : null,
  note: reading.note ?? null,
  members: reading.members ? { ...reading.members } : null,
  origins: places(reading.origins),
});

/** A value, or why there is none (domain H5). */
const printedOf = (kpi: Kpi, { value, isWithheld, isUndefined }: Reading): string =>
  value ? writeValue(kpi, value) : isWithheld ? '[c]' : isUndefined ? '[z]' : '[x]';

/** A value that the latest one is compared with. */
interface Earlier {
  readonly month: Reading['month'];
  readonly value: Big | undefined;
  readonly origins: readonly Span[];
}

const comparisonWith = (
  earlier: Earlier | undefined,
  { kpi, latest }: KpiFinding,
  places: Places,
): ComparisonEntry | null => {
  if (!earlier?.value) return null;
  const moved = movementOf(kpi.polarity, earlier.value, latest?.value);
  return {
    month: earlier.month,
    value: writeDecimal(earlier.value),
    printed: writeValue(kpi, earlier.value),
    difference: moved ? writeDecimal(moved.amount) : null,
    change: moved?.change ?? null,
    effect: moved?.effect ?? null,
    origins: places(earlier.origins),
  };
};

const benchmarkEntry = (kpi: Kpi, benchmark: Benchmark, places: Places): BenchmarkEntry => ({
  area: benchmark.area.id,
  name: benchmark.area.name,
  role: benchmark.area.role,
  period: benchmark.period ?? null,
  method: benchmark.method ?? null,
  list: benchmark.area.list ?? null,
  source: benchmark.source ?? null,
  rank: benchmark.rank ? { ...benchmark.rank } : null,
  months: benchmark.readings.all.map((reading) => readingEntry(kpi, reading, places)),
});

const overEntry = (
  kpi: Kpi,
  { period, months, value, lacking, origins }: PeriodReading,
  places: Places,
): KpiEntry['over'][number] => ({
  period,
  from: months[0] ?? '',
  to: months.at(-1) ?? '',
  value: value ? writeDecimal(value) : null,
  printed: value ? writeValue(kpi, value) : '[x]',
  lacking: [...lacking],
  origins: places(origins),
});
