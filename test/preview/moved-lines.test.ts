import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { lineBefore } from '../../src/preview/moved-lines.js';

const text = (...lines: readonly string[]): string => lines.join('\n');

test('lines above a change stay, and those below move with it', () => {
  const before = lineBefore(text('a', 'b', 'c', 'd'), text('a', 'new', 'newer', 'b', 'c', 'd'));
  expect([1, 4, 5, 6].map(before)).toEqual([1, 2, 3, 4]);
});

test('a line that is new belongs to what stood in its place', () => {
  const before = lineBefore(text('a', 'b', 'c'), text('a', 'x', 'y', 'z', 'c'));
  expect([2, 3, 4, 5].map(before)).toEqual([2, 2, 2, 3]);
});

test('lines that are gone have taken those below them up', () => {
  const before = lineBefore(text('a', 'b', 'c', 'd'), text('a', 'd'));
  expect([1, 2].map(before)).toEqual([1, 4]);
});

test('line ends of Windows are no change', () => {
  expect(lineBefore('a\nb\nc', 'a\r\nb\r\nc')(3)).toBe(3);
});

test('a file that was emptied leaves the first line', () => {
  expect(lineBefore(text('a', 'b'), '')(1)).toBe(1);
});

const lines = fc.array(fc.constantFrom('', 'a', 'b', 'c'), { minLength: 1, maxLength: 12 });

test('law: a place is always one of the lines that were there, and never above an earlier one', () => {
  fc.assert(
    fc.property(lines, lines, (old, now) => {
      const before = lineBefore(text(...old), text(...now));
      const places = now.map((_, index) => before(index + 1));
      for (const place of places) {
        expect(place).toBeGreaterThanOrEqual(1);
        expect(place).toBeLessThanOrEqual(old.length);
      }
      expect([...places].sort((a, b) => a - b)).toEqual(places);
    }),
  );
});

test('law: what stands above and below an inserted part is found again, line for line', () => {
  fc.assert(
    fc.property(lines, fc.array(fc.constantFrom('x', 'y')), fc.nat(), (old, added, at) => {
      const place = at % (old.length + 1);
      const now = [...old.slice(0, place), ...added, ...old.slice(place)];
      const before = lineBefore(text(...old), text(...now));
      const found = now.map((_, index) => before(index + 1));
      expect(found.slice(0, place)).toEqual(old.slice(0, place).map((_, index) => index + 1));
      expect(found.slice(place + added.length)).toEqual(
        old.slice(place).map((_, index) => place + index + 1),
      );
    }),
  );
});
