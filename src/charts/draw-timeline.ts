import type { Day } from '../words/month.js';
import type { Stretch } from '../words/vague-date.js';
import { type CalendarAxis, calendarAxis } from './calendar-axis.js';
import type { Plot } from './plot.js';
import type { TextLine } from './text-lines.js';
import { BOLD_SIZE, CHART_FONT_SIZE, shorten, textWidth } from './text-width.js';
import type { TimelineSpec } from './timeline.js';
import { type DateMark, markDate, type SlipArrow, slipArrow } from './timeline-marks.js';
import { type Layout, layOutRows, type PlacedRow } from './timeline-rows.js';
import { twoDecimals } from './two-decimals.js';

/** A timeline ready to be drawn: geometry in user units, no decisions left for the template. */
export interface Timeline {
  readonly width: number;
  readonly height: number;
  readonly plot: Plot;
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  readonly today: {
    readonly x: number;
    readonly label: string;
    /** Middle of the label, which stands over the line unless that would lead out of the drawing. */
    readonly labelX: number;
    readonly labelY: number;
    readonly labelWidth: number;
  };
  readonly groups: readonly DrawnGroup[];
}

export interface DrawnGroup {
  readonly heading: readonly TextLine[];
  /** Where the line under the heading is. */
  readonly rule: number;
  readonly rows: readonly DrawnRow[];
}

export interface DrawnRow {
  readonly name: readonly TextLine[];
  readonly remark: readonly TextLine[];
  readonly bottom: number;
  readonly baseline: DateMark | undefined;
  readonly forecast: DateMark | undefined;
  readonly actual: DateMark | undefined;
  readonly slip: SlipArrow | undefined;
}

/** To choose from: a timeline of many rows is wider, so that as a whole it keeps the shape of a page. */
const WIDTHS = [720, 800];
const WIDEST = 880;
const PAGE_RATIO = 1.2;
const COLUMN_GAP = 12;
/** Marks of the first and last day stay inside the plot. */
const INSET = 8;
/** Over the plot: two lines of calendar, then the label of today's line. */
const TODAY_MIDDLE = 46;
const TOP = 56;
/** Above and below the middle of a row: the date first planned, and the one that came of it. */
const LANE = 5.5;

/** Lays out a timeline: pure geometry, the same for the same data, with at most two decimals. */
export function drawTimeline(spec: TimelineSpec): Timeline {
  const { width, bottom, groups, names, remarks } = fittingLayout(spec.groups);
  const plot = { left: names + COLUMN_GAP, right: width - remarks - COLUMN_GAP, top: TOP, bottom };
  const axis = calendarAxis(daysOf(spec), [plot.left + INSET, plot.right - INSET], CHART_FONT_SIZE);
  return {
    width,
    height: bottom + 2,
    plot,
    ticks: axis.ticks.map(({ x, label }) => ({ x: twoDecimals(x), label })),
    today: drawToday(spec.today, axis, width),
    groups: groups.map(({ heading, rule, rows }) => ({
      heading,
      rule,
      rows: rows.map((row) => drawRow(row, axis)),
    })),
  };
}

/** The first width that the rows do not make a column of, or else the widest. */
function fittingLayout(groups: TimelineSpec['groups']): Layout {
  for (const width of WIDTHS) {
    const layout = layOutRows(groups, TOP, width);
    if (layout.bottom <= width * PAGE_RATIO) return layout;
  }
  return layOutRows(groups, TOP, WIDEST);
}

const daysOf = ({ today, groups }: TimelineSpec): readonly Day[] => [
  today.day,
  ...groups.flatMap(({ rows }) =>
    rows
      .flatMap(({ baseline, forecast, actual }) => [baseline, actual ?? forecast])
      .flatMap((stretch) => (stretch ? [stretch.earliest, stretch.latest] : [])),
  ),
];

function drawToday(
  { day, label }: TimelineSpec['today'],
  axis: CalendarAxis,
  width: number,
): Timeline['today'] {
  const x = twoDecimals(axis.x(day, 'middle'));
  const shown = shorten(label, BOLD_SIZE, width);
  const labelWidth = textWidth(shown, BOLD_SIZE);
  const half = labelWidth / 2;
  return {
    x,
    label: shown,
    labelX: twoDecimals(Math.max(half, Math.min(width - half, x))),
    labelY: TODAY_MIDDLE,
    labelWidth: twoDecimals(labelWidth),
  };
}

function drawRow({ row, name, remark, middle, bottom }: PlacedRow, axis: CalendarAxis): DrawnRow {
  const mark = (stretch: Stretch | undefined, y: number): DateMark | undefined =>
    stretch && markDate(stretch, axis, y);
  const baseline = mark(row.baseline, middle - LANE);
  const actual = mark(row.actual, middle + LANE);
  const forecast = row.actual ? undefined : mark(row.forecast, middle + LANE);
  const current = actual ?? forecast;
  const slip = baseline && current && slipArrow(baseline, current);
  return { name, remark, bottom, baseline, forecast, actual, slip };
}
