import { type DrawnLine, drawLine, INSET } from './draw-line.js';
import { spreadLabels } from './end-labels.js';
import { LABEL_HEIGHT, LABEL_OFFSET, type LineLabel, lineLabel, WIDEST_LABEL } from './line-label.js';
import type { LinePoint, LineSeries } from './line-series.js';
import { monthAxis } from './month-axis.js';
import type { Plot } from './plot.js';
import {
  type DrawnProcess,
  drawProcess,
  type EndLevel,
  endLevels,
  type Process,
  processValues,
  type Scales,
} from './process.js';
import { CHART_FONT_SIZE, textWidth } from './text-width.js';
import { twoDecimals } from './two-decimals.js';
import { type Bounds, type ValueAxis, valueAxis } from './value-axis.js';

export type { DrawnLine, LinePoint, LineSeries };

/** What a line chart shows: months along the bottom, up to four series (domain J6). */
export interface LineChartSpec {
  readonly kind: 'line';
  /** Every month of the axis in order, `2020-01`; a missing month keeps its slot (domain B18). */
  readonly months: readonly string[];
  readonly series: readonly LineSeries[];
  /** Mean and limits of the first series, where it is judged (domain C). */
  readonly process?: Process | undefined;
  /** Drawn as a dashed level line with its label. */
  readonly target?: { readonly value: number; readonly label: string } | undefined;
  /** Formats a value of the vertical axis: `25%`, `1,200`. */
  readonly tick: (value: number) => string;
  /** The values that the measure can take at all (a percentage: 0 to 100): the axis goes no further for air. */
  readonly bounds?: Bounds | undefined;
}

/** A line chart ready to be drawn: geometry in user units, no decisions left for the template. */
export interface LineChart {
  readonly width: number;
  readonly height: number;
  readonly plot: Plot;
  readonly yTicks: readonly { readonly y: number; readonly label: string }[];
  readonly xTicks: readonly { readonly x: number; readonly label: string }[];
  readonly target: { readonly y: number; readonly name: string; readonly label: LineLabel } | undefined;
  readonly process: (DrawnProcess & { readonly labels: readonly LineLabel[] }) | undefined;
  readonly lines: readonly DrawnLine[];
  /** Whether the vertical axis starts at zero; a caveat under the drawing says so when it does not. */
  readonly fromZero: boolean;
}

const WIDTH = 720;
const HEIGHT = 250;
/** A chart that judges has up to five lines to tell apart. */
const JUDGED_HEIGHT = 270;
const TOP = 14;
const MONTHS_HEIGHT = 44;
const TICK_OFFSET = 10;

/** Lays out a line chart: pure geometry, the same for the same data, with at most two decimals. */
export function drawLineChart(spec: LineChartSpec): LineChart {
  const { target, process } = spec;
  const height = process ? JUDGED_HEIGHT : HEIGHT;
  const bottom = height - MONTHS_HEIGHT;
  const vertical = valueAxis(valuesOf(spec), spec.tick, [bottom, TOP], spec.bounds);
  const plot = plotArea(spec, vertical, bottom);
  const horizontal = monthAxis(spec.months, [plot.left + INSET, plot.right - INSET], CHART_FONT_SIZE);
  const scales: Scales = { x: horizontal.x, y: vertical.scale, plot };
  const seen = spec.series.filter(({ points }) => points.some((point) => point !== undefined));
  const levels = process ? endLevels(process, scales) : [];
  const places = labelPlaces(seen, levels, target?.value, scales);
  const starts = process?.segments.slice(1).map(({ from }) => from) ?? [];
  const level = (label: string, y: number, place: number): LineLabel =>
    lineLabel(label, { x: plot.right, y }, plot.right, places[place] ?? 0);
  return {
    width: WIDTH,
    height,
    plot,
    yTicks: vertical.ticks.map((value) => ({
      y: twoDecimals(vertical.scale(value)),
      label: spec.tick(value),
    })),
    xTicks: horizontal.ticks.map(({ x, label }) => ({ x: twoDecimals(x), label })),
    target: target && {
      y: twoDecimals(vertical.scale(target.value)),
      name: target.label,
      label: level(target.label, twoDecimals(vertical.scale(target.value)), places.length - 1),
    },
    process: process && {
      ...drawProcess(process, scales),
      labels: levels.map(({ label, y }, index) => level(label, y, seen.length + index)),
    },
    lines: seen.map((series, index) =>
      drawLine(series, scales, places[index] ?? 0, series === spec.series[0] ? starts : []),
    ),
    fromZero: vertical.fromZero,
  };
}

const valuesOf = ({ series, target, process, bounds }: LineChartSpec): readonly number[] => [
  ...series.flatMap(({ points }) => points.flatMap((point) => point?.value ?? [])),
  ...(target ? [target.value] : []),
  ...(process ? processValues(process, bounds ?? {}) : []),
];

function plotArea(spec: LineChartSpec, { ticks }: ValueAxis, bottom: number): Plot {
  const { upper, centre, lower } = spec.process?.labels ?? {};
  const names = [...spec.series.map(({ name }) => name), spec.target?.label, upper, centre, lower];
  const widest = (texts: readonly (string | undefined)[]): number =>
    Math.max(0, ...texts.map((text) => textWidth(text ?? '', CHART_FONT_SIZE)));
  return {
    left: Math.ceil(widest(ticks.map(spec.tick))) + TICK_OFFSET + 2,
    right: WIDTH - Math.ceil(Math.min(widest(names), WIDEST_LABEL)) - LABEL_OFFSET - 2,
    top: TOP,
    bottom,
  };
}

/** Where the labels of the lines stand, then those of the levels, and last that of the target. */
function labelPlaces(
  series: readonly LineSeries[],
  levels: readonly EndLevel[],
  target: number | undefined,
  { y, plot }: Scales,
): readonly number[] {
  const ends = series.map(({ points }) => y(points.findLast((point) => point !== undefined)?.value ?? 0));
  const wanted = [...ends, ...levels.map((level) => level.y), ...(target === undefined ? [] : [y(target)])];
  return spreadLabels(wanted, LABEL_HEIGHT, [plot.top, plot.bottom]).map(twoDecimals);
}
