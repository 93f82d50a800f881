import {
  type DrawnLine,
  drawLineChart,
  type LineChart,
  type LineChartSpec,
} from '../../charts/line-chart.js';
import { markerPath } from '../../charts/markers.js';
import { type SeriesStyle, seriesStyles } from '../../charts/series-style.js';
import type { Drawing } from './drawing-view.js';
import { type LegendEntry, SAMPLE, sampleMark } from './legend-view.js';

/** A line chart as `templates/charts/line.hbs` sees it. */
export interface LineDrawing extends Drawing {
  readonly kind: 'line';
  readonly gridLines: string;
  readonly yTicks: readonly { readonly x: number; readonly y: number; readonly label: string }[];
  readonly xTicks: readonly {
    readonly x: number;
    readonly y: number;
    readonly month: string;
    readonly year: string | undefined;
  }[];
  readonly target:
    | { readonly path: string; readonly label: string; readonly labelX: number; readonly labelY: number }
    | undefined;
  readonly lines: readonly LineView[];
}

export interface LineView {
  /** 1 to 4: colours come from the stylesheet (`series-1` …). */
  readonly style: number;
  readonly dash: string | undefined;
  readonly path: string;
  /** All solid markers as one path, and all hollow ones; empty where there are none. */
  readonly solid: string;
  readonly hollow: string;
  readonly labelX: number;
  readonly labelY: number;
  readonly labelText: string;
  readonly leader: string | undefined;
}

const TICK_GAP = 8;
const MONTHS_BELOW = 20;

export function lineDrawing(spec: LineChartSpec): LineDrawing {
  const { plot, ...chart } = drawLineChart(spec);
  const styles = seriesStyles(chart.lines);
  return {
    kind: 'line',
    width: chart.width,
    height: chart.height,
    legend: legend(chart, styles),
    caveat: chart.fromZero ? undefined : 'The vertical axis does not start at zero.',
    gridLines: chart.yTicks.map(({ y }) => `M${plot.left},${y}H${plot.right}`).join(''),
    yTicks: chart.yTicks.map(({ y, label }) => ({ x: plot.left - TICK_GAP, y, label })),
    xTicks: chart.xTicks.map(({ x, label }) => {
      const [month = label, year] = label.split(' ');
      return { x, y: plot.bottom + MONTHS_BELOW, month, year };
    }),
    target: chart.target && {
      path: `M${plot.left},${chart.target.y}H${plot.right}`,
      label: chart.target.label,
      labelX: chart.target.labelX,
      labelY: chart.target.labelY,
    },
    lines: chart.lines.map((line, index) => lineView(line, styles[index])),
  };
}

function lineView(line: DrawnLine, style: SeriesStyle | undefined): LineView {
  const { number = 1, shape = 'circle', dash } = style ?? {};
  const markers = (hollow: boolean): string =>
    markerPath(
      shape,
      line.markers.filter((marker) => marker.hollow === hollow),
    );
  return {
    style: number,
    dash,
    path: line.path,
    solid: markers(false),
    hollow: markers(true),
    labelX: line.label.x,
    labelY: line.label.y,
    labelText: line.label.text,
    leader: line.label.leader,
  };
}

/** Each line with its marker and dashes, the target, and what hollow markers mean where there are any. */
function legend(
  { lines, target }: Pick<LineChart, 'lines' | 'target'>,
  styles: readonly SeriesStyle[],
): readonly LegendEntry[] {
  const across = `M0,${SAMPLE.y}H${2 * SAMPLE.x}`;
  const series = lines.map(({ name, markers }, index) => {
    const { number = 1, shape = 'circle', dash } = styles[index] ?? {};
    const marker = markers.every(({ hollow }) => hollow) ? 'hollow' : 'solid';
    const marks = [sampleMark('line', across, dash), sampleMark(marker, markerPath(shape, [SAMPLE]))];
    return { text: name, sample: { series: number, marks } };
  });
  const someHollow = lines.some(({ markers }) => markers.some(({ hollow }) => hollow));
  return [
    ...series,
    ...(target
      ? [{ text: target.label, sample: { series: undefined, marks: [sampleMark('target', across)] } }]
      : []),
    ...(someHollow ? [{ text: 'Hollow markers: illustrative values', sample: undefined }] : []),
  ];
}
