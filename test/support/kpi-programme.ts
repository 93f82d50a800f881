import { analyse } from '../../src/analysis/analyse.js';
import type { Findings, KpiFinding } from '../../src/analysis/findings.js';
import { compose } from '../../src/compose/compose.js';
import { type Diagnostic, hasErrors } from '../../src/diagnostics/diagnostic.js';
import { readNarrative } from '../../src/narrative/read-narrative.js';
import type { Paper } from '../../src/paper/paper.js';
import type { Programme } from '../../src/programme/programme.js';
import type { Day, Month } from '../../src/words/month.js';
import { readProgramme } from './small-programme.js';

/** A programme of one KPI, in the words of its files; what is left out is as simple as can be. */
export interface KpiSketch {
  /** Lines of the KPI that differ from the plain one: `unit: count`. */
  readonly kpi?: readonly string[];
  /** Rows of the series without the KPI: `local,2021-01,25.0%,,,,`; a short one ends with empty cells. */
  readonly rows: readonly string[];
  /** More of programme.yaml; `areas:` takes the place of the plain ones. */
  readonly settings?: string;
  /** What earlier papers printed, by their month: `2020-11,25.0%`. */
  readonly published?: Readonly<Record<string, readonly string[]>>;
  /** The text of the paper. */
  readonly text?: string;
  readonly month?: string;
  readonly dataTo?: string;
}

const PLAIN: Readonly<Record<string, string>> = {
  id: 'stock',
  name: 'Stock',
  group: 'all',
  unit: 'percentage',
  polarity: 'higher-is-better',
  definition: 'A measure of the test.',
  owner: 'Head of Tests',
  source: 'Register of tests',
  spc: '{ method: none }',
};

const kpiLines = (lines: readonly string[] = []): readonly string[] => {
  const own = new Set(lines.map((line) => line.split(':')[0]));
  const plain = Object.entries(PLAIN).flatMap(([key, value]) => (own.has(key) ? [] : [`${key}: ${value}`]));
  return [...plain, ...lines];
};

const AREAS = 'areas: [{ id: local, name: Wealdshire, role: own }]';

const settingsText = (more = ''): string => `name: Safer Homes Programme
authority: Wealdshire County Council
committee: Housing Scrutiny Committee
electoral-divisions: All
report-author: { name: Ada Hill, post: Director of Housing }
contact: { name: Ben Moss, post: Programme Manager }
${/^areas:/m.test(more) ? '' : AREAS}
${more}`;

const SERIES_COLUMNS = 'kpi,area,month,value,numerator,denominator,status,note';

/** A row of a CSV file with all its cells. */
const cellsOf = (row: string, columns: string): string =>
  row + ','.repeat(Math.max(0, columns.split(',').length - row.replace(/"[^"]*"/g, '').split(',').length));

const filesOf = (sketch: KpiSketch): Readonly<Record<string, string>> => {
  const { month = '2021-02', dataTo = '2021-01' } = sketch;
  return {
    'programme.yaml': settingsText(sketch.settings),
    'kpis.yaml': `groups: [{ id: all, name: All }]\nkpis:\n  - ${kpiLines(sketch.kpi).join('\n    ')}\n`,
    'kpi-series.csv': [
      SERIES_COLUMNS,
      ...sketch.rows.map((row) => cellsOf(`stock,${row}`, SERIES_COLUMNS)),
      '',
    ].join('\n'),
    ...Object.fromEntries(
      Object.entries(sketch.published ?? {}).map(([published, rows]) => [
        `published/${published}/kpis.csv`,
        [
          'kpi,month,value,status',
          ...rows.map((row) => cellsOf(`stock,${row}`, 'kpi,month,value,status')),
          '',
        ].join('\n'),
      ]),
    ),
    [`narrative/${month}/note.md`]: `---\ntitle: Note\nmeeting: 2030-01-01\nas-at: ${month}-20\ndata-to: ${dataTo}\n---\n\n# Summary {.unnumbered}\n\n${sketch.text ?? 'Nothing.'}\n`,
    'templates/papers/note/paper.yaml':
      'name: Note\nnumbering: none\nlists: { unnumbered: letters, numbered: roman }\nrequired-sections: []\n',
  };
};

/** The programme of a sketch, what is told of it, and the sources that it came from. */
const read = (sketch: KpiSketch) => readProgramme(filesOf(sketch), { month: sketch.month ?? '2021-02' });

/** What is told of a programme by reading and checking it. */
export const toldOf = (sketch: KpiSketch): readonly Diagnostic[] => read(sketch).diagnostics;

const findingsIn = (programme: Programme, { month = '2021-02', dataTo = '2021-01' }: KpiSketch): Findings => {
  if (!programme.settings) throw new Error('no settings');
  return analyse(programme, programme.settings, {
    month: month as Month,
    asAt: `${month}-20` as Day,
    dataTo: dataTo as Month,
  });
};

/** What is found of the one KPI; a programme with errors is a mistake of the test. */
export const findingOf = (sketch: KpiSketch): KpiFinding => {
  const { programme, diagnostics } = read(sketch);
  if (hasErrors(diagnostics)) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  const finding = findingsIn(programme, sketch).kpis.get('stock');
  if (!finding) throw new Error('no finding');
  return finding;
};

/** The paper of a sketch, and what is told of the programme and of the paper. */
export const paperOf = (
  sketch: KpiSketch,
): { readonly paper: Paper | undefined; readonly diagnostics: readonly Diagnostic[] } => {
  const { programme, sources, diagnostics } = read(sketch);
  const [source] = sources.narratives;
  const narrative = source && readNarrative(source);
  if (!narrative?.value || !programme.settings)
    throw new Error(
      [...diagnostics, ...(narrative?.diagnostics ?? [])].map(({ message }) => message).join('\n'),
    );
  const findings = findingsIn(programme, sketch);
  const composed = compose(programme, programme.settings, findings, narrative.value, false);
  return {
    paper: composed.value,
    diagnostics: [...diagnostics, ...narrative.diagnostics, ...composed.diagnostics],
  };
};
