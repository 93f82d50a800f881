import type { MilestoneFinding } from '../analysis/milestones.js';
import type { Places } from '../diagnostics/folder-places.js';
import { manualRating } from '../programme/inputs/milestones-file.js';
import { type Dated, datedBy, standing } from '../programme/milestone-dates.js';
import { spanAt } from '../sources/located.js';
import type { MilestoneEntry } from './milestone-shape.js';

export const milestoneEntry = (finding: MilestoneFinding, places: Places): MilestoneEntry => {
  const { id, current, reported, move } = finding;
  return {
    id,
    workstream: current.workstream,
    title: current.title,
    original: datedEntry(finding.original, places),
    baseline: datedEntry(datedBy(current, 'baseline'), places),
    standing: datedEntry(finding.standing, places),
    reached: current.actual !== undefined,
    slip: finding.slip ?? null,
    status: finding.status,
    'set-by-hand': manualRating(current) ?? null,
    reported: reported ? { month: reported.month, date: datedEntry(standing(reported.row), places) } : null,
    move: move ? { days: move.days ?? null } : null,
  };
};

const datedEntry = (dated: Dated | undefined, places: Places): MilestoneEntry['standing'] =>
  dated
    ? {
        text: dated.date.text,
        earliest: dated.date.earliest,
        latest: dated.date.latest,
        origins: places([spanAt(dated.revision.at, dated.field)]),
      }
    : null;
