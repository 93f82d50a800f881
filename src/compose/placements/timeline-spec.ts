import type { MilestoneFinding } from '../../analysis/milestones.js';
import type { TimelineRow, TimelineSpec } from '../../charts/timeline.js';
import { type Day, writeDay } from '../../words/month.js';
import { plannedDate, slipFigure } from '../milestone-words.js';
import type { Workstream } from '../workstreams.js';

/** The milestones of some workstreams on a calendar; a workstream without any has nothing to draw. */
export const timelineSpec = (workstreams: readonly Workstream[], asAt: Day): TimelineSpec => ({
  kind: 'timeline',
  today: { day: asAt, label: `As at ${writeDay(asAt)}` },
  groups: workstreams
    .filter(({ milestones }) => milestones.length > 0)
    .map(({ name, milestones }) => ({ name, rows: milestones.map(rowOf) })),
});

const rowOf = (finding: MilestoneFinding): TimelineRow => ({
  name: finding.current.title,
  // The one that the remark and the arrow are about; the table shows the first one too.
  baseline: finding.current.baseline,
  forecast: finding.current.forecast,
  actual: finding.current.actual,
  remark: remarkOf(finding),
});

/** What the drawing cannot show: whether it is done, and how late in words. */
const remarkOf = (finding: MilestoneFinding): string => {
  const { status, standing, rebaselined } = finding;
  if (status === 'paused' || status === 'overdue') return status;
  if (!standing) return 'no date';
  const slip = slipFigure(finding, plannedDate(finding))?.text;
  const told = slip && rebaselined ? `${slip} by the new plan` : slip;
  if (status === 'complete') return told && told !== 'on time' ? `complete, ${told}` : 'complete';
  return told ?? 'no plan to compare with';
};
