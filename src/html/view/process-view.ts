import type { DrawnLine, LineChartSpec } from '../../charts/line-chart.js';
import type { PointMark, Process } from '../../charts/process.js';
import { pointMarkPath, pointMarks } from '../../charts/process-marks.js';
import { type LegendEntry, SAMPLE, type SampleMark, sampleMark } from './legend-view.js';

/** The markers of a judged line, those that look alike as one path. */
export const markerPaths = (
  markers: DrawnLine['markers'],
): readonly { readonly look: string; readonly path: string }[] =>
  pointMarks.flatMap((mark) =>
    [false, true].flatMap((hollow) => {
      const places = markers.filter((one) => meaning(one.mark) === mark && one.hollow === hollow);
      return places.length > 0 ? [{ look: lookOf(mark, hollow), path: pointMarkPath(mark, places) }] : [];
    }),
  );

/** A point that is not judged looks like one that chance explains: nothing is said of it. */
const meaning = (mark: PointMark | undefined): PointMark => mark ?? 'common-cause';

const lookOf = (mark: PointMark, hollow: boolean): string =>
  `${hollow ? 'hollow' : 'solid'} mark mark--${mark}`;

const names: Readonly<Record<PointMark, string>> = {
  'common-cause': 'Common cause',
  improvement: 'Special cause: improvement',
  concern: 'Special cause: concern',
  'neutral-high': 'Special cause: high',
  'neutral-low': 'Special cause: low',
};

const EDGES = `M0,1.5H${2 * SAMPLE.x}M0,12.5H${2 * SAMPLE.x}`;
const BAND = `M0,1.5H${2 * SAMPLE.x}V12.5H0z`;

const entry = (text: string, ...marks: readonly SampleMark[]): LegendEntry => ({
  text,
  sample: { series: undefined, marks },
});

/** What the marks and lines mean that judge a series: those only that the chart has. */
export function processLegend(
  { segments, labels }: Process,
  points: LineChartSpec['series'][number]['points'],
): readonly LegendEntry[] {
  const seen = pointMarks.filter((mark) => points.some((point) => point?.mark === mark));
  const isHollow = points.every((point) => point?.illustrative !== false);
  const has = (onTrial: boolean): boolean => segments.some(({ limits }) => limits?.onTrial === onTrial);
  return [
    ...seen.map((mark) =>
      entry(names[mark], sampleMark(lookOf(mark, isHollow), pointMarkPath(mark, [SAMPLE]))),
    ),
    ...(has(false)
      ? [entry(labels.key.limits, sampleMark('limits-band', BAND), sampleMark('limits', EDGES))]
      : []),
    ...(has(true)
      ? [entry(labels.key.trial, sampleMark('limits-band', BAND), sampleMark('limits limits--trial', EDGES))]
      : []),
  ];
}
