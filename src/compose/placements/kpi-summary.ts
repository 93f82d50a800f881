import type { Findings, KpiFinding } from '../../analysis/findings.js';
import type { Body, Column, Row, Table } from '../../paper/blocks.js';
import type { Area, Settings } from '../../programme/inputs/programme-file.js';
import { writeMonth } from '../../words/month.js';
import type { BindingKind, Context } from '../context.js';
import { comparedWith, ofArea } from './compared.js';
import { kpiGroups } from './kpi-groups.js';
import { tablePlace, tableWhenAsked } from './place-table.js';
import * as cells from './summary-cells.js';
import { summaryNotes } from './summary-notes.js';

/** `{{kpi-summary}}`: every KPI on a line, by group: latest, earlier, target, rating, direction, benchmarks. */
export const kpiSummary: BindingKind<readonly Table[]> = {
  options: ['id'],
  resolve(call, context) {
    const { findings, settings } = context;
    const areas = comparedWith(settings.areas, findings).areas;
    return [
      tableWhenAsked(tablePlace(call, 'kpi-summary', context), () => ({
        caption: `Summary of performance to ${writeMonth(findings.horizon.dataTo)}`,
        grid: { columns: columnsOf(areas, findings), bodies: bodiesOf(context, areas) },
        notes: summaryNotes(findings, settings, areas),
      })),
    ];
  },
};

const columnsOf = (areas: readonly Area[], { horizon }: Findings): readonly Column[] => [
  { heading: 'Measure', holds: 'text', width: 2.3 },
  {
    heading: `Latest (${writeMonth(horizon.dataTo)})`,
    holds: 'figure',
    width: 1.3,
  },
  { heading: 'Previous month', holds: 'figure' },
  { heading: 'Previously reported', holds: 'figure', width: 1.1 },
  { heading: 'Target', holds: 'figure', width: 1.1 },
  { heading: 'Rating', holds: 'text', width: 1.4 },
  { heading: 'Direction of travel', holds: 'text', width: 1.5 },
  ...areas.map(({ name }): Column => ({ heading: name, holds: 'figure', width: 1.2 })),
];

const bodiesOf = (context: Context, areas: readonly Area[]): readonly Body[] =>
  kpiGroups(context).map(({ group, members }) => ({
    heading: group.name,
    rows: members.map((finding) => rowOf(finding, areas, context.findings, context.settings)),
  }));

const rowOf = (
  finding: KpiFinding,
  areas: readonly Area[],
  { horizon }: Findings,
  { rag }: Settings,
): Row => ({
  headed: true,
  cells: [
    cells.measure(finding),
    cells.latest(finding, horizon.dataTo),
    cells.previous(finding, horizon.dataTo),
    cells.reported(finding),
    cells.target(finding, rag),
    cells.rating(finding),
    cells.direction(finding),
    ...areas.map(({ id }) => cells.benchmark(finding.kpi, ofArea(finding.benchmarks, id))),
  ],
});
