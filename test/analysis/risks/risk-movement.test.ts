import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type RiskMovement, riskMovement, type Shown } from '../../../src/analysis/risks/risk-movement.js';

const OPPOSITES: Readonly<Record<RiskMovement, RiskMovement>> = {
  up: 'down',
  down: 'up',
  same: 'same',
  new: 'closed',
  closed: 'new',
};

const shown = fc.option(
  fc.record({ score: fc.option(fc.integer({ min: 1, max: 25 }), { nil: undefined }) }),
  { nil: undefined },
);

describe('E4: the movement of a risk', () => {
  test.each([
    [9, 12, 'up'],
    [12, 9, 'down'],
    [9, 9, 'same'],
  ] as const)('from %i to %i is %s', (before, now, movement) => {
    expect(riskMovement({ score: before }, { score: now })).toBe(movement);
  });

  test('is new or closed, whether the risk has a score or not', () => {
    for (const score of [undefined, 9]) {
      expect(riskMovement(undefined, { score })).toBe('new');
      expect(riskMovement({ score }, undefined)).toBe('closed');
    }
  });

  test('is not known where only one of two papers has a score', () => {
    expect(riskMovement({ score: undefined }, { score: 9 })).toBeUndefined();
    expect(riskMovement({ score: 9 }, { score: undefined })).toBeUndefined();
    expect(riskMovement(undefined, undefined)).toBeUndefined();
  });

  test('seen from the other end is the opposite one', () => {
    fc.assert(
      fc.property(shown, shown, (one: Shown | undefined, other: Shown | undefined) => {
        const there = riskMovement(one, other);
        expect(riskMovement(other, one)).toBe(there && OPPOSITES[there]);
      }),
    );
  });
});
