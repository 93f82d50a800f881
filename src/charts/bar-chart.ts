import { BAR_HEIGHT, BAR_STEP, type Band, bandsOf } from './bar-bands.js';
import type { Plot } from './plot.js';
import { stackLines, type TextLine } from './text-lines.js';
import { CHART_FONT_SIZE, textWidth } from './text-width.js';
import { twoDecimals } from './two-decimals.js';
import { type ValueAxis, valueAxis } from './value-axis.js';
import { wrapText } from './wrap-text.js';

/** Horizontal bars, several to a category: plan against outturn, need against funding. */
export interface BarChartSpec {
  readonly kind: 'bars';
  /** From the top down. */
  readonly categories: readonly BarCategory[];
  /** At most four (domain J6). Of several, the first is what the others are measured against: it is drawn hollow. */
  readonly series: readonly { readonly name: string }[];
  /** What the values are, beside the axis: `£000`. */
  readonly unit?: string | undefined;
  /** Writes a round value of the axis. */
  readonly tick: (value: number) => string;
  /** Writes a value at the end of its bar. */
  readonly label: (value: number) => string;
}

export interface BarCategory {
  readonly name: string;
  /** One entry a series, for geometry only; `undefined` where there is no value: words then stand in place of a bar. */
  readonly values: readonly (number | undefined)[];
}

/** A bar chart ready to be drawn: geometry in user units, no decisions left for the template. */
export interface BarChart {
  readonly width: number;
  readonly height: number;
  readonly plot: Plot;
  /** Where the bars begin. */
  readonly zero: number;
  /** Every grid line; the label is absent where labels would not fit side by side. */
  readonly ticks: readonly { readonly x: number; readonly label: string | undefined }[];
  /** The name of each category, in lines beside its bars. */
  readonly names: readonly (readonly TextLine[])[];
  readonly bars: readonly DrawnBar[];
}

export interface DrawnBar {
  /** Which series and which category it belongs to, counted from 0. */
  readonly series: number;
  readonly category: number;
  readonly x: number;
  readonly y: number;
  /** 0 where there is no value, and where the value is 0. */
  readonly width: number;
  readonly height: number;
  readonly label: BarLabel;
}

export interface BarLabel {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** `before` ends at its place, left of a bar below zero; `absent` says that there is no value. */
  readonly place: 'after' | 'before' | 'absent';
}

const WIDTH = 720;
const WIDEST_NAME = 236;
const NAME_GAP = 14;
const LABEL_GAP = 5;
const TICK_GAP = 12;
const UNIT_GAP = 20;
const TICKS_HEIGHT = 28;
const NO_VALUE = 'no figure';

/** Lays out a bar chart: pure geometry, the same for the same data, with at most two decimals. */
export function drawBarChart(spec: BarChartSpec): BarChart {
  const names = spec.categories.map(({ name }) => wrapText(name, CHART_FONT_SIZE, WIDEST_NAME));
  const axis = zeroAxis(spec, plotSides(spec, names));
  const bands = bandsOf(names, spec.series.length);
  const bottom = bands.at(-1)?.bottom ?? 0;
  const [left, right] = axis.scale.range() as [number, number];
  return {
    width: WIDTH,
    height: bottom + TICKS_HEIGHT,
    plot: { left, right, top: 0, bottom },
    zero: twoDecimals(axis.scale(0)),
    ticks: labelledTicks(axis, spec.tick),
    names: names.map((lines, index) => stackLines(lines, bands[index]?.middle ?? 0)),
    bars: spec.categories.flatMap(({ values }, category) =>
      values
        .slice(0, spec.series.length)
        .map((value, series) => drawBar({ value, series, category }, bands[category], axis, spec.label)),
    ),
  };
}

/** The ends of the axis: room for names on its left, on either side for labels of bars and half that of a tick. */
function plotSides(spec: BarChartSpec, names: readonly (readonly string[])[]): readonly [number, number] {
  const values = valuesOf(spec);
  // The ticks are the same wherever the axis stands.
  const halfTick = widest(zeroAxis(spec, [0, 1]).ticks.map(spec.tick)) / 2;
  const labels = (chosen: readonly number[]): readonly string[] => chosen.map(spec.label);
  const before = widest(labels(values.filter((value) => value < 0)));
  const absent = spec.categories.some(({ values }) => values.includes(undefined)) ? [NO_VALUE] : [];
  const after = widest([...absent, ...labels(values.filter((value) => value >= 0))]);
  return [
    Math.ceil(
      Math.max(widest(names.flat()) + NAME_GAP + before, widest([spec.unit ?? '']) + UNIT_GAP + halfTick),
    ),
    WIDTH - Math.ceil(Math.max(after + LABEL_GAP, halfTick)),
  ];
}

/** An axis that zero is on, because bars are compared by their length. */
function zeroAxis(spec: BarChartSpec, sides: readonly [number, number]): ValueAxis {
  const values = [0, ...valuesOf(spec)];
  const bounds = {
    lowest: values.every((value) => value >= 0) ? 0 : undefined,
    highest: values.length > 1 && values.every((value) => value <= 0) ? 0 : undefined,
  };
  return valueAxis(values, spec.tick, sides, bounds, 0);
}

const valuesOf = ({ categories }: BarChartSpec): readonly number[] =>
  categories.flatMap(({ values }) => values.flatMap((value) => value ?? []));

const widest = (texts: readonly string[]): number =>
  Math.max(0, ...texts.map((text) => textWidth(text, CHART_FONT_SIZE)));

/** Labels at every tick, or at every second, third … counted from zero, until they stand clear of each other. */
function labelledTicks({ ticks, scale }: ValueAxis, write: (value: number) => string): BarChart['ticks'] {
  const zero = Math.max(0, ticks.indexOf(0));
  const pitch = Math.abs(scale(ticks[1] ?? 1) - scale(ticks[0] ?? 0));
  const every = Math.max(1, Math.ceil((widest(ticks.map(write)) + TICK_GAP) / pitch));
  return ticks.map((value, index) => ({
    x: twoDecimals(scale(value)),
    label: (index - zero) % every === 0 ? write(value) : undefined,
  }));
}

function drawBar(
  { value, series, category }: Pick<DrawnBar, 'series' | 'category'> & { readonly value: number | undefined },
  band: Band | undefined,
  { scale }: ValueAxis,
  write: (value: number) => string,
): DrawnBar {
  const zero = twoDecimals(scale(0));
  const end = twoDecimals(scale(value ?? 0));
  const y = twoDecimals((band?.bars ?? 0) + series * BAR_STEP);
  const before = value !== undefined && value < 0;
  return {
    series,
    category,
    x: Math.min(zero, end),
    y,
    width: twoDecimals(Math.abs(end - zero)),
    height: BAR_HEIGHT,
    label: {
      x: twoDecimals(before ? end - LABEL_GAP : end + LABEL_GAP),
      y: twoDecimals(y + BAR_HEIGHT / 2),
      text: value === undefined ? NO_VALUE : write(value),
      place: value === undefined ? 'absent' : before ? 'before' : 'after',
    },
  };
}
