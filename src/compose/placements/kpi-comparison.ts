import type { Findings, KpiFinding } from '../../analysis/findings.js';
import type { Body, Column, Row, Table } from '../../paper/blocks.js';
import { addToMonth, writeMonth } from '../../words/month.js';
import type { BindingKind, Context } from '../context.js';
import { ofPeriod, PERIOD_HEADINGS } from '../period-words.js';
import { type Compared, comparedWith, ofArea } from './compared.js';
import * as cells from './comparison-cells.js';
import { comparisonNotes } from './comparison-notes.js';
import { kpiGroups } from './kpi-groups.js';
import { tablePlace, tableWhenAsked } from './place-table.js';
import { latest, measure } from './summary-cells.js';

/** `{{kpi-comparison}}`: the latest figure of every KPI beside each that it is compared with, and how far they differ (domain B7). */
export const kpiComparison: BindingKind<readonly Table[]> = {
  options: ['id'],
  resolve(call, context) {
    const { findings, settings } = context;
    const compared = comparedWith(settings.areas, findings);
    return [
      tableWhenAsked(tablePlace(call, 'kpi-comparison', context), () => ({
        caption: `Performance to ${writeMonth(findings.horizon.dataTo)} compared`,
        grid: { columns: columnsOf(compared, findings), bodies: bodiesOf(context, compared) },
        notes: comparisonNotes(findings, compared),
      })),
    ];
  },
};

const columnsOf = ({ areas, periods }: Compared, { horizon }: Findings): readonly Column[] => [
  { heading: 'Measure', holds: 'text', width: 2 },
  { heading: `Latest (${writeMonth(horizon.dataTo)})`, holds: 'figure' },
  { heading: 'Previous month', holds: 'figure' },
  { heading: 'Previously reported', holds: 'figure' },
  { heading: 'Same month last year', holds: 'figure' },
  ...periods.map((period): Column => ({ heading: PERIOD_HEADINGS[period], holds: 'figure' })),
  ...areas.map(({ name }): Column => ({ heading: name, holds: 'figure', width: 1.1 })),
];

const bodiesOf = (context: Context, compared: Compared): readonly Body[] =>
  kpiGroups(context).map(({ group, members }) => ({
    heading: group.name,
    rows: members.map((finding) => rowOf(finding, compared, context.findings)),
  }));

const rowOf = (finding: KpiFinding, { areas, periods }: Compared, { horizon }: Findings): Row => {
  const { latest: now, previous, lastYear, over, benchmarks } = finding;
  return {
    headed: true,
    cells: [
      measure(finding),
      latest(finding, horizon.dataTo),
      cells.earlier(finding, previous, now && addToMonth(now.month, -1)),
      cells.reported(finding),
      cells.earlier(finding, lastYear, now && addToMonth(now.month, -12)),
      ...periods.map((period) => cells.period(finding, ofPeriod(over, period))),
      ...areas.map(({ id }) => cells.benchmark(finding, ofArea(benchmarks, id))),
    ],
  };
};
