import { describe, expect, test } from '@jest/globals';
import { SourceText } from '../../src/diagnostics/source-text.js';
import { readCsv } from '../../src/sources/csv.js';
import { hints, told } from '../support/told.js';

const read = (text: string) => readCsv(new SourceText('series.csv', text));

describe('the width of rows', () => {
  test('an unquoted comma makes a cell too many, shown where it hangs over', () => {
    const { value, diagnostics } = read('kpi,value\nmash,1,160\n');
    expect(told(diagnostics)).toEqual([
      '2:8 [160] csv-too-many-cells: This row has 3 cells; the header has 2.',
    ]);
    expect(hints(diagnostics)).toEqual([
      'Put a value that has a comma in it between quotation marks, or take the extra comma out.',
    ]);
    expect(value?.rows).toHaveLength(1);
  });

  test('an extra comma counts even when nothing stands behind it: it may have moved the others', () => {
    expect(told(read('a,b\n1,,2,\n').diagnostics)).toEqual([
      '2:4 [2] csv-too-many-cells: This row has 4 cells; the header has 2.',
    ]);
  });

  test('too few cells are shown behind the last one', () => {
    const { diagnostics } = read('kpi,month,value\nmash\nvisits,2021-01\n');
    expect(told(diagnostics)).toEqual([
      '2:5 [] csv-too-few-cells: This row has 1 cell; the header has 3.',
      '3:15 [] csv-too-few-cells: This row has 2 cells; the header has 3.',
    ]);
    expect(hints(diagnostics)).toEqual([
      'After this cell come month, value: leave them empty, but write the commas.',
      'After this cell come value: leave them empty, but write the commas.',
    ]);
  });
});

describe('the header', () => {
  test('a column that is there twice', () => {
    const { diagnostics } = read('kpi,value,kpi\nmash,1,2\n');
    expect(told(diagnostics)).toEqual(['1:11 [kpi] duplicate-key: The column "kpi" is there twice.']);
    expect(diagnostics[0]?.related?.map(({ message, span }) => [message, span?.start])).toEqual([
      ['first here', 0],
    ]);
  });

  test('empty columns behind the last, as Excel writes them, are nothing', () => {
    const { value, diagnostics } = read('kpi,value,,\nmash,1,,\n');
    expect(diagnostics).toEqual([]);
    expect(value?.rows[0]?.entries.map(({ key }) => key)).toEqual(['kpi', 'value']);
  });

  test('a cell in a column without a name is not lost without a word', () => {
    expect(told(read('kpi,value,\nmash,1,not final\nvisits,2,\n').diagnostics)).toEqual([
      '2:8 [not final] csv-too-many-cells: "not final" stands in a column that has no name.',
    ]);
  });

  test.each([
    ['semicolons', 'kpi;value\nmash;1\n', '1:1 [kpi;value]'],
    ['tabs', 'kpi\tvalue\r\nmash\t1\r\n', '1:1 [kpi\tvalue]'],
  ])('a file separated by %s', (_, text, place) => {
    const { diagnostics } = read(text);
    expect(told(diagnostics)).toEqual([
      `${place} csv-delimiter: The columns of this file are not separated by commas.`,
    ]);
    expect(hints(diagnostics)).toEqual(['In Excel choose "Save as", "CSV UTF-8 (Comma delimited)".']);
  });

  test('a file of one column is no such file', () => {
    expect(read('kpi\nmash\n').diagnostics).toEqual([]);
  });

  test.each(['', '\n', '\r\n\r\n', '   \n', ',,\n', '"",""\n'])('%j has none', (text) => {
    const { value, diagnostics } = read(text);
    expect(value).toBeUndefined();
    expect(told(diagnostics)).toEqual(['1:1 [] csv-empty: This file has no header row.']);
  });

  test('a header alone is a table without rows', () => {
    const { value, diagnostics } = read('kpi,value');
    expect(diagnostics).toEqual([]);
    expect(value?.rows).toEqual([]);
  });
});

describe('quotation marks that do not match are shown where their cell starts', () => {
  test.each([
    ['not closed', 'a,b\n1,2\n3,"open\n4,5\n', '3:3 ["]'],
    ['not closed in the first cell', 'a,b\n1,2\n"open,3\n4,5\n', '3:1 ["]'],
    ['not closed in the header', '"a,b\n1,2\n', '1:1 ["]'],
    ['in the middle', 'a,b\n1,say "no"\n3,4\n', '2:3 [s]'],
    ['in the middle of the first cell', 'a,b\r\n1,2\r\nx"y",3\r\n', '3:1 [x]'],
    ['text behind them', 'a,b\n1,"x"y\n', '2:3 ["]'],
    ['a space behind them', 'a,b\n"x" ,y\n', '2:1 ["]'],
    ['a space before them', 'a,b\n1, "x"\n', '2:4 ["]'],
    ['behind non-ASCII text', '\u00e9,b\n\u00a31,2\nq,\u00a3x"y"\n', '3:3 [\u00a3]'],
    ['behind a cell of two lines', 'a,b\n"1\n2",x"y\n', '3:4 [x]'],
    ['curly ones are no quotation marks', 'a,b\n1,\u201cx"\u201d\n', '2:3 [\u201c]'],
  ])('%s', (_, text, place) => {
    const { value, diagnostics } = read(text);
    expect(value).toBeUndefined();
    expect(told(diagnostics)).toEqual([
      `${place} csv-syntax: The quotation marks of this cell do not match.`,
    ]);
  });
});
