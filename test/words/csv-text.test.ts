import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { inert, writeCsv } from '../../src/words/csv-text.js';

describe('text for spreadsheets', () => {
  test.each([
    '=1+1',
    '+44 1243 777100',
    '-1',
    '@SUM(A1)',
    '\t=1',
    ' =HYPERLINK("https://example.org")',
    '\r\n=1',
    '\uff1d1+1',
    '+1.4 points',
  ])('%j is not taken for a formula', (text) => {
    expect(inert(text)).toBe(`'${text}`);
  });

  test.each(['25.0%', '(265)', '\u22121.4 points', "'86%", 'a=b', '', '1 = 1'])(
    '%j stands as it is',
    (text) => {
      expect(inert(text)).toBe(text);
    },
  );

  test('any cells come back from another reader', () => {
    const rows = fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 3, maxLength: 3 }));
    fc.assert(
      fc.property(rows, (cells) => {
        const safe = cells.map((row) => row.map(inert));
        expect(parse(writeCsv(safe), { record_delimiter: '\n', skip_empty_lines: false })).toEqual(safe);
        for (const text of safe.flat()) expect(text).not.toMatch(/^\s*[=+@-]/);
      }),
    );
  });
});
