import { boxPath } from '../../charts/bar-fill.js';
import { type DrawnRow, drawTimeline, type Timeline } from '../../charts/draw-timeline.js';
import type { TextLine } from '../../charts/text-lines.js';
import type { TimelineSpec } from '../../charts/timeline.js';
import type { DateMark, SlipArrow } from '../../charts/timeline-marks.js';
import { arrowPath, datePath, donePath, headPath, tickPath } from '../../charts/timeline-shapes.js';
import { twoDecimals } from '../../charts/two-decimals.js';
import type { Drawing } from './drawing-view.js';
import { type LegendEntry, type SampleMark, sampleMark } from './legend-view.js';

/** The line of today and its label, which stands on a ground of paper: grid lines do not run through its words. */
export interface TodayView {
  readonly line: string;
  readonly ground: string;
  readonly label: string;
  readonly labelX: number;
  readonly labelY: number;
}

/** A timeline as `templates/charts/timeline.hbs` sees it. */
export interface TimelineDrawing extends Drawing {
  readonly kind: 'timeline';
  readonly gridLines: string;
  readonly rowLines: string;
  readonly headingLines: string;
  readonly ticks: readonly {
    readonly x: number;
    readonly monthY: number;
    readonly month: string;
    readonly yearY: number;
    readonly year: string | undefined;
  }[];
  readonly today: TodayView;
  readonly headings: readonly TextLine[];
  readonly names: readonly TextLine[];
  readonly remarksAt: number;
  readonly remarks: readonly TextLine[];
  /** The marks of all rows, in the order in which they are drawn, those of one look as one path. */
  readonly marks: readonly SampleMark[];
}

const MONTHS_AT = 13;
const YEARS_AT = 29;
const GRID_TOP = 34;
const REMARK_GAP = 12;

export function timelineDrawing(spec: TimelineSpec): TimelineDrawing {
  const { plot, groups, today, ...chart } = drawTimeline(spec);
  const rows = groups.flatMap((group) => group.rows);
  const across = (ys: readonly number[]): string => ys.map((y) => `M0,${y}H${chart.width}`).join('');
  return {
    kind: 'timeline',
    width: chart.width,
    height: chart.height,
    legend: legend(rows),
    caveat: undefined,
    gridLines: chart.ticks.map(({ x }) => `M${x},${GRID_TOP}V${plot.bottom}`).join(''),
    rowLines: across(rows.map(({ bottom }) => bottom)),
    headingLines: across(groups.map(({ rule }) => rule)),
    ticks: chart.ticks.map(({ x, label }) => {
      const [month = label, year] = label.split(' ');
      return { x, monthY: MONTHS_AT, month, yearY: YEARS_AT, year };
    }),
    today: {
      line: `M${today.x},${plot.top}V${plot.bottom}`,
      ground: groundOf(today),
      label: today.label,
      labelX: today.labelX,
      labelY: today.labelY,
    },
    headings: groups.flatMap(({ heading }) => heading),
    names: rows.flatMap(({ name }) => name),
    remarksAt: plot.right + REMARK_GAP,
    remarks: rows.flatMap(({ remark }) => remark),
    marks: marksOf({
      baseline: chosen(rows, 'baseline'),
      forecast: chosen(rows, 'forecast'),
      actual: chosen(rows, 'actual'),
      slip: chosen(rows, 'slip'),
    }),
  };
}

const groundOf = ({ labelX, labelY, labelWidth }: Timeline['today']): string =>
  boxPath([
    {
      x: twoDecimals(labelX - labelWidth / 2 - 3),
      y: labelY - 9,
      width: twoDecimals(labelWidth + 6),
      height: 18,
    },
  ]);

type Dates = Pick<DrawnRow, 'baseline' | 'forecast' | 'actual' | 'slip'>;

const chosen = <K extends keyof Dates>(rows: readonly DrawnRow[], key: K): readonly NonNullable<Dates[K]>[] =>
  rows.flatMap((row) => row[key] ?? []);

/** A path for each look that there is anything of. */
const marksOf = ({
  baseline = [],
  forecast = [],
  actual = [],
  slip = [],
}: {
  readonly baseline?: readonly DateMark[];
  readonly forecast?: readonly DateMark[];
  readonly actual?: readonly DateMark[];
  readonly slip?: readonly SlipArrow[];
}): readonly SampleMark[] =>
  [
    sampleMark('slip', arrowPath(slip)),
    sampleMark('slip-head', headPath(slip)),
    sampleMark('baseline', datePath(baseline)),
    sampleMark('forecast', datePath(forecast)),
    sampleMark('actual', donePath(actual)),
    sampleMark('actual-tick', tickPath(actual)),
  ].filter(({ path }) => path !== '');

/** A day and a stretch, side by side in the box of a sample. */
const SAMPLES: readonly DateMark[] = [
  { kind: 'day', x: 7, y: 7 },
  { kind: 'stretch', x: 15, y: 3, width: 14, height: 8 },
];
const SAMPLE_ARROW: SlipArrow = { from: { x: 4, y: 3.5 }, to: { x: 30, y: 13 } };

/** What each kind of mark is, of those that are drawn. */
function legend(rows: readonly DrawnRow[]): readonly LegendEntry[] {
  const has = (key: keyof Dates): boolean => rows.some((row) => row[key] !== undefined);
  const entry = (text: string, marks: readonly SampleMark[]): LegendEntry => ({
    text,
    sample: { series: undefined, marks },
  });
  const dates = rows.flatMap(({ baseline, forecast, actual }) => [baseline, forecast, actual]);
  return [
    ...(has('baseline') ? [entry('Baseline', marksOf({ baseline: SAMPLES }))] : []),
    ...(has('forecast') ? [entry('Forecast', marksOf({ forecast: SAMPLES }))] : []),
    ...(has('actual') ? [entry('Actual', marksOf({ actual: SAMPLES }))] : []),
    ...(has('slip') ? [entry('Slip', marksOf({ slip: [SAMPLE_ARROW] }))] : []),
    ...(dates.some((date) => date?.kind === 'stretch')
      ? [{ text: 'Bars: dates known only as a period', sample: undefined }]
      : []),
  ];
}
