import { describe, expect, test } from '@jest/globals';
import { SourceText } from '../../src/diagnostics/source-text.js';
import { readCsv } from '../../src/sources/csv.js';
import type { LocatedText } from '../../src/sources/located.js';
import { placed, slice } from '../support/told.js';

const read = (text: string) => readCsv(new SourceText('series.csv', text));

/** Every cell of every row: column, text and place. */
const cells = (text: string): readonly (readonly string[])[] => {
  const { value, diagnostics } = read(text);
  expect(diagnostics).toEqual([]);
  return (value?.rows ?? []).map(({ entries }) =>
    entries.map(({ key, value: cell }) => `${key}=${(cell as LocatedText).text} ${placed(cell.span)}`),
  );
};

const cell = (text: string, row: number, column: number): LocatedText =>
  read(text).value?.rows[row]?.entries[column]?.value as LocatedText;

describe('cells and their places', () => {
  test('the header names the columns; every cell keeps its place', () => {
    expect(cells('kpi,value\nmash,86%\nvisits,25.0\n')).toEqual([
      ['kpi=mash 2:1 [mash]', 'value=86% 2:6 [86%]'],
      ['kpi=visits 3:1 [visits]', 'value=25.0 3:8 [25.0]'],
    ]);
  });

  test.each([
    ['LF', 'a,b\n1,2\n3,4\n'],
    ['CRLF', 'a,b\r\n1,2\r\n3,4\r\n'],
    ['CR', 'a,b\r1,2\r3,4\r'],
    ['CRLF, then LF', 'a,b\r\n1,2\n3,4\n'],
    ['LF, then CRLF', 'a,b\n1,2\r\n3,4\r\n'],
    ['none at the end', 'a,b\r\n1,2\r\n3,4'],
    ['quoted cells', '"a","b"\r\n"1","2"\n"3","4"\r\n'],
  ])('line ends: %s', (_, text) => {
    const rows = read(text).value?.rows.map(({ entries }) =>
      entries.map(({ value }) => value as LocatedText),
    );
    expect(rows?.map((row) => row.map((one) => one.text))).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
    expect(rows?.map((row) => row.map(({ span }) => slice(span).replaceAll('"', '')))).toEqual([
      ['1', '2'],
      ['3', '4'],
    ]);
  });

  test('a quoted cell spans its quotation marks; what is in it may hold commas, quotes and lines', () => {
    expect(cells('a,b\n"1,160","say ""no"""\n"two\r\nlines",x\n')).toEqual([
      ['a=1,160 2:1 ["1,160"]', 'b=say "no" 2:9 ["say ""no"""]'],
      ['a=two\r\nlines 3:1 ["two\r\nlines"]', 'b=x 4:8 [x]'],
    ]);
  });

  test('characters of more than one byte or unit before a cell do not move its place', () => {
    expect(cells('a,b,c\n\u00a35,\u{1f600}\u2019,x\n\u00e9,"\u{1f600},",y')).toEqual([
      ['a=\u00a35 2:1 [\u00a35]', 'b=\u{1f600}\u2019 2:4 [\u{1f600}\u2019]', 'c=x 2:8 [x]'],
      ['a=\u00e9 3:1 [\u00e9]', 'b=\u{1f600}, 3:3 ["\u{1f600},"]', 'c=y 3:9 [y]'],
    ]);
  });

  test('spaces round a cell do not belong to it', () => {
    expect(cells(' a , b \n 1 ,  2\t\n3 ,\u00a04\n')).toEqual([
      ['a=1 2:2 [1]', 'b=2 2:7 [2]'],
      ['a=3 3:1 [3]', 'b=4 3:5 [4]'],
    ]);
  });

  test('an empty cell has its place between the commas', () => {
    expect(cells('a,b,c\n1,,\n,"",3\n')).toEqual([
      ['a=1 2:1 [1]', 'b= 2:3 []', 'c= 2:4 []'],
      ['a= 3:1 []', 'b= 3:2 [""]', 'c=3 3:5 [3]'],
    ]);
  });

  test('a row spans from its first cell to its last', () => {
    const rows = read('a,b\r\n1,"2"\r\n\r\n 3 ,4\r\n').value?.rows ?? [];
    expect(rows.map(({ span }) => placed(span))).toEqual(['2:1 [1,"2"]', '4:2 [3 ,4]']);
  });

  test('columns with names such as __proto__ are columns like any other', () => {
    expect(cells('__proto__,constructor\n1,2\n')).toEqual([['__proto__=1 2:1 [1]', 'constructor=2 2:3 [2]']]);
  });
});

describe('rows that say nothing are left out', () => {
  test.each([
    ['blank lines', 'a,b\n\n1,2\n\n\n3,4\n\n'],
    ['blank lines with CRLF', '\r\na,b\r\n\r\n1,2\r\n\r\n3,4\r\n\r\n'],
    ['rows of commas, as Excel writes them', 'a,b\n,\n1,2\n , \n3,4\n,\n,\n'],
    ['rows of empty quotation marks', 'a,b\n"",""\n1,2\n3,4\n'],
    ['lines of spaces', '  \na,b\n1,2\n\t\n3,4'],
  ])('%s', (_, text) => {
    expect(cells(text).map((row) => row.map((one) => one.replace(/ .*/, '')))).toEqual([
      ['a=1', 'b=2'],
      ['a=3', 'b=4'],
    ]);
  });
});

describe('the place of a character inside a cell', () => {
  test.each([
    ['a\nplain', 'plain'],
    ['a\n  spaced  ', 'spaced'],
    ['a\n"quoted"', 'quoted'],
    ['a\n"  spaced inside "', 'spaced inside'],
    ['a\n"one ""two"" three"', 'one "two" three'],
    ['a\n"two\r\nlines"', 'two\r\nlines'],
    ['a\n"""all"""', '"all"'],
  ])('%j', (text, content) => {
    const found = cell(text, 0, 0);
    expect(found.text).toBe(content);
    expect([...content].map((_, index) => text[found.offsetAt(index)]).join('')).toBe(content);
  });
});
