import type { ChartKind, ChartSpec } from '../../charts/chart-spec.js';
import type { Chart } from '../../paper/blocks.js';
import { type BarsDrawing, barsDrawing } from './bars-view.js';
import { type GridView, gridView } from './grid-view.js';
import { type InlineView, inlineViews } from './inline-view.js';
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
  readonly drawing: DrawingView;
  /** Whether the drawing would be too small to read on a landscape page. */
  readonly tall: boolean;
  /** The table of its data, or the words that lead to it where it stands elsewhere: always one of the two. */
  readonly data: GridView | undefined;
  readonly dataElsewhere: readonly InlineView[] | undefined;
  readonly dataCaption: CaptionView;
  readonly notes: readonly (readonly InlineView[])[];
}

/** A drawing as its partial `templates/charts/<kind>.hbs` sees it. */
export type DrawingView = LineDrawing | BarsDrawing | TimelineDrawing;

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
    drawing,
    tall: drawing.height > TALL,
    data: 'columns' in chart.data ? gridView(chart.data) : undefined,
    dataElsewhere: 'columns' in chart.data ? undefined : inlineViews([chart.data]),
    dataCaption: captionView(`${chart.id}-data`, undefined, `Data for ${chart.label}`, chart.key),
    notes: noteViews(chart.notes),
  };
};

const drawingView = <K extends ChartKind>(spec: Extract<ChartSpec, { kind: K }>): DrawingView =>
  drawings[spec.kind](spec);

/** One entry a kind of chart: a new kind does not compile until it has its view. */
const drawings: { readonly [K in ChartKind]: (spec: Extract<ChartSpec, { kind: K }>) => DrawingView } = {
  line: lineDrawing,
  bars: barsDrawing,
  timeline: timelineDrawing,
};
