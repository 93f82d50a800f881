import type { RiskFinding } from '../../analysis/risks/risk-finding.js';
import type { Table } from '../../paper/blocks.js';
import { textAt } from '../../sources/located.js';
import type { BindingKind, Context } from '../context.js';
import { tableId } from './ids.js';
import { markdownCell } from './markdown-cell.js';

/** `{{risk-table}}`: the open risks of the log, each with what is done about it. */
export const riskTable: BindingKind<readonly Table[]> = {
  options: ['id'],
  resolve(call, context) {
    const { findings, programme, diagnostics, counters } = context;
    if (findings.risks.open.length === 0 && programme.risks.isComplete)
      diagnostics.error('no-data', 'There is no open risk to show.', {
        span: call.span,
        hint: 'Look at risks.yaml: a risk shows from the month in which it was opened and first assessed.',
      });
    const label = counters.table();
    const id = tableId(call, 'risk-table', label, context);
    return [
      {
        kind: 'table',
        id,
        label,
        caption: 'Risk areas and mitigating actions',
        grid: {
          columns: [
            { heading: 'Risk Area', holds: 'text', width: 2 },
            { heading: 'Examples of Mitigating Actions', holds: 'text', width: 3 },
          ],
          bodies: [{ rows: findings.risks.open.map((finding) => rowOf(finding, id, context)) }],
        },
        key: [],
        notes: [],
      },
    ];
  },
};

const rowOf = ({ risk, index }: RiskFinding, table: string, context: Context) => ({
  id: `${table}--${risk.id}`,
  headed: true,
  cells: [
    markdownCell(textAt(risk.at, 'area'), context),
    markdownCell(textAt(risk.at, 'assessments', index, 'mitigation'), context),
  ],
});
