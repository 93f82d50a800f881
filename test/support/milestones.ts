import { type MilestoneFinding, milestoneFinding } from '../../src/analysis/milestones.js';
import type { MilestoneLimits } from '../../src/programme/inputs/programme-file.js';
import type { Day } from '../../src/words/month.js';
import { type CheckedProgramme, smallProgramme } from './small-programme.js';
import { milestoneReportedAt } from './snapshots.js';

/** A revision as its row has it; what is left out is an empty cell. */
export interface RevisionSketch {
  readonly id?: string;
  readonly workstream?: string;
  readonly baseline?: string;
  readonly approval?: string;
  readonly asAt: string;
  readonly forecast?: string;
  readonly actual?: string;
  readonly status?: string;
  readonly note?: string;
}

const HEADER = 'id,workstream,title,baseline,approval,as-at,forecast,actual,status,note';

const rowOf = (sketch: RevisionSketch): string => {
  const {
    id = 'lifts',
    workstream = 'Homes',
    baseline,
    approval,
    asAt,
    forecast,
    actual,
    status,
    note,
  } = sketch;
  return [id, workstream, `Title of ${id}`, baseline, approval, asAt, forecast, actual, status, note]
    .map((cell) => (cell === undefined ? '' : `"${cell}"`))
    .join(',');
};

/** A programme that has nothing but milestones, and what is told of it. */
export const programmeWith = (rows: readonly RevisionSketch[], settings = ''): CheckedProgramme => {
  return smallProgramme({ 'milestones.csv': [HEADER, ...rows.map(rowOf), ''].join('\n') }, settings);
};

/** What is found of the milestones of some rows, by their ids. */
export const findingsOf = (
  rows: readonly RevisionSketch[],
  asAt: string,
  reportedAt?: string,
  limits: MilestoneLimits = { 'green-days': 0, 'amber-days': 28 },
): ReadonlyMap<string, MilestoneFinding> => {
  const findings = programmeWith(rows).programme.milestones.records.flatMap(
    (milestone) =>
      milestoneFinding(
        milestone,
        asAt as Day,
        reportedAt === undefined ? undefined : milestoneReportedAt(milestone, reportedAt as Day),
        limits,
      ) ?? [],
  );
  return new Map(findings.map((finding) => [finding.id, finding]));
};

/** The day so many days after another, as an officer types it. */
export const addDays = (day: string, count: number): string =>
  new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);
