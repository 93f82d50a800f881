import type { Kpi } from '../../programme/inputs/kpis-file.js';
import { runSignals, runsAbout } from './anhoej.js';
import type { RunChartFinding, RunSegment } from './finding.js';
import { medianOf } from './median.js';
import { type Segment, segmentsOf } from './segments.js';
import { pointsOf, type Slot } from './slots.js';
import { standingOf } from './standing.js';

/** The run chart of a series: a median for each segment, and the Anhøj rules about it (domain C18). */
export const runChartOf = ({ spc }: Pick<Kpi, 'spc'>, slots: readonly Slot[]): RunChartFinding => ({
  method: 'run-chart',
  baseline: spc.baseline,
  segments: segmentsOf(slots, spc.rebases).map((segment) => segmentOf(segment, spc.baseline)),
});

const segmentOf = ({ rebase, slots }: Segment, baseline: number | undefined): RunSegment => {
  const points = pointsOf(slots);
  const standing = standingOf(points.length);
  const median =
    standing === 'too-short' ? undefined : medianOf(points.slice(0, baseline).map(({ value }) => value));
  const runs = median && runsAbout(slots, median);
  return { rebase, count: points.length, standing, median, runs, signals: runs && runSignals(runs), slots };
};
