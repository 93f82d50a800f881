import type { Benchmark, KpiFinding } from '../../analysis/findings.js';
import type { Readings } from '../../analysis/reading.js';
import type { Body, Cell, Grid, Row } from '../../paper/blocks.js';
import { type Mark, text } from '../../paper/inlines.js';
import type { Kpi } from '../../programme/inputs/kpis-file.js';
import { addToMonth, financialYear, type Month } from '../../words/month.js';
import { readingInline } from '../values.js';

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

/** [x] where a month has no value, [z] where it can have none or the series does not reach (domain H5: no cell is blank). */
const valueCell = (kpi: Kpi, readings: Readings, month: Month): Cell => {
  const reading = readings.at(month);
  if (!reading?.value && !readings.reach(month)) return { paragraphs: [[text('[z]')]] };
  const inline = readingInline(kpi, reading);
  return {
    paragraphs: [[inline.kind === 'figure' ? { ...inline, marks: shownMarks(inline.marks) } : inline]],
  };
};

/** Illustrative figures are most of a sample's: the notes of the chart say which they are. */
const shownMarks = (marks: readonly Mark[]): readonly Mark[] => marks.filter((mark) => mark !== 'i');
