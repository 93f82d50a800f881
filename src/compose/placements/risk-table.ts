import type { Table } from '../../paper/blocks.js';
import { writeDay } from '../../words/month.js';
import type { BindingKind } from '../context.js';
import { tableAt, tablePlace } from './place-table.js';
import { riskGrid, riskNotes } from './risk-grid.js';

/** `{{risk-table}}`: the open risks of the log, each with what is done about it, and those closed since the last paper. */
export const riskTable: BindingKind<readonly Table[]> = {
  options: ['id'],
  resolve(call, context) {
    const { findings, programme, diagnostics } = context;
    const { open, closed, areScored } = findings.risks;
    if (open.length + closed.length === 0 && programme.risks.isComplete)
      diagnostics.error('no-data', 'There is no open risk to show.', {
        span: call.span,
        hint: 'Look at risks.yaml: a risk shows from the month in which it was opened and first assessed.',
      });
    const place = tablePlace(call, 'risk-table', context);
    return [
      tableAt(place, {
        caption: areScored
          ? `Risks at ${writeDay(findings.horizon.asAt)}, and what is done about them`
          : 'Risk areas and mitigating actions',
        grid: riskGrid(place.id, context),
        notes: riskNotes(context),
      }),
    ];
  },
};
