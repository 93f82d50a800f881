import { line } from 'd3-shape';
import { spreadLabels } from './end-labels.js';
import { type MonthAxis, monthAxis } from './month-axis.js';
import type { Plot } from './plot.js';
import { CHART_FONT_SIZE, shorten, textWidth } from './text-width.js';
import { twoDecimals } from './two-decimals.js';
import { type Bounds, type ValueAxis, valueAxis } from './value-axis.js';

/** What a line chart shows: months along the bottom, up to four series (domain J6). */
export interface LineChartSpec {
  readonly kind: 'line';
  /** Every month of the axis in order, `2020-01`; a missing month keeps its slot (domain B18). */
  readonly months: readonly string[];
  readonly series: readonly LineSeries[];
  /** Drawn as a dashed level line with its label. */
  readonly target?: { readonly value: number; readonly label: string } | undefined;
  /** Formats a value of the vertical axis: `25%`, `1,200`. */
  readonly tick: (value: number) => string;
  /** The values that the measure can take at all (a percentage: 0 to 100): the axis goes no further for air. */
  readonly bounds?: Bounds | undefined;
}

export interface LineSeries {
  readonly name: string;
  readonly role: 'own' | 'neighbours' | 'nation';
  /** One entry a month of the axis; `undefined` where there is no value: the line breaks. */
  readonly points: readonly (LinePoint | undefined)[];
}

export interface LinePoint {
  /** For geometry only; printed figures come from exact decimals. */
  readonly value: number;
  /** Illustrative points are drawn hollow, published ones solid. */
  readonly illustrative: boolean;
}

/** A line chart ready to be drawn: geometry in user units, no decisions left for the template. */
export interface LineChart {
  readonly width: number;
  readonly height: number;
  readonly plot: Plot;
  readonly yTicks: readonly { readonly y: number; readonly label: string }[];
  readonly xTicks: readonly { readonly x: number; readonly label: string }[];
  readonly target?:
    | { readonly y: number; readonly label: string; readonly labelX: number; readonly labelY: number }
    | undefined;
  readonly lines: readonly DrawnLine[];
  /** Whether the vertical axis starts at zero; a caveat under the drawing says so when it does not. */
  readonly fromZero: boolean;
}

export interface DrawnLine {
  readonly name: string;
  readonly role: LineSeries['role'];
  /** SVG path data, broken where months are missing. */
  readonly path: string;
  readonly markers: readonly { readonly x: number; readonly y: number; readonly hollow: boolean }[];
  /** The direct label at the line's end; `leader` joins the two where they stand apart. */
  readonly label: {
    readonly x: number;
    readonly y: number;
    readonly text: string;
    readonly leader?: string | undefined;
  };
}

const WIDTH = 720;
const HEIGHT = 250;
const LABEL_HEIGHT = 18;
const LABEL_OFFSET = 16;
/** Markers of the first and last month stand clear of the frame. */
const INSET = 12;
const TOP = 14;
const BOTTOM = HEIGHT - 44;
const TICK_OFFSET = 10;
/** Longer labels are cut: the key above the chart has the whole name. */
const WIDEST_LABEL = 300;

/** Lays out a line chart: pure geometry, the same for the same data, with at most two decimals. */
export function drawLineChart(spec: LineChartSpec): LineChart {
  const values = spec.series.flatMap(({ points }) => points.flatMap((point) => point?.value ?? []));
  const target = spec.target;
  const vertical = valueAxis(
    target ? [...values, target.value] : values,
    spec.tick,
    [BOTTOM, TOP],
    spec.bounds,
  );
  const plot = plotArea(spec, vertical);
  const horizontal = monthAxis(spec.months, [plot.left + INSET, plot.right - INSET], CHART_FONT_SIZE);
  const seen = spec.series.filter(({ points }) => points.some((point) => point !== undefined));
  const places = labelPlaces(seen, target?.value, vertical);
  return {
    width: WIDTH,
    height: HEIGHT,
    plot,
    yTicks: vertical.ticks.map((value) => ({
      y: twoDecimals(vertical.scale(value)),
      label: spec.tick(value),
    })),
    xTicks: horizontal.ticks.map(({ x, label }) => ({ x: twoDecimals(x), label })),
    target: target && {
      y: twoDecimals(vertical.scale(target.value)),
      label: shorten(target.label, CHART_FONT_SIZE, WIDEST_LABEL),
      labelX: plot.right + LABEL_OFFSET,
      labelY: places.at(-1) ?? 0,
    },
    lines: seen.map((series, index) =>
      drawLine(series, horizontal, vertical, plot.right, places[index] ?? 0),
    ),
    fromZero: vertical.fromZero,
  };
}

function plotArea(spec: LineChartSpec, { ticks }: ValueAxis): Plot {
  const names = [...spec.series.map(({ name }) => name), ...(spec.target ? [spec.target.label] : [])];
  const widest = (texts: readonly string[]): number =>
    Math.max(0, ...texts.map((text) => textWidth(text, CHART_FONT_SIZE)));
  return {
    left: Math.ceil(widest(ticks.map(spec.tick))) + TICK_OFFSET + 2,
    right: WIDTH - Math.ceil(Math.min(widest(names), WIDEST_LABEL)) - LABEL_OFFSET - 2,
    top: TOP,
    bottom: BOTTOM,
  };
}

/** Where the labels of the lines stand, and last that of the target. */
function labelPlaces(
  series: readonly LineSeries[],
  target: number | undefined,
  { scale }: ValueAxis,
): readonly number[] {
  const ends = series.map(({ points }) => scale(points.findLast((point) => point !== undefined)?.value ?? 0));
  const wanted = target === undefined ? ends : [...ends, scale(target)];
  return spreadLabels(wanted, LABEL_HEIGHT, [TOP, BOTTOM]).map(twoDecimals);
}

function drawLine(
  series: LineSeries,
  horizontal: MonthAxis,
  { scale }: ValueAxis,
  right: number,
  labelY: number,
): DrawnLine {
  const markers = series.points.flatMap((point, index) =>
    point
      ? [
          {
            x: twoDecimals(horizontal.x(index)),
            y: twoDecimals(scale(point.value)),
            hollow: point.illustrative,
          },
        ]
      : [],
  );
  const path = line<LinePoint | undefined>()
    .defined((point) => point !== undefined)
    .x((_, index) => horizontal.x(index))
    .y((point) => scale(point?.value ?? 0))
    .digits(2);
  const label = {
    x: right + LABEL_OFFSET,
    y: labelY,
    text: shorten(series.name, CHART_FONT_SIZE, WIDEST_LABEL),
  };
  return {
    name: series.name,
    role: series.role,
    path: path(series.points) ?? '',
    markers,
    label: { ...label, leader: leader(markers.at(-1), label) },
  };
}

/** A thin line from the last marker to a label that had to move away or stands far off, and none otherwise. */
function leader(
  end: { readonly x: number; readonly y: number } | undefined,
  label: { readonly x: number; readonly y: number },
): string | undefined {
  if (!end) return undefined;
  const near = label.x - end.x <= LABEL_OFFSET + INSET && Math.abs(label.y - end.y) <= LABEL_HEIGHT / 2;
  return near ? undefined : `M${twoDecimals(end.x + 7)},${end.y}L${twoDecimals(label.x - 3)},${label.y}`;
}
