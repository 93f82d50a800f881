import { describe, expect, test } from '@jest/globals';
import Big from 'big.js';
import { type Limits, limitsAround } from '../../../src/analysis/spc/limits.js';
import { beyondLimit } from '../../../src/analysis/spc/rules/beyond-limit.js';
import type { Rule } from '../../../src/analysis/spc/rules/rule.js';
import { shift } from '../../../src/analysis/spc/rules/shift.js';
import { trend } from '../../../src/analysis/spc/rules/trend.js';
import { twoOfThree } from '../../../src/analysis/spc/rules/two-of-three.js';
import { pointsOf } from '../../../src/analysis/spc/slots.js';
import { slots, type Value } from '../../support/spc.js';

/** Mean 0, limits at ±2.66 × 30 ÷ 2.66 = ±30, near limits at ±20. */
const lines: Limits = {
  ...limitsAround(new Big(0), new Big(0)),
  upper: new Big(30),
  lower: new Big(-30),
  nearUpper: new Big(20),
  nearLower: new Big(-20),
};

/** `+` flagged up, `-` flagged down, `.` not flagged. */
const found = (rule: Rule, values: readonly Value[]): string =>
  rule(pointsOf(slots(values)), lines)
    .map((side) => (side > 0 ? '+' : side < 0 ? '-' : '.'))
    .join('');

describe('C3: beyond limit', () => {
  test.each([
    ['strictly above the upper, strictly below the lower', ['30.01', '-30.01'], '+-'],
    ['equal is not beyond', [30, -30], '..'],
    ['just inside is not', ['29.99', '-29.99', 0], '...'],
  ])('%s', (_, values, expected) => {
    expect(found(beyondLimit, values)).toBe(expected);
  });
});

describe('C4: shift', () => {
  test.each([
    ['seven above the mean', [1, 2, 1, 2, 1, 2, 1], '+++++++'],
    ['seven below the mean', [-1, -2, -1, -2, -1, -2, -1], '-------'],
    ['six are not enough', [1, 2, 1, 2, 1, 2], '......'],
    ['every point of a longer run', [-1, 1, 2, 1, 2, 1, 2, 1, 2, -1], '.++++++++.'],
    ['a point on the mean breaks the run', [1, 2, 1, 2, 0, 1, 2, 1], '........'],
    ['and is not part of one', [0, 1, 2, 1, 2, 1, 2, 1, 0], '.+++++++.'],
    ['points on the mean are no run', [0, 0, 0, 0, 0, 0, 0, 0], '........'],
    ['two runs in a series', [1, 1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1, -1, -1], '+++++++-------'],
    ['the other side breaks it', [1, 1, 1, 1, -1, 1, 1, 1], '........'],
  ])('%s', (_, values, expected) => {
    expect(found(shift, values)).toBe(expected);
  });
});

describe('C5: trend', () => {
  test.each([
    ['seven, each above the one before', [1, 2, 3, 4, 5, 6, 7], '+++++++'],
    ['seven, each below the one before', [7, 6, 5, 4, 3, 2, 1], '-------'],
    ['six are not enough', [1, 2, 3, 4, 5, 6], '......'],
    ['nor five steps up and one down', [1, 2, 3, 4, 5, 6, 5], '.......'],
    ['a tie breaks it', [1, 2, 3, 4, 4, 5, 6, 7], '........'],
    ['a tie before it is no part of it', [1, 1, 2, 3, 4, 5, 6, 7], '.+++++++'],
    ['a tie after it is no part of it', [1, 2, 3, 4, 5, 6, 7, 7], '+++++++.'],
    ['ties are no trend', [5, 5, 5, 5, 5, 5, 5], '.......'],
    ['every point of a longer one', [9, 1, 2, 3, 4, 5, 6, 7, 8, 3], '.++++++++.'],
    ['on both sides of the mean', [-3, -2, -1, 0, 1, 2, 3], '+++++++'],
    ['a single point', [1], '.'],
    ['none', [], ''],
  ])('%s', (_, values, expected) => {
    expect(found(trend, values)).toBe(expected);
  });

  test('C7: a point that joins two trends goes the way of the later one', () => {
    expect(found(trend, [1, 2, 3, 4, 5, 6, 7, 6, 5, 4, 3, 2, 1])).toBe('++++++-------');
    expect(found(trend, [7, 6, 5, 4, 3, 2, 1, 2, 3, 4, 5, 6, 7])).toBe('------+++++++');
  });

  test('C7: a trend that a tie parts from the next one keeps its way', () => {
    expect(found(trend, [1, 2, 3, 4, 5, 6, 7, 7, 6, 5, 4, 3, 2, 1])).toBe('+++++++-------');
  });
});

describe('C6: two of three', () => {
  const rule = twoOfThree('nhs-plot-the-dots');

  test.each([
    ['the first two', [25, 25, 5], '++.'],
    ['the outer two', [25, 5, 25], '+.+'],
    ['the last two', [5, 25, 25], '.++'],
    ['all three', [25, 25, 25], '+++'],
    ['below the mean', [-25, -5, -25], '-.-'],
    ['one is not enough', [25, 5, 5], '...'],
    ['the third on the other side of the mean', [25, 25, -5], '...'],
    ['the third on the mean', [25, 25, 0], '...'],
    ['on opposite sides', [25, 5, -25], '...'],
    ['two of four are too far apart', [25, 5, 5, 25], '....'],
    ['only the close ones of a window', [25, 5, 5, 25, 25], '...++'],
    ['on the near limit is not close', [20, 20, 5], '...'],
    ['on the limit is close', [30, 30, 5], '++.'],
    ['just above the near limit is close', ['20.01', '20.01', 5], '++.'],
    ['beyond the limit does not count', [31, 25, 5], '...'],
    ['nor two beyond it', [31, 31, 5], '...'],
    ['two between, one beyond', [31, 25, 25], '.++'],
    ['there must be three points', [25, 25], '..'],
    ['none', [], ''],
  ])('%s', (_, values, expected) => {
    expect(found(rule, values)).toBe(expected);
  });

  test.each([
    ['a point beyond the limit counts', [31, 25, 5], '++.'],
    ['so do two', [31, 31, 5], '++.'],
    ['and after it', [5, 25, -31], '...'],
    ['below the mean too', [-5, -25, -31], '.--'],
    ['still on the same side only', [31, 25, -5], '...'],
    ['one is still not enough', [31, 5, 5], '...'],
  ])('as NHS England announced in 2023 (mdc2023): %s', (_, values, expected) => {
    expect(found(twoOfThree('mdc2023'), values)).toBe(expected);
  });
});
