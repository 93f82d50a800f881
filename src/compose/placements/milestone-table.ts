import type { Table } from '../../paper/blocks.js';
import { text } from '../../paper/inlines.js';
import { writeDay } from '../../words/month.js';
import type { BindingKind } from '../context.js';
import { keyFor } from '../values.js';
import { gridMarks } from './grid-marks.js';
import { tableId } from './ids.js';
import { milestoneGrid, milestoneNotes } from './milestone-grid.js';
import { selectionOf } from './milestone-selection.js';

/** `{{milestone-table}}`: the milestones by workstream, or those of one: plan, date, slip and status (domain F1 to F3). */
export const milestoneTable: BindingKind<readonly Table[]> = {
  options: ['workstream', 'id'],
  resolve(call, context) {
    const selection = selectionOf(call, 'milestone-table', context);
    if (!selection) return undefined;
    const { only, findings, workstreams } = selection;
    const label = context.counters.table();
    const id = tableId(call, selection.id, label, context);
    context.milestoneTables.set(only, id);
    const grid = milestoneGrid(workstreams, only === '');
    const date = writeDay(context.findings.horizon.asAt);
    return [
      {
        kind: 'table',
        id,
        label,
        caption: `${only ? `Milestones of ${only}` : 'Milestones by workstream'} at ${date}`,
        grid,
        key: keyFor(gridMarks(grid)),
        notes: milestoneNotes(findings, context.settings['milestone-rating']).map((note) => [text(note)]),
      },
    ];
  },
};
