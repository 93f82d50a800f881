import { type DrawnLine, drawLineChart, type LineChart } from '../../charts/line-chart.js';
import { markerPath } from '../../charts/markers.js';
import { type SeriesStyle, seriesStyles } from '../../charts/series-style.js';
import type { Chart } from '../../paper/blocks.js';
import { type GridView, gridView } from './grid-view.js';
import type { InlineView } from './inline-view.js';
import { type CaptionView, captionView, noteViews } from './key-view.js';

/** A chart as `templates/blocks/chart.hbs` sees it. */
export interface ChartView {
  readonly kind: 'chart';
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly alternative: string;
  readonly drawing: DrawingView;
  readonly data: GridView;
  readonly dataCaption: CaptionView;
  readonly notes: readonly (readonly InlineView[])[];
}

/** The drawing as `templates/parts/line-chart.hbs` and `templates/parts/legend.hbs` see it. */
export interface DrawingView {
  readonly width: number;
  readonly height: number;
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
  /** Whether some markers are hollow: the legend then says what that means. */
  readonly fromZero: boolean;
  readonly someHollow: boolean;
}

export interface LineView {
  readonly name: string;
  /** 1 to 4: colours come from the stylesheet (`series-1` …). */
  readonly style: number;
  readonly dash: string | undefined;
  readonly path: string;
  /** All solid markers as one path, and all hollow ones; empty where there are none. */
  readonly solid: string;
  readonly hollow: string;
  /** One marker, drawn round the middle of the legend's sample. */
  readonly sample: string;
  readonly sampleHollow: boolean;
  readonly labelX: number;
  readonly labelY: number;
  readonly labelText: string;
  readonly leader: string | undefined;
}

/** Middle of the small drawing beside a series' name in the legend. */
const SAMPLE = { x: 18, y: 7 };
const TICK_GAP = 8;
const MONTHS_BELOW = 20;

export const chartView = (chart: Chart): ChartView => ({
  kind: 'chart',
  id: chart.id,
  label: chart.label,
  title: chart.title,
  alternative: chart.alternative,
  drawing: drawingView(drawLineChart(chart.spec)),
  data: gridView(chart.data),
  dataCaption: captionView(`${chart.id}-data`, undefined, `Data for ${chart.label}`, chart.key),
  notes: noteViews(chart.notes),
});

function drawingView({ plot, ...drawing }: LineChart): DrawingView {
  const styles = seriesStyles(drawing.lines);
  return {
    width: drawing.width,
    height: drawing.height,
    gridLines: drawing.yTicks.map(({ y }) => `M${plot.left},${y}H${plot.right}`).join(''),
    yTicks: drawing.yTicks.map(({ y, label }) => ({ x: plot.left - TICK_GAP, y, label })),
    xTicks: drawing.xTicks.map(({ x, label }) => {
      const [month = label, year] = label.split(' ');
      return { x, y: plot.bottom + MONTHS_BELOW, month, year };
    }),
    target: drawing.target && {
      path: `M${plot.left},${drawing.target.y}H${plot.right}`,
      label: drawing.target.label,
      labelX: drawing.target.labelX,
      labelY: drawing.target.labelY,
    },
    lines: drawing.lines.map((line, index) => lineView(line, styles[index])),
    fromZero: drawing.fromZero,
    someHollow: drawing.lines.some(({ markers }) => markers.some(({ hollow }) => hollow)),
  };
}

function lineView(line: DrawnLine, style: SeriesStyle | undefined): LineView {
  const { number = 1, shape = 'circle', dash } = style ?? {};
  return {
    name: line.name,
    style: number,
    dash,
    path: line.path,
    solid: markerPath(
      shape,
      line.markers.filter(({ hollow }) => !hollow),
    ),
    hollow: markerPath(
      shape,
      line.markers.filter(({ hollow }) => hollow),
    ),
    sample: markerPath(shape, [SAMPLE]),
    sampleHollow: line.markers.every(({ hollow }) => hollow),
    labelX: line.label.x,
    labelY: line.label.y,
    labelText: line.label.text,
    leader: line.label.leader,
  };
}
