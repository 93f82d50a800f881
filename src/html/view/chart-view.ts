import type { ChartKind, ChartSpec } from '../../charts/chart-spec.js';
import type { Chart } from '../../paper/blocks.js';
import { type BarsDrawing, barsDrawing } from './bars-view.js';
import { type GridView, gridView } from './grid-view.js';
import { type HeatMapDrawing, heatMapDrawing } from './heat-map-view.js';
import { type IconView, iconView } from './icon-view.js';
import { type InlineView, inlineViews, singleSpaced } from './inline-view.js';
import { type CaptionView, captionView, noteViews } from './key-view.js';
import { type LineDrawing, lineDrawing } from './line-view.js';
import { type TimelineDrawing, timelineDrawing } from './timeline-view.js';

/** A chart as `templates/blocks/chart.hbs` sees it. */
export interface ChartView {
  readonly kind: 'chart';
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly alternative: string;
  readonly signs: readonly SignView[];
  readonly drawing: DrawingView;
  /** Whether the drawing would be too small to read on a landscape page. */
  readonly tall: boolean;
  /** Always one of the two: its data are in a table under the drawing, or in one that stands elsewhere. */
  readonly data: ChartDataView | undefined;
  readonly elsewhere:
    | { readonly reference: readonly InlineView[]; readonly key: CaptionView['key'] }
    | undefined;
  readonly notes: readonly (readonly InlineView[])[];
}

/** The table of a chart's data as `templates/parts/chart-data.hbs` sees it. */
export interface ChartDataView {
  readonly caption: CaptionView;
  readonly grid: GridView;
  /** Many columns of nothing but figures: they stand closer, and do not wrap. */
  readonly dense: boolean;
}

/** A sign as `templates/parts/signs.hbs` sees it. */
export interface SignView {
  readonly icon: IconView;
  readonly words: string;
}

/** A drawing as its partial `templates/charts/<kind>.hbs` sees it. */
export type DrawingView = LineDrawing | BarsDrawing | TimelineDrawing | HeatMapDrawing;

/** Height of a drawing, in its own units, from which its text would shrink below 9 points on a landscape page. */
const TALL = 560;

export const chartView = (chart: Chart): ChartView => {
  const drawing = drawingView(chart.spec);
  return {
    kind: 'chart',
    id: chart.id,
    label: chart.label,
    title: chart.title,
    alternative: chart.alternative,
    signs: (chart.signs ?? []).map(({ icon, words }) => ({
      icon: iconView(icon),
      words: singleSpaced(words),
    })),
    drawing,
    tall: drawing.height > TALL,
    ...dataView(chart),
    notes: noteViews(chart.notes),
  };
};

const dataView = ({ id, label, data, key }: Chart): Pick<ChartView, 'data' | 'elsewhere'> => {
  const caption = captionView(`${id}-data`, undefined, `Data for ${label}`, key);
  if (!('columns' in data))
    return { data: undefined, elsewhere: { reference: inlineViews([data]), key: caption.key } };
  const grid = gridView(data);
  return { data: { caption, grid, dense: grid.wide && grid.allFigures }, elsewhere: undefined };
};

const drawingView = <K extends ChartKind>(spec: Extract<ChartSpec, { kind: K }>): DrawingView =>
  drawings[spec.kind](spec);

/** One entry a kind of chart: a new kind does not compile until it has its view. */
const drawings: { readonly [K in ChartKind]: (spec: Extract<ChartSpec, { kind: K }>) => DrawingView } = {
  line: lineDrawing,
  bars: barsDrawing,
  timeline: timelineDrawing,
  'heat-map': heatMapDrawing,
};
