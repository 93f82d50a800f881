import { describe, expect, test } from '@jest/globals';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { placeOf, showDiagnostics } from '../../src/diagnostics/show/human.js';
import { SourceText, spanOf } from '../../src/diagnostics/source-text.js';

const series = new SourceText('data/kpi-series.csv', 'kpi,month,value\nmash,2021-01,86,5%\n');
const value = spanOf(series, series.text.indexOf('86,5%'), series.text.indexOf('86,5%') + 5);

const fault: Diagnostic = {
  code: 'bad-value',
  severity: 'error',
  message: '"86,5%" is not a number.',
  span: value,
};

const show = (...diagnostics: readonly Diagnostic[]): string =>
  showDiagnostics(diagnostics, { colour: false, columns: 80 });

describe('a diagnostic as a person reads it', () => {
  test('place, what, the line, why and how', () => {
    expect(show({ ...fault, hint: 'Write it like 25.0%.' })).toBe(
      [
        'data/kpi-series.csv:2:14 error "86,5%" is not a number. [bad-value]',
        '  2 | mash,2021-01,86,5%',
        '    |              ^^^^^',
        '  why: A value that can be read in two ways, or in none, is not printed.',
        '  fix: Write it like 25.0%.',
        '',
      ].join('\n'),
    );
  });

  test('without a hint the catalogue says how', () => {
    expect(show(fault)).toContain('\n  fix: Write it as the hint shows.\n');
  });

  test('without a place there is no frame', () => {
    expect(
      show({ code: 'file-missing', severity: 'error', message: 'There is no programme.yaml in data.' }),
    ).toBe(
      [
        'error There is no programme.yaml in data. [file-missing]',
        '  why: The paper cannot be made without it.',
        '  fix: Create it or name the right folder.',
        '',
      ].join('\n'),
    );
  });

  test('other places that belong to it', () => {
    const related = [{ message: 'first here', span: spanOf(series, 4, 9) }];
    expect(
      show({ ...fault, related })
        .split('\n')
        .slice(2, 5),
    ).toEqual([
      '    |              ^^^^^',
      '  data/kpi-series.csv:1:5 first here',
      '  why: A value that can be read in two ways, or in none, is not printed.',
    ]);
  });

  test('a cell of a workbook is named, and has no frame', () => {
    const place = { file: 'LEDGER.xlsx', sheet: 'Fund', row: 14, column: 4 };
    const related = [{ message: 'first here', place: { ...place, row: 7 } }];
    expect(
      show({ ...fault, span: undefined, place, related })
        .split('\n')
        .slice(0, 3),
    ).toEqual([
      'LEDGER.xlsx, sheet "Fund", cell D14: error "86,5%" is not a number. [bad-value]',
      '  LEDGER.xlsx, sheet "Fund", cell D7: first here',
      '  why: A value that can be read in two ways, or in none, is not printed.',
    ]);
  });

  test('the name of a sheet that commands terminals is not obeyed', () => {
    const place = { file: 'a\u001b.xlsx', sheet: '\u001b[31m\nFund' };
    expect(show({ ...fault, span: undefined, place }).split('\n')[0]).toBe(
      'a .xlsx, sheet " [31m Fund": error "86,5%" is not a number. [bad-value]',
    );
  });

  test('several stand apart by an empty line', () => {
    const lines = show(fault, { ...fault, severity: 'warning' }).split('\n');
    expect(lines.filter((line) => line === '')).toHaveLength(2);
    expect(lines[6]).toBe('data/kpi-series.csv:2:14 warning "86,5%" is not a number. [bad-value]');
    expect(show()).toBe('');
  });

  test('a message of several lines stands on one', () => {
    const [first] = show({ ...fault, message: 'one\ntwo\tthree' }).split('\n');
    expect(first).toBe('data/kpi-series.csv:2:14 error one two three [bad-value]');
  });

  test('text that commands terminals is not obeyed', () => {
    const hostile = new SourceText('a\u001b[2Jb.csv', 'x\u001b[31m\u0007\u202ey,z\n');
    const shown = show({
      ...fault,
      message: 'no \u001b]0;title\u0007',
      hint: 'no \u001b[1m',
      span: spanOf(hostile, 8, 9),
      related: [{ message: 'no \u009b1m', span: spanOf(hostile, 0) }],
    });
    expect(shown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
    expect(shown.split('\n').slice(1, 3)).toEqual(['  1 | x [31m  y,z', '    |         ^']);
  });
});

describe('colour', () => {
  const ESC = '\u001b[';
  const plain = (text: string): string =>
    text.replaceAll(new RegExp(`${ESC.replace('[', '\\[')}\\d+m`, 'g'), '');

  test('only where it is asked for', () => {
    expect(show(fault)).not.toContain(ESC);
  });

  test.each([
    ['error', 31],
    ['warning', 33],
    ['note', 34],
  ] as const)('%s is told apart by colour, and by the word as well', (severity, code) => {
    const coloured = showDiagnostics([{ ...fault, severity }], { colour: true, columns: 80 });
    expect(coloured).toContain(`${ESC}${code}m${ESC}1m${severity}`);
    expect(plain(coloured)).toBe(show({ ...fault, severity }));
  });
});

test('a place is file, line and column, as editors jump to it', () => {
  expect(placeOf(value)).toBe('data/kpi-series.csv:2:14');
});
