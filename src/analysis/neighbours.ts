import Big from 'big.js';
import type { Kpi } from '../programme/inputs/kpis-file.js';
import type { Area, BenchmarkMethod } from '../programme/inputs/programme-file.js';
import type { Month } from '../words/month.js';
import { combined, leastCertain } from './combine.js';
import { type Reading, Readings } from './reading.js';
import { medianOf } from './spc/median.js';

/** The figure of a group of areas month by month, from those of its members that have one (domain B15). */
export const groupReadings = (
  kpi: Kpi,
  { id }: Area,
  members: readonly Readings[],
  method: BenchmarkMethod,
): Readings => {
  const months = new Set(members.flatMap(({ all }) => all.map(({ month }) => month)));
  return new Readings(
    [...months].map((month) =>
      groupReading(
        kpi,
        id,
        month,
        members.map((readings) => readings.at(month)),
        method,
      ),
    ),
  );
};

const groupReading = (
  kpi: Kpi,
  area: string,
  month: Month,
  members: readonly (Reading | undefined)[],
  method: BenchmarkMethod,
): Reading => {
  const used = members.filter(
    (reading) => reading !== undefined && isUsable(reading, method),
  ) as readonly Reading[];
  const value = used.length > 0 ? methods[method](kpi, used) : undefined;
  return {
    area,
    month,
    value,
    status: value ? leastCertain(used) : 'missing',
    isMissing: !value,
    isWithheld: false,
    isUndefined: false,
    note: undefined,
    get origins() {
      return used.flatMap(({ origins }) => origins);
    },
    counts: undefined,
    members: { used: used.length, of: members.length },
  };
};

/** A pooled figure needs counts; the others need a value, however it came about. */
const isUsable = ({ value, counts }: Reading, method: BenchmarkMethod): boolean =>
  value !== undefined && (method !== 'pooled' || counts !== undefined);

const valuesOf = (readings: readonly Reading[]): readonly Big[] =>
  readings.flatMap(({ value }) => (value ? [value] : []));

const meanOf = (values: readonly Big[]): Big =>
  values.reduce((sum, value) => sum.plus(value), new Big(0)).div(values.length);

const methods: Readonly<
  Record<BenchmarkMethod, (kpi: Kpi, readings: readonly Reading[]) => Big | undefined>
> = {
  mean: (_, readings) => meanOf(valuesOf(readings)),
  median: (_, readings) => medianOf(valuesOf(readings)),
  pooled: combined,
};
