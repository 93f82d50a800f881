import Big from 'big.js';
import type { Benchmark, KpiFinding } from '../../analysis/findings.js';
import type { Readings } from '../../analysis/reading.js';
import type { LineChartSpec, LineSeries } from '../../charts/line-chart.js';
import type { PointMark } from '../../charts/process.js';
import { plainText } from '../../paper/inlines.js';
import type { Kpi } from '../../programme/inputs/kpis-file.js';
import { writeDecimal } from '../../words/decimal.js';
import type { Month } from '../../words/month.js';
import { boundsOf } from '../measure-bounds.js';
import { pointMarksOf, processSpec } from '../spc/process-spec.js';
import { targetFigure } from '../values.js';

/** What the line chart of a KPI shows, with the benchmarks that have a line of their own. */
export const chartSpec = (
  { kpi, readings, spc }: KpiFinding,
  drawn: readonly Benchmark[],
  own: string,
): LineChartSpec => {
  const { months } = readings;
  const { target } = kpi;
  const marks = spc ? pointMarksOf(spc) : undefined;
  return {
    kind: 'line',
    months,
    series: [
      seriesOf(own, 'own', readings, months, marks),
      ...drawn.map((benchmark) =>
        seriesOf(benchmark.area.name, benchmark.area.role, benchmark.readings, months),
      ),
    ],
    process: processSpec(kpi, spc, months),
    target: target && {
      value: target.value.toNumber(),
      label: `Target ${plainText([targetFigure(kpi, target)])}`,
    },
    tick: (value) => writeTick(kpi, value),
    bounds: boundsOf(kpi, readings),
  };
};

const seriesOf = (
  name: string,
  role: LineSeries['role'],
  readings: Readings,
  months: readonly Month[],
  marks?: ReadonlyMap<Month, PointMark>,
): LineSeries => ({
  name,
  role,
  points: months.map((month) => {
    const reading = readings.at(month);
    return reading?.value
      ? {
          value: reading.value.toNumber(),
          illustrative: reading.status === 'illustrative',
          mark: marks?.get(month),
        }
      : undefined;
  }),
});

/** A round value of the axis: no more decimals than it has, nor than the KPI shows. */
const writeTick = (kpi: Kpi, value: number): string => {
  const exact = new Big(value.toFixed(6));
  const decimals = exact.toFixed().split('.')[1]?.length ?? 0;
  const digits = writeDecimal(exact, Math.min(decimals, kpi.decimals));
  return kpi.unit === 'percentage' ? `${digits}%` : digits;
};
