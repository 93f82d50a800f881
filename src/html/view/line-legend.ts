import type { DrawnLine, LineChart, LineChartSpec } from '../../charts/line-chart.js';
import { markerPath } from '../../charts/markers.js';
import type { SeriesStyle } from '../../charts/series-style.js';
import { type LegendEntry, SAMPLE, sampleMark } from './legend-view.js';
import { processLegend } from './process-view.js';

const ACROSS = `M0,${SAMPLE.y}H${2 * SAMPLE.x}`;

/** What tells the lines apart, or what judges the first of them; and what hollow markers mean where there are any. */
export const lineLegend = (
  { process, series }: LineChartSpec,
  chart: Pick<LineChart, 'lines' | 'target'>,
  styles: readonly SeriesStyle[],
): readonly LegendEntry[] => {
  const someHollow = chart.lines.some(({ markers }) => markers.some(({ hollow }) => hollow));
  return [
    ...(process
      ? [...processLegend(process, series[0]?.points ?? []), ...benchmarkEntries(chart.lines, styles)]
      : [...chart.lines.map((line, index) => lineEntry(line, styles[index])), ...targetEntry(chart.target)]),
    ...(someHollow ? [{ text: 'Hollow markers: illustrative values', sample: undefined }] : []),
  ];
};

const lineEntry = ({ name, markers }: DrawnLine, style: SeriesStyle | undefined): LegendEntry => {
  const { number = 1, shape = 'circle', dash } = style ?? {};
  const marker = markers.every(({ hollow }) => hollow) ? 'hollow' : 'solid';
  const marks = [sampleMark('line', ACROSS, dash), sampleMark(marker, markerPath(shape, [SAMPLE]))];
  return { text: name, sample: { series: number, marks } };
};

const targetEntry = (target: LineChart['target']): readonly LegendEntry[] =>
  target ? [{ text: target.name, sample: { series: undefined, marks: [sampleMark('target', ACROSS)] } }] : [];

/** Beside a judged line, whose own lines are named at their ends, only these need telling apart. */
const benchmarkEntries = (
  lines: readonly DrawnLine[],
  styles: readonly SeriesStyle[],
): readonly LegendEntry[] =>
  lines.flatMap(({ name, role }, index) =>
    role === 'own'
      ? []
      : [
          {
            text: name,
            sample: { series: undefined, marks: [sampleMark('line benchmark', ACROSS, styles[index]?.dash)] },
          },
        ],
  );
