import type { Table } from '../../paper/blocks.js';
import { writeDay } from '../../words/month.js';
import type { BindingKind } from '../context.js';
import { milestoneGrid, milestoneNotes } from './milestone-grid.js';
import { selectionOf } from './milestone-selection.js';
import { tableAt, tablePlace } from './place-table.js';

/** `{{milestone-table}}`: the milestones by workstream, or those of one: plan, date, slip and status (domain F1 to F3). */
export const milestoneTable: BindingKind<readonly Table[]> = {
  options: ['workstream', 'id'],
  resolve(call, context) {
    const selection = selectionOf(call, 'milestone-table', context);
    if (!selection) return undefined;
    const { only, findings, workstreams } = selection;
    const place = tablePlace(call, selection.id, context);
    context.milestoneTables.set(only, place.id);
    const date = writeDay(context.findings.horizon.asAt);
    return [
      tableAt(place, {
        caption: `${only ? `Milestones of ${only}` : 'Milestones by workstream'} at ${date}`,
        grid: milestoneGrid(workstreams, only === ''),
        notes: milestoneNotes(findings, context.settings['milestone-rating']),
      }),
    ];
  },
};
