import { describe, expect, test } from '@jest/globals';
import type { Table } from '../../src/paper/blocks.js';
import { plainText } from '../../src/paper/inlines.js';
import { type KpiSketch, paperOf } from '../support/kpi-programme.js';
import { blocksOf } from '../support/sample-paper.js';

/** The one table of a paper that has nothing else. */
const tableOf = (block: string, sketch: KpiSketch): Table => {
  const { paper, diagnostics } = paperOf({ ...sketch, text: `{{${block}}}` });
  const problems = diagnostics.filter(({ severity }) => severity === 'error');
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
  const [table] = blocksOf(paper?.sections[0]?.blocks ?? []).filter((one) => one.kind === 'table');
  if (!table) throw new Error('no table');
  return table;
};

/** The cells of the one KPI by the headings of their columns. */
const cellsOf = ({ grid }: Table): Readonly<Record<string, string>> => {
  const [row] = grid.bodies.flatMap(({ rows }) => rows);
  const texts = (row?.cells ?? []).map(({ paragraphs }) => paragraphs.map(plainText).join(' / '));
  return Object.fromEntries(grid.columns.map(({ heading }, index) => [heading, texts[index] ?? '']));
};

const notesOf = ({ notes }: Table): readonly string[] => notes.map(plainText);

const YEAR = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map(
  (month) => `local,2020-${String(month).padStart(2, '0')},50%`,
);

describe('B2, B4: the summary shows what a rating rests on', () => {
  const rows = ['local,2020-01,70%', ...YEAR, 'local,2021-01,71.96%'];

  test('by tolerance: target, tolerance, signed variance and side', () => {
    const table = tableOf('kpi-summary', { kpi: ['target: 80%', 'tolerance: 10% of target'], rows });
    expect(cellsOf(table)).toMatchObject({
      Target: '80.0% / tolerance 10% of target',
      Rating: 'Red / \u22128.0 points, worse than target',
    });
    expect(notesOf(table)[0]).toContain('by no more than the tolerance shown with it');
  });

  test('by the scheme of Havering: target, the year before, and the share in the note', () => {
    const settings = 'rag: { scheme: havering }';
    const table = tableOf('kpi-summary', { kpi: ['target: 80%'], rows, settings });
    expect(cellsOf(table)).toMatchObject({
      Target: '80.0% / Jan 2020: 70.0%',
      Rating: 'Amber / \u22128.0 points, worse than target',
    });
    expect(notesOf(table)[0]).toContain('by no more than 10% of it');
    expect(notesOf(table)[0]).toContain('no worse than in the same month of the year before');
    expect(notesOf(table)[0]).toContain('rest on unrounded figures');
  });

  test('B5: a measure without a target is not rated and says so', () => {
    expect(cellsOf(tableOf('kpi-summary', { rows }))).toMatchObject({ Target: '[z]', Rating: 'Not rated' });
  });
});

describe('B13: figures that do not subtract as printed', () => {
  const off = { kpi: ['target: 30.44%'], rows: ['local,2021-01,24.96%'] };
  const note = expect.stringContaining('may not sum due to rounding');

  test('are left as they are, and a note says why', () => {
    const table = tableOf('kpi-summary', off);
    expect(cellsOf(table)).toMatchObject({
      Target: '30.4%',
      Rating: 'Red / \u22125.5 points, worse than target',
    });
    expect(notesOf(table)).toContainEqual(note);
  });

  test('no note where they do', () => {
    const even = { ...off, kpi: ['target: 30.4%'], rows: ['local,2021-01,24.9%'] };
    expect(notesOf(tableOf('kpi-summary', even))).not.toContainEqual(note);
    expect(notesOf(tableOf('kpi-comparison', even))).not.toContainEqual(note);
  });

  test('in a sentence it is noted for the record', () => {
    const sketch = { rows: ['local,2020-12,30.44%', 'local,2021-01,24.96%'] };
    const text = 'It went {{movement "stock" since="2020-12"}} to {{kpi "stock"}}.';
    expect(paperOf({ ...sketch, text }).diagnostics.map(({ severity, code }) => [severity, code])).toEqual([
      ['note', 'rounded-difference'],
    ]);
  });
});

describe('B7: comparators, each with its period', () => {
  const rows = ['local,2020-01,70%', ...YEAR, 'local,2021-01,72%'];

  test('month before, last year and what was reported', () => {
    const table = tableOf('kpi-comparison', { rows, published: { '2020-12': ['2020-11,49%'] } });
    expect(cellsOf(table)).toMatchObject({
      'Latest (January 2021)': '72.0%',
      'Previous month': '50.0% / Dec 2020 / +22.0 points',
      // B8: 49% was reported, and it is 50% now.
      'Previously reported': '49.0% / Nov 2020 / now 50.0% [r] / +23.0 points',
      'Same month last year': '70.0% / Jan 2020 / +2.0 points',
    });
    expect(notesOf(table)).toContain(
      'Stock, revised since it was reported: November 2020 49.0%, now 50.0% [r].',
    );
  });

  test('what is missing is [x], and nothing nearby stands in for it', () => {
    const gap = rows.map((row) => row.replace('2020-12,50%', '2020-12,,,,missing,Lost'));
    expect(cellsOf(tableOf('kpi-comparison', { rows: gap.slice(1) }))).toMatchObject({
      'Previous month': '[x] / Dec 2020',
      'Previously reported': '[x]',
      'Same month last year': '[x] / Jan 2020',
    });
    expect(cellsOf(tableOf('kpi-summary', { rows: gap }))).toMatchObject({ 'Direction of travel': '[x]' });
  });
});

