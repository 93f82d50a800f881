import type { Benchmark, Findings, KpiFinding } from '../../analysis/findings.js';
import { judgementOf } from '../../analysis/spc/judgement.js';
import type { Body, Column, Row, Table } from '../../paper/blocks.js';
import { text } from '../../paper/inlines.js';
import type { Area } from '../../programme/inputs/programme-file.js';
import { writeMonth } from '../../words/month.js';
import type { BindingKind, Context } from '../context.js';
import { keyFor } from '../values.js';
import { gridMarks } from './grid-marks.js';
import { tableId } from './ids.js';
import * as cells from './summary-cells.js';

/** `{{kpi-summary}}`: every KPI on a line, by group: latest, earlier, target, rating, direction, benchmarks. */
export const kpiSummary: BindingKind<readonly Table[]> = {
  options: ['id'],
  resolve(call, context) {
    const { findings, counters, settings } = context;
    const label = counters.table();
    const areas = comparedAreas(settings.areas, findings);
    const grid = { columns: columnsOf(areas, findings), bodies: bodiesOf(context, areas) };
    return [
      {
        kind: 'table',
        id: tableId(call, 'kpi-summary', label, context),
        label,
        caption: `Summary of performance to ${writeMonth(findings.horizon.dataTo)}`,
        grid,
        key: keyFor(gridMarks(grid)),
        notes: notesFor(findings).map((note) => [text(note)]),
      },
    ];
  },
};

/** Areas that at least one KPI is compared with, in the order of `programme.yaml`. */
const comparedAreas = (areas: readonly Area[], { kpis }: Findings): readonly Area[] => {
  const used = new Set([...kpis.values()].flatMap(({ benchmarks }) => benchmarks.map(({ area }) => area.id)));
  return areas.filter(({ id }) => used.has(id));
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

const bodiesOf = ({ programme, findings }: Context, areas: readonly Area[]): readonly Body[] =>
  programme.groups.records.flatMap(({ id, name }) => {
    const group = [...findings.kpis.values()].filter(({ kpi }) => kpi.group === id);
    return group.length > 0
      ? [{ heading: name, rows: group.map((finding) => rowOf(finding, areas, findings)) }]
      : [];
  });

const rowOf = (finding: KpiFinding, areas: readonly Area[], { horizon }: Findings): Row => ({
  headed: true,
  cells: [
    cells.measure(finding),
    cells.latest(finding, horizon.dataTo),
    cells.previous(finding, horizon.dataTo),
    cells.reported(finding),
    cells.target(finding),
    cells.rating(finding),
    cells.direction(finding),
    ...areas.map(({ id }) => cells.benchmark(finding.kpi, ofArea(finding.benchmarks, id))),
  ],
});

const ofArea = (benchmarks: readonly Benchmark[], id: string): Benchmark | undefined =>
  benchmarks.find(({ area }) => area.id === id);

/** How the cells are to be read; what is not there is not explained. */
const notesFor = ({ kpis }: Findings): readonly string[] => {
  const isJudged = [...kpis.values()].some(({ spc }) => judgementOf(spc).kind !== 'none');
  return isJudged ? [...notes, judgementNote] : notes;
};

const judgementNote =
  'Below the direction stands what the chart of the measure makes of the latest month: no significant change where chance explains it, else a special cause.';

const notes = [
  'Rating: green is on target or better; amber is worse than target by no more than the tolerance shown with it; red is worse than that. A measure without a target is not rated. Ratings and directions rest on unrounded figures.',
  'Direction of travel compares the latest month with the month before. The arrow and its word say which way the number moved; the second word says whether that is better or worse.',
];
