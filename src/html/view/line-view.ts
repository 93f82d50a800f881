import {
  type DrawnLine,
  drawLineChart,
  type LineChart,
  type LineChartSpec,
} from '../../charts/line-chart.js';
import type { LineLabel } from '../../charts/line-label.js';
import { markerPath } from '../../charts/markers.js';
import { type SeriesStyle, seriesStyles } from '../../charts/series-style.js';
import type { Drawing } from './drawing-view.js';
import { lineLegend } from './line-legend.js';
import { markerPaths } from './process-view.js';

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
  readonly process: LineChart['process'];
  readonly target: { readonly path: string; readonly label: LineLabel } | undefined;
  readonly lines: readonly LineView[];
}

export interface LineView {
  /** Class of the stylesheet: `series-1` to `series-4`; in a chart that judges, `process` and `benchmark`. */
  readonly look: string;
  readonly dash: string | undefined;
  readonly path: string;
  /** All markers of a look as one path: `solid` ones, `hollow` ones, those of each meaning. */
  readonly markers: readonly { readonly look: string; readonly path: string }[];
  readonly label: LineLabel;
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
    legend: lineLegend(spec, chart, styles),
    caveat: chart.fromZero ? undefined : 'The vertical axis does not start at zero.',
    gridLines: chart.yTicks.map(({ y }) => `M${plot.left},${y}H${plot.right}`).join(''),
    yTicks: chart.yTicks.map(({ y, label }) => ({ x: plot.left - TICK_GAP, y, label })),
    xTicks: chart.xTicks.map(({ x, label }) => {
      const [month = label, year] = label.split(' ');
      return { x, y: plot.bottom + MONTHS_BELOW, month, year };
    }),
    process: chart.process,
    target: chart.target && {
      path: `M${plot.left},${chart.target.y}H${plot.right}`,
      label: chart.target.label,
    },
    lines: chart.lines.map((line, index) =>
      chart.process ? judgedView(line, styles[index]) : lineView(line, styles[index]),
    ),
  };
}

function lineView(line: DrawnLine, style: SeriesStyle | undefined): LineView {
  const { number = 1, shape = 'circle', dash } = style ?? {};
  const markers = [false, true].map((hollow) => ({
    look: hollow ? 'hollow' : 'solid',
    path: markerPath(
      shape,
      line.markers.filter((marker) => marker.hollow === hollow),
    ),
  }));
  return {
    look: `series-${number}`,
    dash,
    path: line.path,
    markers: markers.filter(({ path }) => path !== ''),
    label: line.label,
  };
}

/**
 * In a chart that judges, colours and shapes mean something: benchmarks are plain dashed lines beside the judged one,
 * with dots only where there is no line.
 */
function judgedView(line: DrawnLine, style: SeriesStyle | undefined): LineView {
  const { path, markers, lone, label, role } = line;
  if (role === 'own') return { look: 'process', dash: undefined, path, markers: markerPaths(markers), label };
  const dots = lone.length > 0 ? [{ look: 'solid', path: markerPath('circle', lone) }] : [];
  return { look: 'benchmark', dash: style?.dash, path, markers: dots, label };
}