describe('B15, B17: neighbours', () => {
  const settings = `areas:
  - { id: local, name: Wealdshire, role: own }
  - { id: near, name: Near, role: neighbours, method: mean, list: the list of 2021, members: [{ id: a, name: A }, { id: b, name: B }, { id: c, name: C }] }
`;
  const sketch: KpiSketch = {
    kpi: ['comparators: [{ area: near }]'],
    settings,
    rows: ['local,2021-01,50%', 'a,2021-01,60%', 'b,2021-01,50%'],
  };

  test('with the number of values used, the method, the list and the rank', () => {
    const table = tableOf('kpi-comparison', sketch);
    expect(cellsOf(table)).toMatchObject({
      Near: '55.0% / Jan 2021, mean, 2 of 3 / \u22125.0 points / rank 2 of 3',
    });
    expect(notesOf(table)).toContain(
      'Near: simple mean of its members; the numbers say how many members had a figure, and how many there are; list: the list of 2021.',
    );
    expect(cellsOf(tableOf('kpi-summary', sketch))).toMatchObject({ Near: '55.0% / Jan 2021, mean, 2 of 3' });
  });

  test('B1: a neutral measure has no rank', () => {
    const neutral = { ...sketch, kpi: ['polarity: neutral', ...(sketch.kpi ?? [])] };
    expect(cellsOf(tableOf('kpi-comparison', neutral))['Near']).not.toContain('rank');
  });

  test('B19: a figure of another month or of a longer period is not subtracted from', () => {
    const older = { ...sketch, rows: ['local,2020-12,50%', 'local,2021-01,50%', 'a,2020-12,60%'] };
    expect(cellsOf(tableOf('kpi-comparison', older))).toMatchObject({
      Near: '60.0% / Dec 2020, mean, 1 of 3 / rank 2 of 2',
    });
    const yearly = { ...sketch, kpi: ['comparators: [{ area: near, period: year to }]'] };
    expect(cellsOf(tableOf('kpi-comparison', yearly))).toMatchObject({
      Near: '55.0% / year to Jan 2021, mean, 2 of 3',
    });
  });
});

describe('B11: change in per cent', () => {
  const said = (kpi: readonly string[], rows: readonly string[]) =>
    paperOf({ kpi, rows, text: 'It went {{movement "stock" since="2020-12" as="percent"}}.' });

  test('of a count', () => {
    const { paper } = said(['unit: count'], ['local,2020-12,1846', 'local,2021-01,1421']);
    expect(JSON.stringify(paper?.sections)).toContain('down 23.0%');
  });

  test.each([
    [
      [],
      ['local,2020-12,50%', 'local,2021-01,40%'],
      'Stock is a percentage: it changes by percentage points.',
    ],
    [['unit: average'], ['local,2020-12,50', 'local,2021-01,40'], 'Stock is neither a count nor a rate.'],
    [['unit: count'], ['local,2020-12,0', 'local,2021-01,40'], 'Stock does not start from more than 0 here.'],
  ])('%j: refused', (kpi, rows, message) => {
    expect(said(kpi, rows).diagnostics.map((one) => [one.code, one.message])).toEqual([
      ['percent-change', message],
    ]);
  });
});

describe('B10: a longer period in a sentence', () => {
  const said = (over: string, rows: readonly string[]) =>
    paperOf({ rows, text: `It was {{kpi "stock" over="${over}"}}.` });

  test('by the counts of its months', () => {
    const rows = ['local,2020-10,,1,2', 'local,2020-11,,90,98', 'local,2020-12,,0,0', 'local,2021-01,50%'];
    expect(JSON.stringify(said('quarter', rows).paper?.sections)).toContain('91.0%');
  });

  test.each([
    [
      'quarter',
      ['local,2020-12,,1,2', 'local,2021-01,50%'],
      'no-data: Stock has nothing to combine for October to December 2020.',
      'A numerator and a denominator for each month is needed: there is none for October 2020 and November 2020.',
    ],
    [
      'year',
      ['local,2021-01,50%'],
      'bad-value: "year" is not a period.',
      'Known here: quarter, year-to-date, twelve-months.',
    ],
  ])('%s: refused', (over, rows, message, hint) => {
    const { diagnostics } = said(over, rows);
    expect(diagnostics.map((one) => [`${one.code}: ${one.message}`, one.hint])).toEqual([[message, hint]]);
  });
});
