import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { root } from './support/root.js';
import { readSourceFiles } from './support/source-files.js';

const files = readSourceFiles(join(root, 'src'));

/** What every room may use beside its own files and what the rule gives it. */
const common = ['diagnostics', 'words'];

/**
 * Room → the rooms from which it may import: imports run to the right, from `start` to `words`, and never back.
 * A key is a room, a folder in one, or one file; the most exact key holds. So does a value.
 */
const rule: Readonly<Record<string, readonly string[]>> = {
  start: ['cli', 'world'],
  cli: ['commands', 'preview/editors', 'installation', 'words', 'world'],
  commands: [
    'pipeline',
    'import-pipeline',
    'preview',
    'html',
    'installation',
    'paper/paper',
    'pdf',
    'programme/schemas',
    'provenance',
    'publication',
    'changes',
    'findings-json',
    'sources/gather',
    'sources/own-templates',
    'sources/programme-folder',
    'sources/shown-path',
    'world',
    ...common,
  ],
  'commands/tell-account': ['ledger-import/account', 'world', ...common],
  'import-pipeline': ['ledger-import', 'programme', 'sources', 'world', ...common],
  'ledger-import': ['analysis/fund', 'checks/fund', 'programme', 'sources', ...common],
  pipeline: [
    'compose',
    'analysis',
    'checks',
    'narrative',
    'programme',
    'sources',
    'paper/paper',
    'world',
    ...common,
  ],
  preview: [
    'pipeline',
    'html',
    'paper',
    'sources/gather',
    'sources/once-per',
    'sources/programme-folder',
    'world',
    ...common,
  ],
  'preview-client': ['preview/state', 'changes/align'],
  'findings-json': ['analysis', 'programme', 'sources/located', ...common],
  changes: [
    'findings-json',
    'compose/milestone-words',
    'compose/period-words',
    'compose/spc/judgement-words',
    'compose/values',
    'programme/risk-standing',
    'programme/shown-value',
    'paper',
    ...common,
  ],
  provenance: ['paper', 'programme', 'sources', ...common],
  publication: ['paper', 'sources', ...common],
  'sources/programme-folder': ['sources', 'world', ...common],
  'sources/own-templates': ['sources', 'world', ...common],
  'sources/strays': ['sources', 'world', ...common],
  'sources/templates-outside': ['sources', 'world', ...common],
  'provenance/input-files': ['provenance', 'world/leads-outside', ...common],
  'provenance/build-print': ['provenance', 'world', ...common],
  'provenance/commit': ['world'],
  html: ['paper', 'charts', ...common],
  'html/render-pages': ['html', 'paper', 'world', ...common],
  'html/theme': ['html', 'world', ...common],
  'html/template-file': ['html', 'world', ...common],
  'html/font-faces': ['html', 'world', ...common],
  'html/precompile': ['html', 'world', ...common],
  'html/print-faults': ['html', 'world', ...common],
  'html/unpainted-faults': ['html', 'world', ...common],
  pdf: ['words/page-place'],
  compose: [
    'analysis',
    'narrative',
    'programme',
    'sources/located',
    'sources/sources',
    'paper',
    'charts',
    ...common,
  ],
  paper: ['charts', 'diagnostics/source-text'],
  charts: ['words'],
  checks: ['programme', 'sources/located', ...common],
  'checks/fund': ['checks', 'analysis/fund', 'programme', 'sources', ...common],
  'checks/narrative': ['checks', 'narrative', 'programme', 'sources/located', ...common],
  analysis: ['programme', 'sources/located', 'sources/sources', ...common],
  narrative: ['programme', 'sources', ...common],
  programme: ['sources', ...common],
  sources: [...common],
  'sources/gather': ['sources', 'world', ...common],
  'sources/gather-sheet': ['sources', 'world', ...common],
  world: ['words'],
  installation: [],
  diagnostics: [],
  words: [],
};

const isIn = (path: string, place: string): boolean => path === `${place}.ts` || path.startsWith(`${place}/`);

