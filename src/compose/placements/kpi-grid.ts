import type { Findings, KpiFinding } from '../../analysis/findings.js';
import { judgementOf } from '../../analysis/spc/judgement.js';
import type { Row, Table } from '../../paper/blocks.js';
import { text } from '../../paper/inlines.js';
import { writeMonth } from '../../words/month.js';
import type { BindingKind } from '../context.js';
import { evidenceOf } from '../spc/evidence.js';
import { gridColumns, gridRows, hasPlacedKpi, type PlacedKpi, placedKpis } from '../spc/grid-places.js';
import { shortWords } from '../spc/judgement-words.js';
import { silenceWords } from '../spc/silence-words.js';
import { figure } from '../values.js';
import { cell } from './cells.js';
import { excuseId } from './ids.js';
import { tablePlace, tableWhenAsked } from './place-table.js';

/** `{{kpi-grid}}`: which measures have changed, and which can be expected to meet their targets (domain C9, C10). */
export const kpiGrid: BindingKind<readonly Table[]> = {
  options: ['id'],
  resolve(call, context) {
    const { findings, programme, diagnostics } = context;
    if (!hasPlacedKpi(findings.kpis.values())) {
      excuseId(call, 'kpi-grid', context);
      if (programme.series.isComplete && programme.kpis.isComplete)
        diagnostics.error('no-data', 'There is no measure to place in the grid.', {
          span: call.span,
          hint: 'A measure is placed once its XmR chart has 13 values since the start of its series or its last rebase.',
        });
      return undefined;
    }
    return [
      tableWhenAsked(tablePlace(call, 'kpi-grid', context), () => {
        const placed = placedKpis(findings.kpis.values());
        return {
          caption: `Variation and assurance to ${writeMonth(findings.horizon.dataTo)}`,
          grid: { columns: columnsOf(placed), bodies: [{ rows: rowsOf(placed) }] },
          notes: [...notes, ...unplaced(findings, placed)],
        };
      }),
    ];
  },
};

const columnsOf = (placed: readonly PlacedKpi[]): Table['grid']['columns'] => [
  { heading: 'Variation', holds: 'text', width: 1.1 },
  ...gridColumns(placed).map(({ words, icon }) => ({ heading: words, icon, holds: 'text' as const })),
];

const rowsOf = (placed: readonly PlacedKpi[]): readonly Row[] =>
  gridRows(placed).map(({ name, words, icon }) => ({
    headed: true,
    cells: [
      { ...cell([text(words)]), icon },
      ...gridColumns(placed).map((column) => {
        const members = placed.filter((one) => one.row === name && one.column === column.name);
        return members.length > 0
          ? cell(...members.map(({ finding }) => [nameOf(finding)]))
          : cell([text('none')]);
      }),
    ],
  }));

const nameOf = (finding: KpiFinding) => {
  const { marks, origins } = evidenceOf(finding);
  return figure(finding.kpi.name, marks, origins);
};

const notes = [
  'Variation says whether chance explains the latest month of a measure. It does not, and there is a special cause, if the month is beyond a limit; one of 7 or more in a row above the mean, below it, each higher or each lower than the one before; or one of 2 out of 3 in a row close to a limit.',
  'Assurance says where the target lies: a measure that stays between its limits meets, misses, or hits and misses it. The limits of each measure stand in its chart.',
];

/** What the grid has no place for, and why: nothing is left out without a word. */
const unplaced = ({ kpis }: Findings, placed: readonly PlacedKpi[]): readonly string[] =>
  [...kpis.values()]
    .filter((finding) => !placed.some((one) => one.finding === finding))
    .map(({ kpi, spc }) => {
      const judgement = judgementOf(spc);
      return judgement.kind === 'none'
        ? `${kpi.name} ${silenceWords(judgement.why)}.`
        : `${kpi.name} is judged by a run chart: ${shortWords(judgement)}.`;
    });
