import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { SourceText } from '../../src/diagnostics/source-text.js';
import { readCsv } from '../../src/sources/csv.js';
import type { LocatedText } from '../../src/sources/located.js';
import { cases } from '../support/laws.js';
import { slice } from '../support/told.js';

interface WrittenCell {
  readonly text: string;
  readonly written: string;
}

const character = fc.constantFrom(...'ab1 ,"\n\r\t;%\u00a3\u00e9\u2019', '\u{1f600}', '\r\n');

/** A cell and one of the ways to write it: in quotation marks where it must be, or where chance will have it. */
const cell = fc
  .tuple(fc.array(character, { maxLength: 6 }), fc.boolean())
  .map(([parts, quote]): WrittenCell => {
    const text = parts.join('').trim();
    const written = quote || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    return { text, written };
  });

const lineEnd = fc.constantFrom('\n', '\r\n');

const table = fc.integer({ min: 2, max: 4 }).chain((width) =>
  fc.record({
    rows: fc.array(
      fc.record({ cells: fc.array(cell, { minLength: width, maxLength: width }), end: lineEnd }),
      { maxLength: 5 },
    ),
    header: fc.constant(Array.from({ length: width }, (_, index) => `c${index}`)),
    headerEnd: lineEnd,
    closed: fc.boolean(),
  }),
);

test('any table, with any quoting and any mixture of line ends, is read as written, cell by cell', () => {
  fc.assert(
    fc.property(table, ({ rows, header, headerEnd, closed }) => {
      const lines = rows.map(({ cells, end }) => cells.map(({ written }) => written).join(',') + end);
      const text = header.join(',') + headerEnd + lines.join('');
      const { value, diagnostics } = readCsv(
        new SourceText('t.csv', closed ? text : text.replace(/\r?\n$/, '')),
      );
      const told = rows.map(({ cells }) => cells).filter((row) => row.some((one) => one.text !== ''));
      expect(diagnostics).toEqual([]);
      expect(
        value?.rows.map(({ entries }) =>
          entries.map(({ value: found }) => ({
            text: (found as LocatedText).text,
            written: slice(found.span),
          })),
        ),
      ).toEqual(told);
    }),
    { numRuns: cases(500) },
  );
});

test('the place of every character of every cell is where it was written', () => {
  fc.assert(
    fc.property(cell, cell, (first, second) => {
      fc.pre(first.text !== '' || second.text !== '');
      const text = `a,b\r\n${first.written},${second.written}\r\n`;
      for (const { value } of readCsv(new SourceText('t.csv', text)).value?.rows[0]?.entries ?? []) {
        const found = value as LocatedText;
        const units = Array.from({ length: found.text.length }, (_, index) => text[found.offsetAt(index)]);
        expect(units.join('')).toBe(found.text);
      }
    }),
    { numRuns: cases(500) },
  );
});
