import { slug } from '../../narrative/attributes.js';
import type { Table } from '../../paper/blocks.js';
import { text } from '../../paper/inlines.js';
import { writeDay } from '../../words/month.js';
import type { BindingKind, Call, Context } from '../context.js';
import { keyFor } from '../values.js';
import { findWorkstream, type Workstream, workstreamsOf } from '../workstreams.js';
import { gridMarks } from './grid-marks.js';
import { excuseId, tableId } from './ids.js';
import { milestoneGrid, milestoneNotes } from './milestone-grid.js';

/** `{{milestone-table}}`: the milestones by workstream, or those of one: plan, date, slip and status (domain F1 to F3). */
export const milestoneTable: BindingKind<readonly Table[]> = {
  options: ['workstream', 'id'],
  resolve(call, context) {
    const only = call.options.get('workstream');
    const fallback = only ? `milestone-table-${slug(only.text)}` : 'milestone-table';
    const shown = shownWorkstreams(call, context);
    if (!shown) {
      excuseId(call, fallback, context);
      return undefined;
    }
    const findings = shown.flatMap(({ milestones }) => milestones);
    for (const { id } of findings) context.mentioned.add(id);
    const label = context.counters.table();
    const grid = milestoneGrid(shown, only === undefined);
    const date = writeDay(context.findings.horizon.asAt);
    return [
      {
        kind: 'table',
        id: tableId(call, fallback, label, context),
        label,
        caption: only ? `Milestones of ${only.text} at ${date}` : `Milestones by workstream at ${date}`,
        grid,
        key: keyFor(gridMarks(grid)),
        notes: milestoneNotes(findings, context.settings['milestone-rating']).map((note) => [text(note)]),
      },
    ];
  },
};

/** The workstreams that a block shows: the one that it names, or those of the paper; none, with a diagnostic, where there is nothing. */
export const shownWorkstreams = (call: Call, context: Context): readonly Workstream[] | undefined => {
  const only = call.options.get('workstream');
  if (only) {
    const found = findWorkstream(only, context);
    return found && [found];
  }
  const all = workstreamsOf(context);
  if (all.some(({ milestones }) => milestones.length > 0)) return all;
  if (context.programme.milestones.isComplete)
    context.diagnostics.error('no-data', 'There is no milestone to show.', {
      span: call.span,
      hint: 'Look at milestones.csv: a milestone shows from the as-at date of its first row.',
    });
  return undefined;
};
