import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { SourceText, spanOf } from '../../src/diagnostics/source-text.js';

const positions = (text: string, offsets: readonly number[]): readonly string[] => {
  const source = new SourceText('t', text);
  return offsets.map((offset) => {
    const { line, column } = source.position(offset);
    return `${line}:${column}`;
  });
};

describe('position', () => {
  test.each([
    ['LF', 'ab\ncd\n', [0, 1, 2, 3, 5, 6], ['1:1', '1:2', '1:3', '2:1', '2:3', '3:1']],
    ['CRLF', 'ab\r\ncd', [2, 3, 4, 6], ['1:3', '1:4', '2:1', '2:3']],
    ['CR', 'ab\rcd', [2, 3, 5], ['1:3', '2:1', '2:3']],
    ['a mixture', 'a\r\n\r\nb\n\rc', [3, 5, 6, 7, 8], ['2:1', '3:1', '3:2', '4:1', '5:1']],
    ['an empty text', '', [0], ['1:1']],
    ['empty lines', '\n\n', [0, 1, 2], ['1:1', '2:1', '3:1']],
    [
      'pairs of units count as two columns, as in editors',
      'a\u{1f600}b\n\u{1f600}',
      [1, 3, 5, 7],
      ['1:2', '1:4', '2:1', '2:3'],
    ],
    ['a letter of two bytes counts as one', '\u00a3\u2019x', [2, 3], ['1:3', '1:4']],
    ['other separators end no line', 'a\u2028b\vc', [4], ['1:5']],
  ])('%s', (_, text, offsets, expected) => {
    expect(positions(text, offsets)).toEqual(expected);
  });

  test('may be asked in any order', () => {
    expect(positions('a\nb\nc\nd', [6, 0, 4, 2])).toEqual(['4:1', '1:1', '3:1', '2:1']);
  });
});

describe('lines', () => {
  const source = new SourceText('t', 'one\r\n\ntwo\rthree');

  test('are given without their ends', () => {
    expect([1, 2, 3, 4, 5].map((number) => source.line(number))).toEqual(['one', '', 'two', 'three', '']);
  });

  test('start where they start', () => {
    expect([1, 2, 3, 4, 5].map((number) => source.lineStart(number))).toEqual([0, 5, 6, 10, 15]);
  });
});

test('law: line and column lead back to the offset, and the line holds the character', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '\u00a3', '\u{1f600}', '\n', '\r', '\r\n') });
  fc.assert(
    fc.property(text, fc.nat(), (content, seed) => {
      const source = new SourceText('t', content);
      const offset = seed % (content.length + 1);
      const { line, column } = source.position(offset);
      expect(source.lineStart(line) + column - 1).toBe(offset);
      const unit = content[offset];
      if (unit !== undefined && unit !== '\r' && unit !== '\n')
        expect(source.line(line)[column - 1]).toBe(unit);
      expect(source.line(line)).not.toMatch(/[\r\n]/);
    }),
  );
});

test('a span without an end is a place', () => {
  const source = new SourceText('t', 'abc');
  expect(spanOf(source, 2)).toEqual({ source, start: 2, end: 2 });
});
