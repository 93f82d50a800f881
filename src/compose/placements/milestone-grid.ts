import type { MilestoneStatus } from '../../analysis/milestone-status.js';
import type { MilestoneFinding } from '../../analysis/milestones.js';
import type { Body, Column, Grid, Row } from '../../paper/blocks.js';
import { manualRating } from '../../programme/inputs/milestones-file.js';
import type { MilestoneLimits } from '../../programme/inputs/programme-file.js';
import { plural } from '../../words/phrases.js';
import type { Workstream } from '../workstreams.js';
import * as cells from './milestone-cells.js';

const columns: readonly Column[] = [
  { heading: 'Milestone', holds: 'text', width: 2.3 },
  { heading: 'First planned', holds: 'text', width: 1.5 },
  { heading: 'Now expected or done', holds: 'text', width: 1.5 },
  { heading: 'Slip', holds: 'text', width: 1.3 },
  { heading: 'Status', holds: 'text', width: 1.6 },
];

/**
 * Every milestone on a line: plan, date that stands, slip, status.
 * @param headed whether the rows of a workstream stand under its name; a table of one has it in its caption
 */
export const milestoneGrid = (workstreams: readonly Workstream[], headed: boolean): Grid => ({
  columns,
  bodies: workstreams.map((workstream) => bodyOf(workstream, headed)),
});

const bodyOf = ({ name, milestones }: Workstream, headed: boolean): Body => ({
  heading: headed ? name : undefined,
  rows: milestones.length > 0 ? milestones.map(rowOf) : [{ headed: true, cells: cells.none }],
});

const rowOf = (finding: MilestoneFinding): Row => ({
  headed: true,
  cells: [
    cells.title(finding),
    cells.planned(finding),
    cells.standing(finding),
    cells.slip(finding),
    cells.status(finding),
  ],
});

/** What a reader must know to read the table, and nothing about what it does not show. */
export const milestoneNotes = (
  findings: readonly MilestoneFinding[],
  limits: MilestoneLimits,
): readonly string[] => {
  const shown = new Set(findings.map(({ status }) => status));
  const meanings = statusMeanings(limits).filter(([status]) => shown.has(status));
  return [
    'Slip is the time from the date planned to the date that now stands. A date given as a month, a season or another period is compared by its last day, so that the length of a slip is approximate.',
    ...(meanings.length > 0 ? [`Status: ${meanings.map(([, meaning]) => meaning).join('; ')}.`] : []),
    ...(findings.some(({ rebaselined }) => rebaselined)
      ? [
          'Where a new plan has been approved, slip and status are measured from it; the first plan is shown as well.',
        ]
      : []),
    ...(findings.some(({ current }) => manualRating(current))
      ? ['A status set by hand is shown with its reason and with the one that the dates give.']
      : []),
  ];
};

const statusMeanings = ({
  'green-days': green,
  'amber-days': amber,
}: MilestoneLimits): readonly (readonly [MilestoneStatus, string])[] => [
  ['complete', 'complete means done'],
  ['paused', 'paused means that work is suspended'],
  ['overdue', 'overdue means that its date has passed and it is not done'],
  [
    'green',
    green === 0
      ? 'green means expected when planned, or earlier'
      : `green means expected no more than ${plural(green, 'day')} later than planned`,
  ],
  ['amber', `amber means expected up to ${plural(amber, 'day')} later than planned`],
  ['red', `red means later than that by its dates, or without a date`],
  ['not-rated', 'not rated means that there is no plan to compare with'],
];
