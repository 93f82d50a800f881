import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { naturalOrder } from '../../src/words/natural-order.js';

test('numbers inside ids count as numbers', () => {
  const sorted = ['HW-1', 'HW-2', 'HW-10', 'R-01', 'R-2', 'R-2a', 'R-2a-3', 'R-10', 'R-10-1'];
  expect([...sorted].reverse().sort(naturalOrder)).toEqual(sorted);
});

test('of two that count the same, the shorter comes first', () => {
  expect(naturalOrder('R-1', 'R-01')).toBeLessThan(0);
});

test('is an order: the same for nothing but the same id, the opposite from the other side, and without circles', () => {
  const id = fc.stringMatching(/^[A-Z]{0,2}-?\d{0,3}[a-z]?\d{0,2}$/);
  fc.assert(
    fc.property(id, id, id, (a, b, c) => {
      expect(naturalOrder(a, b) === 0).toBe(a === b);
      expect(Math.sign(naturalOrder(a, b))).toBe(-Math.sign(naturalOrder(b, a)) + 0);
      if (naturalOrder(a, b) < 0 && naturalOrder(b, c) < 0) expect(naturalOrder(a, c)).toBeLessThan(0);
    }),
  );
});
