import type { Benchmark, KpiFinding } from '../../analysis/findings.js';
import type { Readings } from '../../analysis/reading.js';
import type { Body, Cell, Grid, Row } from '../../paper/blocks.js';
import { type Mark, text } from '../../paper/inlines.js';
import type { Kpi } from '../../programme/inputs/kpis-file.js';
import { addToMonth, financialYear, type Month } from '../../words/month.js';
import { figure, writeValue } from '../values.js';

const MONTHS = ['Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec', 'Jan', 'Feb', 'Mar'] as const;

/** The data of a chart: a row for each financial year, a column for each month. */
export const dataGrid = (finding: KpiFinding, drawn: readonly Benchmark[], own: string): Grid => ({
  columns: [
    { heading: 'Year', holds: 'text', width: 1.3 },
    ...MONTHS.map((heading) => ({ heading, holds: 'figure' as const })),
  ],
  bodies: [
    bodyOf(drawn.length > 0 ? own : undefined, finding.kpi, finding.readings),
    ...drawn.map(({ area, readings }) => bodyOf(area.name, finding.kpi, readings)),
  ],
});

const bodyOf = (heading: string | undefined, kpi: Kpi, readings: Readings): Body => ({
  heading,
  rows: [...new Set(readings.months.map(financialYear))].map((year) => yearRow(year, kpi, readings)),
});

const yearRow = (year: string, kpi: Kpi, readings: Readings): Row => {
  const april = `${year.slice(0, 4)}-04` as Month;
  const months = MONTHS.map((_, index) => addToMonth(april, index));
  return {
    headed: true,
    cells: [{ paragraphs: [[text(year)]] }, ...months.map((month) => valueCell(kpi, readings, month))],
  };
};

/** [x] where a month has no value, [z] where the series does not reach (domain H5: no cell is blank). */
const valueCell = (kpi: Kpi, readings: Readings, month: Month): Cell => {
  const reading = readings.at(month);
  if (reading?.value) return { paragraphs: [[figure(writeValue(kpi, reading.value), [], reading.origins)]] };
  return { paragraphs: [[text(readings.months.includes(month) ? '[x]' : '[z]')]] };
};

/** The shorthand that {@link dataGrid} makes for these readings. */
export const gridMarks = (series: readonly Readings[]): readonly Mark[] => {
  const gaps = series.some((readings) => readings.months.some((month) => !readings.at(month)?.value));
  const edges = series.some(({ months }) => months[0]?.slice(5) !== '04' || months.at(-1)?.slice(5) !== '03');
  return [...(gaps ? (['x'] as const) : []), ...(edges ? (['z'] as const) : [])];
};
