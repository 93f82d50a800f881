import type { Benchmark, KpiFinding } from '../../analysis/findings.js';
import type { Reading } from '../../analysis/reading.js';
import type { Block } from '../../paper/blocks.js';
import { text } from '../../paper/inlines.js';
import type { Kpi } from '../../programme/inputs/kpis-file.js';
import { ownArea } from '../../programme/inputs/programme-file.js';
import type { Register } from '../../programme/register.js';
import type { BindingKind, Call, Context } from '../context.js';
import { findKpi } from '../figures/find-kpi.js';
import { signsOf } from '../spc/signs.js';
import { keyFor } from '../values.js';
import { chartNotes } from './chart-notes.js';
import { chartSpec } from './chart-spec.js';
import { type ChartContent, chartWhenAsked } from './chart-when-asked.js';
import { chartAlternative, chartMessage } from './chart-words.js';
import { dataGrid } from './data-grid.js';
import { gridMarks } from './grid-marks.js';
import { excuseId, figureId } from './ids.js';

/** `{{kpi-chart "re-referrals"}}`: one KPI as a line through its months, with the table of its data. */
export const kpiChart: BindingKind<readonly Block[]> = {
  argument: 'the id of a KPI',
  options: ['id'],
  resolve(call, context) {
    const finding = findKpi(call.argument, context);
    if (!finding) excuseId(call, chartId(call.argument.text), context);
    return finding && chartOf(finding, call, context);
  },
};

const PREFIX = 'chart-';

const chartId = (kpi: string): string => `${PREFIX}${kpi}`;

/** Whether an id is that of the chart of a KPI which is there, or may be but for a fault that has been told. */
export const isChartOf = (id: string, kpis: Register<Kpi>): boolean =>
  id.startsWith(PREFIX) && kpis.mayHave(id.slice(PREFIX.length));

/** The chart of a KPI; a sentence where all of it is withheld, and a diagnostic where it has no value yet. */
export const chartOf = (finding: KpiFinding, call: Call, context: Context): readonly Block[] => {
  const { kpi, latest } = finding;
  if (!latest) {
    excuseId(call, chartId(kpi.id), context);
    if (finding.readings.all.some(({ isWithheld }) => isWithheld)) return [withheldEntirely(finding)];
    if (context.programme.series.isComplete)
      context.diagnostics.error('no-data', `${kpi.name} has no value to chart.`, {
        span: call.span,
        hint: `kpi-series.csv has no row for ${kpi.id} that this paper can use.`,
      });
    return [];
  }
  const own = ownArea(context.settings)?.name ?? kpi.name;
  const label = context.counters.figure();
  const id = figureId(call, chartId(kpi.id), label, context);
  return [chartWhenAsked({ kind: 'chart', id, label }, () => contentOf(finding, latest, own))];
};

const withheldEntirely = ({ kpi }: KpiFinding): Block => ({
  kind: 'paragraph',
  content: [text(`${kpi.name}: every value is confidential [c], so that nobody can be recognised.`)],
});

const contentOf = (finding: KpiFinding, latest: Reading, own: string): ChartContent => {
  const drawn = finding.benchmarks.filter(
    ({ period, readings: { all } }) => period === undefined && all.length > 1,
  );
  const title = chartMessage(finding, latest);
  const data = dataGrid(finding, drawn, own);
  const illustrative = isIllustrative(finding, drawn) ? (['i'] as const) : [];
  return {
    title,
    alternative: chartAlternative(finding, title),
    signs: finding.spc && signsOf(finding.spc),
    spec: chartSpec(finding, drawn, own),
    data,
    key: keyFor([...gridMarks(data), ...illustrative]),
    notes: chartNotes(finding, drawn, own),
  };
};

/** Whether anything that the chart draws is illustrative: its notes and its target say so with the mark. */
const isIllustrative = ({ kpi, readings }: KpiFinding, drawn: readonly Benchmark[]): boolean =>
  (kpi.target !== undefined && kpi['target-status'] === 'illustrative') ||
  [readings, ...drawn.map((benchmark) => benchmark.readings)].some(({ all }) =>
    all.some(({ value, status }) => value && status === 'illustrative'),
  );
