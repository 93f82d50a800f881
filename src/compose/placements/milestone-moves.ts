import type { MilestoneFinding } from '../../analysis/milestones.js';
import type { Move } from '../../analysis/move.js';
import type { Block, Row } from '../../paper/blocks.js';
import { text } from '../../paper/inlines.js';
import { type Month, writeMonth } from '../../words/month.js';
import { writeList } from '../../words/phrases.js';
import { writeMove } from '../../words/slip.js';
import type { BindingKind, Call, Context } from '../context.js';
import { dateFigure, originsOf } from '../milestone-words.js';
import { figure } from '../values.js';
import { coveredMilestones } from '../workstreams.js';
import { cell, NOT_AVAILABLE } from './cells.js';
import { excuseId } from './ids.js';
import { tableAt, tablePlace } from './place-table.js';

/** `{{milestone-moves}}`: every milestone that has moved since papers last spoke of it, or that none has (domain F6). */
export const milestoneMoves: BindingKind<readonly Block[]> = {
  options: ['id'],
  resolve(call, context) {
    const { milestones: last } = context.findings.reportedIn;
    if (!last) {
      reportUnpublished(call, context);
      return undefined;
    }
    const findings = coveredMilestones(context);
    for (const { id } of findings) context.mentioned.add(id);
    const moved = findings.flatMap((finding) => (finding.move ? [{ finding, move: finding.move }] : []));
    return moved.length > 0
      ? [tableOf(moved, last, call, context)]
      : [{ kind: 'paragraph', id: idOf(call), content: [text(noneMoved(last, context))] }];
  },
};

const FALLBACK = 'milestone-moves';

const idOf = (call: Call): string => call.options.get('id')?.text ?? FALLBACK;

const reportUnpublished = (call: Call, context: Context): void => {
  excuseId(call, FALLBACK, context);
  context.diagnostics.error(
    'no-data',
    'No earlier paper spoke of a milestone, which could have moved since.',
    {
      span: call.span,
      hint: 'Take the block out: the folder "published" has no milestones.csv of an earlier month.',
    },
  );
};

interface Moved {
  readonly finding: MilestoneFinding;
  readonly move: Move;
}

const tableOf = (moved: readonly Moved[], reported: Month, call: Call, context: Context): Block => {
  const month = writeMonth(reported);
  const grid = {
    columns: [
      { heading: 'Milestone', holds: 'text' as const, width: 2.4 },
      { heading: `Reported in ${month}`, holds: 'text' as const, width: 1.4 },
      { heading: 'Now', holds: 'text' as const, width: 1.4 },
      { heading: 'Moved by', holds: 'text' as const, width: 1.3 },
    ],
    bodies: [{ rows: moved.map((one) => rowOf(one, reported)) }],
  };
  return tableAt(tablePlace(call, FALLBACK, context), {
    caption: `Milestones whose dates have changed since ${month}`,
    grid,
    notes: [
      'A date given as a month, a season or another period is compared by its last day, so that the length of a move is approximate.',
    ],
  });
};

const rowOf = ({ finding, move }: Moved, last: Month): Row => ({
  headed: true,
  cells: [
    cell([text(finding.current.title)]),
    reportedCell(finding, move, last),
    nowCell(finding, move),
    cell([
      move.now
        ? figure(
            writeMove(move.before.date, move.now.date),
            [],
            [...originsOf(move.before), ...originsOf(move.now)],
          )
        : text('no date given any more'),
    ]),
  ],
});

/** What was reported, and when, if not in the month that the column is headed with. */
const reportedCell = ({ reported }: MilestoneFinding, { before }: Move, last: Month) =>
  reported && reported.month !== last
    ? cell([dateFigure(before)], [text(`in ${writeMonth(reported.month)}`)])
    : cell([dateFigure(before)]);

const nowCell = ({ status }: MilestoneFinding, { now }: Move) => {
  if (!now) return NOT_AVAILABLE;
  return status === 'complete' ? cell([dateFigure(now)], [text('complete')]) : cell([dateFigure(now)]);
};

/** Which milestones are meant is said where the paper is not about all of them. */
const noneMoved = (reported: Month, { narrative }: Context): string => {
  const { workstreams } = narrative.frontMatter;
  const which = workstreams ? ` of ${writeList(workstreams)}` : '';
  return `No milestone${which} has moved since the paper of ${writeMonth(reported)}.`;
};
