import type { MilestoneStatus } from '../../analysis/milestone-status.js';
import type { MilestoneFinding } from '../../analysis/milestones.js';
import type { Cell, Rating } from '../../paper/blocks.js';
import { text } from '../../paper/inlines.js';
import { manualRating } from '../../programme/inputs/milestones-file.js';
import { dateFigure, plannedDate, STATUS_WORDS, slipFigure } from '../milestone-words.js';
import { cell, NOT_APPLICABLE, NOT_AVAILABLE } from './cells.js';

export const title = ({ current }: MilestoneFinding): Cell => cell([text(current.title)]);

/** The plan approved first and, where another has been approved, that one with its approval (domain F1). */
export const planned = ({ original, rebaselined }: MilestoneFinding): Cell => {
  if (!original) return NOT_AVAILABLE;
  const first = [dateFigure(original)];
  if (!rebaselined) return cell(first);
  const approval = rebaselined.revision.approval ?? '';
  return cell(first, [text('planned anew for '), dateFigure(rebaselined), text(` (${approval})`)]);
};

/** When it was reached, else when it is expected. */
export const standing = ({ standing: dated }: MilestoneFinding): Cell =>
  dated ? cell([dateFigure(dated)]) : NOT_AVAILABLE;

/** The slip from the plan that holds and, where that is not the first one, from the first (domain F1, F2). */
export const slip = (finding: MilestoneFinding): Cell => {
  const words = slipFigure(finding, plannedDate(finding));
  if (!words) return NOT_APPLICABLE;
  const first = finding.rebaselined && slipFigure(finding, plannedDate(finding, true));
  return first && finding.status !== 'overdue'
    ? cell([words], [text('by the first plan: '), first])
    : cell([words]);
};

/** A milestone that should be done and is not stands with the red ones. */
const RATINGS: Readonly<Record<MilestoneStatus, Rating>> = {
  complete: 'complete',
  paused: 'paused',
  overdue: 'red',
  green: 'green',
  amber: 'amber',
  red: 'red',
  'not-rated': 'not-rated',
};

/** The status that the dates give; where somebody set another, that one with the reason, and then the computed one (domain F3). */
export const status = ({ current, status: computed }: MilestoneFinding): Cell => {
  const manual = manualRating(current);
  if (!manual) return { ...cell([text(STATUS_WORDS[computed])]), rating: RATINGS[computed] };
  return {
    ...cell(
      [text(STATUS_WORDS[manual])],
      [text(`set by hand: ${current.note ?? ''}`)],
      [text(`by its dates: ${STATUS_WORDS[computed].toLowerCase()}`)],
    ),
    rating: manual,
  };
};

/** What stands in the row of a workstream that has no milestone. */
export const none: readonly Cell[] = [
  cell([text('No milestone reported')]),
  NOT_APPLICABLE,
  NOT_APPLICABLE,
  NOT_APPLICABLE,
  NOT_APPLICABLE,
];
