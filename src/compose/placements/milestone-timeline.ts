import type { Chart } from '../../paper/blocks.js';
import { text } from '../../paper/inlines.js';
import { writeDay } from '../../words/month.js';
import type { BindingKind, Context } from '../context.js';
import { keyFor } from '../values.js';
import { gridMarks } from './grid-marks.js';
import { excuseId, figureId } from './ids.js';
import { milestoneGrid, milestoneNotes } from './milestone-grid.js';
import { type Selection, selectionOf } from './milestone-selection.js';
import { timelineSpec } from './timeline-spec.js';
import { messageOf, periodOf } from './timeline-words.js';

/** `{{milestone-timeline}}`: the milestones on a calendar, with the table of their dates unless that stands above. */
export const milestoneTimeline: BindingKind<readonly Chart[]> = {
  options: ['workstream', 'id'],
  resolve(call, context) {
    const selection = selectionOf(call, 'milestone-timeline', context);
    if (!selection) return undefined;
    const { asAt } = context.findings.horizon;
    const spec = timelineSpec(selection.workstreams, asAt);
    const period = periodOf(spec);
    if (!period) {
      excuseId(call, selection.id, context);
      context.diagnostics.error('no-data', 'None of these milestones has a date to draw.', {
        span: call.span,
        hint: 'Place {{milestone-table}} instead: it can show what has no date.',
      });
      return undefined;
    }
    const label = context.counters.figure();
    const message = messageOf(selection.findings);
    const what = selection.only ? `Milestones of ${selection.only}` : 'Milestones';
    return [
      {
        kind: 'chart',
        id: figureId(call, selection.id, label, context),
        label,
        title: `${what} at ${writeDay(asAt)}: ${message}`,
        alternative: `Timeline, ${period}. ${what} at ${writeDay(asAt)}: ${message}.`,
        spec,
        ...dataOf(selection, context),
      },
    ];
  },
};

/** The table that shows the same milestones already, or one under the chart. */
const dataOf = (
  { only, workstreams, findings }: Selection,
  { milestoneTables, settings }: Context,
): Pick<Chart, 'data' | 'key' | 'notes'> => {
  const target = milestoneTables.get(only);
  if (target !== undefined) return { data: { kind: 'reference', target, text: '' }, key: [], notes: [] };
  const data = milestoneGrid(workstreams, only === '');
  const notes = milestoneNotes(findings, settings['milestone-rating']).map((note) => [text(note)]);
  return { data, key: keyFor(gridMarks(data)), notes };
};
