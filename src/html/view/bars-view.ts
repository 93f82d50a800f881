import { type BarChartSpec, type BarLabel, drawBarChart } from '../../charts/bar-chart.js';
import { type BarFill, type Box, barFills, boxPath, fillPath } from '../../charts/bar-fill.js';
import type { TextLine } from '../../charts/text-lines.js';
import type { Drawing } from './drawing-view.js';
import { singleSpaced } from './inline-view.js';
import { type LegendEntry, sampleMark } from './legend-view.js';

/** A bar chart as `templates/charts/bars.hbs` sees it. */
export interface BarsDrawing extends Drawing {
  readonly kind: 'bars';
  readonly gridLines: string;
  readonly zeroLine: string;
  readonly ticks: readonly { readonly x: number; readonly y: number; readonly label: string }[];
  readonly unit: { readonly y: number; readonly label: string } | undefined;
  readonly names: readonly TextLine[];
  readonly series: readonly SeriesView[];
  readonly labels: readonly BarLabel[];
}

/** The bars of one series, in as few marks as can be. */
export interface SeriesView {
  readonly look: BarFill['look'];
  /** 1 to 4: colours come from the stylesheet (`series-1` …). */
  readonly colour: number;
  /** The outlines of all bars as one path, and the lines inside them as another; empty where there are none. */
  readonly bars: string;
  readonly lines: string;
}

const TICKS_BELOW = 20;
const SAMPLE_BAR: Box = { x: 1, y: 0.5, width: 34, height: 13 };

export function barsDrawing(spec: BarChartSpec): BarsDrawing {
  const { plot, ...chart } = drawBarChart(spec);
  const fills = barFills(spec.series.length);
  const ticksAt = plot.bottom + TICKS_BELOW;
  return {
    kind: 'bars',
    width: chart.width,
    height: chart.height,
    legend: spec.series.length > 1 ? spec.series.map(({ name }, index) => entry(name, fills[index])) : [],
    caveat: undefined,
    gridLines: chart.ticks.map(({ x }) => `M${x},${plot.top}V${plot.bottom}`).join(''),
    zeroLine: `M${chart.zero},${plot.top}V${plot.bottom}`,
    ticks: chart.ticks.flatMap(({ x, label }) => (label === undefined ? [] : [{ x, y: ticksAt, label }])),
    unit: spec.unit === undefined ? undefined : { y: ticksAt, label: singleSpaced(spec.unit) },
    names: chart.names.flat(),
    series: fills.map((fill, index) => {
      const bars = chart.bars.filter(({ series, width }) => series === index && width > 0);
      return { look: fill.look, colour: fill.colour, bars: boxPath(bars), lines: fillPath(fill, bars) };
    }),
    labels: chart.bars.map(({ label }) => label),
  };
}

function entry(name: string, fill: BarFill = { look: 'solid', colour: 1 }): LegendEntry {
  const lines = fillPath(fill, [SAMPLE_BAR]);
  const marks = [sampleMark(`bar bar--${fill.look}`, boxPath([SAMPLE_BAR]))];
  return {
    text: singleSpaced(name),
    sample: { series: fill.colour, marks: lines ? [...marks, sampleMark('bar-lines', lines)] : marks },
  };
}
