import type { MilestoneStatus } from '../../analysis/milestone-status.js';
import type { MilestoneFinding } from '../../analysis/milestones.js';
import type { TimelineSpec } from '../../charts/timeline.js';
import { monthOf, writeMonth } from '../../words/month.js';
import { writeCount, writeList } from '../../words/phrases.js';
import { plannedDate, STATUS_WORDS, shownStatus, slipFigure } from '../milestone-words.js';

/** From the month of the first date that is drawn to that of the last; none where nothing has a date. */
export const periodOf = ({ groups }: TimelineSpec): string | undefined => {
  const dates = groups
    .flatMap(({ rows }) => rows)
    .flatMap(({ baseline, forecast, actual }) => [baseline, actual ?? forecast])
    .filter((date) => date !== undefined);
  const first = dates.map(({ earliest }) => earliest).sort()[0];
  const last = dates
    .map(({ latest }) => latest)
    .sort()
    .at(-1);
  if (!first || !last) return undefined;
  const months = new Set([first, last].map((day) => writeMonth(monthOf(day))));
  return [...months].join(' to ');
};

const ORDER = Object.keys(STATUS_WORDS) as MilestoneStatus[];

/** How many milestones stand how, and which is the latest by how much. */
export const messageOf = (findings: readonly MilestoneFinding[]): string => {
  const counts = ORDER.map(
    (status) => [status, findings.filter((one) => shownStatus(one) === status).length] as const,
  )
    .filter(([, count]) => count > 0)
    .map(([status, count]) => `${writeCount(count)} ${STATUS_WORDS[status].toLowerCase()}`);
  return `${writeList(counts)}; ${largestSlip(findings)}`;
};

const largestSlip = (findings: readonly MilestoneFinding[]): string => {
  const [latest] = findings
    .filter(({ slip, status }) => (slip ?? 0) > 0 && status !== 'overdue')
    .sort((a, b) => (b.slip ?? 0) - (a.slip ?? 0));
  const words = latest && slipFigure(latest, plannedDate(latest))?.text;
  return words ? `the largest slip is that of “${latest.current.title}”, ${words}` : 'none has slipped';
};
