import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { frameOf } from '../../src/diagnostics/show/frame.js';
import { showDiagnostics } from '../../src/diagnostics/show/human.js';
import { SourceText, spanOf } from '../../src/diagnostics/source-text.js';

/** The frame round `meant` in a text, the carets under the line. */
const frame = (text: string, meant: string, room = 40): readonly string[] => {
  const start = text.indexOf(meant);
  const found = frameOf(spanOf(new SourceText('t', text), start, start + meant.length), room);
  return [found.text, ' '.repeat(found.offset) + '^'.repeat(found.length)];
};

describe('carets', () => {
  test.each([
    ['under the text', 'one two three', 'two', ['one two three', '    ^^^']],
    ['under the second line', 'one\r\ntwo three\r\n', 'three', ['two three', '    ^^^^^']],
    [
      'behind letters of several bytes',
      '\u00a3\u2019\u00e9 two',
      'two',
      ['\u00a3\u2019\u00e9 two', '    ^^^'],
    ],
    ['behind a letter and its accent', 'e\u0301e\u0301 two', 'two', ['e\u0301e\u0301 two', '   ^^^']],
    ['behind a letter of two units', '\u{1d400} two', 'two', ['\u{1d400} two', '  ^^^']],
    ['behind an emoji, which is two wide', '\u{1f600} two', 'two', ['\u{1f600} two', '   ^^^']],
    ['under an emoji', 'a \u{1f600} b', '\u{1f600}', ['a \u{1f600} b', '  ^^']],
    ['behind tabs, which are shown as one space each', '\ta\t\ttwo', 'two', [' a  two', '    ^^^']],
    ['up to the end of the line only', 'one two\nthree four', 'two\nthree', ['one two', '    ^^^']],
    ['up to the end of a line with CRLF', 'one two\r\nthree', 'two\r\nthree', ['one two', '    ^^^']],
  ])('%s', (_, text, meant, expected) => {
    expect(frame(text, meant)).toEqual(expected);
  });

  test.each([
    ['an empty place', 'a,,b', 2, ['a,,b', '  ^']],
    ['the end of a line', 'one\ntwo', 3, ['one', '   ^']],
    ['the end of the text', 'one\n', 4, ['', '^']],
    ['an empty text', '', 0, ['', '^']],
  ])('one caret at %s', (_, text, offset, expected) => {
    const found = frameOf(spanOf(new SourceText('t', text), offset), 40);
    expect([found.text, ' '.repeat(found.offset) + '^'.repeat(found.length)]).toEqual(expected);
  });
});

describe('a line longer than the room', () => {
  const long = 'abcdefghijklmnopqrstuvwxyz0123456789';

  test('is not cut when it just fits', () => {
    expect(frame(long, 'abc', 36)).toEqual([long, '^^^']);
  });

  test.each([
    ['at its end', 'abc', ['abcdefghijk\u2026', '^^^']],
    ['at both ends', 'nop', ['\u2026klmnopqrst\u2026', '    ^^^']],
    ['at its start', '89', ['\u2026z0123456789', '          ^^']],
    [
      'through the place, when that is longer than the room',
      'nopqrstuvwxyz012',
      ['\u2026klmnopqrst\u2026', '    ^^^^^^^'],
    ],
  ])('is cut %s', (_, meant, expected) => {
    expect(frame(long, meant, 12)).toEqual(expected);
  });

  test('is never cut through a letter', () => {
    const text = '\u{1d400}'.repeat(50);
    const found = frameOf(spanOf(new SourceText('t', text), 50, 52), 12);
    expect(found.text).toBe(`\u2026${'\u{1d400}'.repeat(10)}\u2026`);
    expect(found.offset).toBe(4);
  });

  test('law: what is shown fits the terminal, and the carets stand under the place', () => {
    const text = fc.string({ unit: fc.constantFrom(...'abc \t,\u00a3'), minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(
        text,
        fc.nat(),
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 40, max: 120 }),
        (line, seed, length, columns) => {
          const start = seed % line.length;
          const end = Math.min(line.length, start + length);
          const span = spanOf(new SourceText('t', `${line}\n`), start, end);
          const [, shown = '', carets = ''] = showDiagnostics(
            [{ code: 'bad-value', severity: 'error', message: 'No.', span }],
            { colour: false, columns },
          ).split('\n');
          expect(shown.length).toBeLessThanOrEqual(columns);
          const first = carets.indexOf('^');
          const meant = shown.slice(first, carets.length).replace(/\u2026$/, '');
          expect(line.slice(start, end).replaceAll('\t', ' ').startsWith(meant)).toBe(true);
          expect(meant).not.toBe('');
        },
      ),
    );
  });

  test('has room for thirty characters however narrow the terminal', () => {
    const [, shown] = showDiagnostics(
      [
        {
          code: 'bad-value',
          severity: 'error',
          message: 'No.',
          span: spanOf(new SourceText('t', long), 0, 3),
        },
      ],
      { colour: false, columns: 10 },
    ).split('\n');
    expect(shown).toBe(`  1 | ${long.slice(0, 29)}\u2026`);
  });
});
