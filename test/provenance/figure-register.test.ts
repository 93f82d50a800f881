import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { SourceText, spanOf } from '../../src/diagnostics/source-text.js';
import { figuresOf } from '../../src/paper/figures-of.js';
import type { Figure } from '../../src/paper/inlines.js';
import { writeRegister } from '../../src/provenance/figure-register.js';
import { nodeFiles } from '../../src/world/node-files.js';
import { figure, paper, section, words } from '../support/paper-builder.js';
import { root } from '../support/root.js';
import { preparedIn, samples } from '../support/samples.js';

type Row = Readonly<Record<'paper' | 'where' | 'printed' | 'marks' | 'how' | 'from', string>>;

const rowsOf = (text: string): readonly Row[] => parse(text, { bom: true, columns: true });

/** The rest of the file from a place on: what a reader sees who looks it up. */
const lookUp = (folder: string, place: string): string => {
  const [, name = '', line = '', column = ''] = /^(.*):(\d+):(\d+)$/.exec(place) ?? [];
  const bytes = nodeFiles().read(join(folder, name));
  if (!bytes) throw new Error(`${place}: no such file`);
  const lines = new TextDecoder().decode(bytes).split(/\r?\n/);
  return (lines[Number(line) - 1] ?? '').slice(Number(column) - 1);
};

describe.each(samples)('K4: the register of %s, %s', (name, month) => {
  const folder = join(root, name);
  const { papers, folder: shown } = preparedIn(folder, month);
  const text = writeRegister(
    papers.map((one) => one.paper),
    shown,
  );
  const rows = rowsOf(text);

  test('holds every figure of every paper, in the order in which it is read', () => {
    expect(rows.map((row) => [row.paper, row.where, row.printed.replace(/^'/, '')])).toEqual(
      papers.flatMap(({ paper: one }) =>
        figuresOf(one).map(({ figure: { text: printed }, where }) => [one.kind, where, printed]),
      ),
    );
  });

  test('leads to places that are there, and to the very words where it says so', () => {
    expect(rows.some(({ how }) => how !== 'worked out')).toBe(true);
    for (const { how, from, printed } of rows) {
      const places = from.split('; ').filter(Boolean);
      for (const place of places) expect(lookUp(folder, place)).not.toBe('');
      if (how !== 'worked out') expect(places).toHaveLength(1);
      if (how === 'as written') expect(lookUp(folder, from)).toMatch(startingWith(printed));
    }
  });
});

/** A CSV cell or a YAML value may begin with a quotation mark. */
const startingWith = (text: string): RegExp =>
  new RegExp(`^["']?${text.replace(/[.*+?^$\x7b\x7d()|[\]\\]/g, '\\$&')}`);

describe('a row', () => {
  const source = new SourceText('data/kpi-series.csv', 'kpi,value\nstock,25.04%\nstock,31\n');
  const at = (word: string) =>
    spanOf(source, source.text.indexOf(word), source.text.indexOf(word) + word.length);
  const rowFor = (one: Figure): Row | undefined =>
    rowsOf(
      writeRegister([paper(section('s', '1', 'Now', { kind: 'paragraph', content: words(one) }))], 'data'),
    )[0];

  test.each([
    ['31', ['31'], 'as written', 'kpi-series.csv:3:7'],
    ['25.0%', ['25.04%'], 'in another form', 'kpi-series.csv:2:7'],
    ['up', ['25.04%', '31'], 'worked out', 'kpi-series.csv:2:7; kpi-series.csv:3:7'],
    ['31', ['31', '31'], 'as written', 'kpi-series.csv:3:7'],
    ['none', [], 'worked out', ''],
  ])('tells how %s came about from %j', (text, from, how, places) => {
    expect(rowFor({ ...figure(text), marks: [], origins: from.map(at) })).toMatchObject({
      how,
      from: places,
    });
  });

  test('H5: keeps the shorthand in a column of its own', () => {
    expect(rowFor({ ...figure('31'), marks: ['r', 'e'], origins: [] })).toMatchObject({
      printed: '31',
      marks: '[r][e]',
    });
  });

  test('I5: names a place and not what stands there', () => {
    expect(JSON.stringify(rowFor({ ...figure('[low]'), marks: [], origins: [at('25.04%')] }))).not.toContain(
      '25.04',
    );
  });

  test('is no formula, wherever its words came from', () => {
    const hostile = section('s', '1', '=1+1', { kind: 'paragraph', content: words(figure('@SUM(A1)')) });
    const [row] = rowsOf(writeRegister([paper({ ...hostile, number: undefined })], 'data'));
    expect(row).toMatchObject({ where: "'=1+1", printed: "'@SUM(A1)" });
  });
});

describe('what is worked out leads to all that it was worked out from', () => {
  const folder = join(root, 'data');
  const { papers, folder: shown } = preparedIn(folder, '2021-02');
  const rows = rowsOf(
    writeRegister(
      papers.map(({ paper: one }) => one),
      shown,
    ),
  );

  test('B2, B7: a variance to the value and the target', () => {
    const row = rows.find(({ where }) => /, Statutory visits .*, Rating$/.test(where));
    expect(row).toMatchObject({ printed: '\u22124 points', how: 'worked out' });
    expect(row?.from.split('; ').map((place) => lookUp(folder, place).slice(0, 3))).toEqual(['86%', '90%']);
  });

  test('C1: mean and limits to every value of their chart', () => {
    const label = rows.find(
      ({ where, from }) => where.startsWith('Figure') && from.includes('kpi-series.csv:133:'),
    );
    const values = rows.filter(({ where }) => where.startsWith(`${label?.where.split(',')[0]}, 20`));
    const lines = rows.filter(({ where }) => where === `${label?.where.split(',')[0]}, note`);
    expect(values.length).toBeGreaterThan(12);
    expect(lines.slice(0, 3).map(({ from }) => from.split('; '))).toEqual(
      Array(3).fill(values.flatMap(({ from }) => from.split('; '))),
    );
  });
});
