import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';

const src = join(dirname(fileURLToPath(import.meta.url)), '..', 'src');

const BASE = ['diagnostics', 'words'];

/** Which rooms a room may import from, beside itself: data flows one way. Files directly in src/ are rooms of one. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  words: [],
  diagnostics: ['words'],
  world: ['words'],
  sources: [...BASE, 'world'],
  programme: [...BASE, 'sources'],
  narrative: [...BASE, 'sources', 'programme'],
  analysis: [...BASE, 'sources', 'programme'],
  checks: [...BASE, 'sources', 'programme', 'narrative'],
  charts: [...BASE],
  paper: [...BASE, 'charts'],
  compose: [...BASE, 'sources', 'programme', 'narrative', 'analysis', 'paper', 'charts'],
  html: [...BASE, 'paper', 'charts', 'world'],
  'pipeline.ts': [
    ...BASE,
    'sources',
    'programme',
    'narrative',
    'checks',
    'analysis',
    'compose',
    'paper',
    'world',
  ],
  'installation.ts': [],
  commands: [...BASE, 'pipeline.ts', 'installation.ts', 'sources', 'programme', 'html', 'world'],
  'cli.ts': ['commands', 'words', 'world'],
  'start.ts': ['cli.ts', 'world'],
};

const files = (readdirSync(src, { recursive: true, encoding: 'utf8' }) as string[])
  .map((name) => name.split(sep).join('/'))
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
  .sort();

const importsOf = (file: string): readonly string[] =>
  [...readFileSync(join(src, file), 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map(
    ([, target = '']) =>
      relative(src, join(src, dirname(file), target.replace(/\.js$/, '.ts')))
        .split(sep)
        .join('/'),
  );

const roomOf = (file: string): string => file.split('/')[0] ?? file;

describe('the house', () => {
  test('has a place in the table for every room', () => {
    expect([...new Set(files.map(roomOf))].filter((room) => !(room in allowed))).toEqual([]);
  });

  test('imports run one way only', () => {
    const offences = files.flatMap((file) =>
      importsOf(file)
        .filter(
          (target) => roomOf(target) !== roomOf(file) && !allowed[roomOf(file)]?.includes(roomOf(target)),
        )
        .map((target) => `${file} imports ${target}`),
    );
    expect(offences).toEqual([]);
  });

  test('no file imports itself over others', () => {
    const state = new Map<string, 'open' | 'done'>();
    const cycles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (state.get(file) === 'done') return;
      if (state.get(file) === 'open') {
        cycles.push([...path.slice(path.indexOf(file)), file].join(' > '));
        return;
      }
      state.set(file, 'open');
      for (const target of importsOf(file)) visit(target, [...path, file]);
      state.set(file, 'done');
    };
    for (const file of files) visit(file, []);
    expect(cycles).toEqual([]);
  });

  test('every file is short enough to be one idea; the catalogue of codes is a list', () => {
    const long = files.filter((file) => readFileSync(join(src, file), 'utf8').split('\n').length > 201);
    expect(long.filter((file) => file !== 'diagnostics/catalogue.ts')).toEqual([]);
  });

  test('no rule names a KPI, a section or a kind of paper of the sample programme', () => {
    const sample = /'(?:re-referrals|scrutiny-update|initial-contacts|cp-visits|risk-implications)'/;
    expect(files.filter((file) => sample.test(readFileSync(join(src, file), 'utf8')))).toEqual([]);
  });
});