const placeOf = (path: string): string | undefined =>
  Object.keys(rule)
    .filter((place) => isIn(path, place))
    .sort((a, b) => b.length - a.length)[0];

/** Those that the preview's page sets into papers are imported as texts. */
const isStyleSheet = (path: string): boolean => path.endsWith('.css') && existsSync(join(root, 'src', path));

describe('the house', () => {
  test('every file stands in a room, and every line of the rule is about files that are there', () => {
    const places = files.map(({ path }) => placeOf(path) ?? `no room for ${path}`);
    expect([...new Set(places)].sort()).toEqual(Object.keys(rule).sort());
  });

  test('imports of types and those that wait until they are needed are seen too', () => {
    const importsOf = (wanted: string) => files.find(({ path }) => path === wanted)?.imports;
    expect(importsOf('compose/context.ts')).toContain('analysis/findings.ts');
    expect(importsOf('cli/report.ts')).toContain('commands/report.ts');
  });

  test('imports name files that are there', () => {
    const paths = new Set(files.map(({ path }) => path));
    const lost = files.flatMap(({ path, imports }) =>
      imports
        .filter((target) => !paths.has(target) && !isStyleSheet(target))
        .map((target) => `${path} imports ${target}`),
    );
    expect(lost).toEqual([]);
  });

  test('imports, also those of types, run to the right only', () => {
    const offences = files.flatMap(({ path, imports }) => {
      const place = placeOf(path) ?? '';
      const room = place.split('/')[0] ?? '';
      const allowed = place === room ? [room, ...(rule[place] ?? [])] : (rule[place] ?? []);
      return imports
        .filter((target) => !allowed.some((other) => isIn(target, other)))
        .map((target) => `${path} imports ${target}`);
    });
    expect(offences).toEqual([]);
  });

  test('no import leads back to where it came from', () => {
    const imports = new Map(files.map((file) => [file.path, file.imports]));
    const done = new Set<string>();
    const walk = (path: string, trail: readonly string[]): readonly string[] => {
      if (trail.includes(path)) return [[...trail.slice(trail.indexOf(path)), path].join(' → ')];
      if (done.has(path)) return [];
      done.add(path);
      return (imports.get(path) ?? []).flatMap((target) => walk(target, [...trail, path]));
    };
    expect(files.flatMap(({ path }) => walk(path, []))).toEqual([]);
  });

  test('the reader of workbooks, which is large, is loaded by an import only', () => {
    const importersOf = (target: string) =>
      files.filter(({ imports }) => imports.includes(target)).map(({ path }) => path);
    expect(importersOf('sources/gather-sheet.ts')).toEqual(['import-pipeline.ts']);
    expect(importersOf('import-pipeline.ts')).toEqual(['commands/import-fund.ts']);
    expect(importersOf('commands/import-fund.ts')).toEqual(['cli/import-fund.ts']);
    const others = importersOf('sources/workbook.ts').filter((path) => !path.startsWith('ledger-import/'));
    expect(others).toEqual(['sources/gather-sheet.ts']);
  });

  test('no file is longer than 200 lines', () => {
    expect(files.filter(({ lines }) => lines > 200).map(({ path }) => path)).toEqual([]);
  });

  test('no code depends on a paper kind or KPI of the sample: their names stand in sentences only, as examples', () => {
    const yaml = readFileSync(join(root, 'data', 'kpis.yaml'), 'utf8');
    const kpis = [...yaml.slice(yaml.indexOf('\nkpis:')).matchAll(/^ {2}- id: (\S+)$/gm)].map(
      (id) => id[1] ?? '',
    );
    const kinds = readdirSync(join(root, 'templates', 'papers'));
    expect(kpis).toContain('re-referrals');
    expect(kinds).toContain('scrutiny-update');
    const name = new RegExp(`(?<![\\w-])(?:${[...kpis, ...kinds].join('|')})(?![\\w-])`);
    const offences = files.flatMap(({ path, strings }) =>
      strings.filter((text) => name.test(text) && !text.includes(' ')).map((text) => `${path}: '${text}'`),
    );
    expect(offences).toEqual([]);
  });
});
