/// <reference lib="dom" />
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inCommon } from '../../src/preview-client/match-figures.js';

const texts = (words: string): readonly string[] => words.split('');

describe('figures on a page and in the paper', () => {
  test.each([
    ['all of them', 'abc', 'abc', 'aa bb cc'],
    ['a table left out', 'abz', 'abxyabz', 'aa bb zz'],
    ['a paragraph printed twice', 'abab', 'ab', 'aa bb'],
    ['none that reads the same', 'abc', 'xyz', ''],
    ['no figure at all', '', 'xyz', ''],
  ])('%s', (_, shown, meant, expected) => {
    const pairs = inCommon(texts(shown), texts(meant));
    expect(pairs.map(([one, other]) => `${shown[one]}${meant[other]}`).join(' ')).toBe(expected);
  });

  test('law: what is matched reads the same, in order, and no order would match more', () => {
    const some = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 7 });
    const longest = (a: readonly string[], b: readonly string[]): number => {
      if (a.length === 0 || b.length === 0) return 0;
      const [one, ...more] = a;
      const at = b.indexOf(one ?? '');
      return Math.max(longest(more, b), at < 0 ? 0 : 1 + longest(more, b.slice(at + 1)));
    };
    fc.assert(
      fc.property(some, some, (shown, meant) => {
        const pairs = inCommon(shown, meant);
        for (const [index, [one, other]] of pairs.entries()) {
          expect(shown[one]).toBe(meant[other]);
          const [before = -1, earlier = -1] = pairs[index - 1] ?? [];
          expect(one > before && other > earlier).toBe(true);
        }
        expect(pairs).toHaveLength(longest(shown, meant));
      }),
    );
  });
});
