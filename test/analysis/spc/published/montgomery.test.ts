import { describe, expect, test } from '@jest/globals';
import { limits, printed, signs, xmr } from '../../../support/spc.js';

/**
 * D. C. Montgomery, Introduction to Statistical Quality Control (6th ed.), example 6.5: the costs of processing loan
 * applications in twenty weeks (table 6.6), and in twenty weeks after (table 6.7).
 */
const costs = [
  310, 288, 297, 298, 307, 303, 294, 297, 308, 306, 294, 299, 297, 299, 314, 295, 293, 306, 301, 304,
];
const later = [
  305, 282, 305, 296, 314, 295, 287, 301, 298, 311, 310, 292, 305, 299, 304, 310, 304, 305, 333, 328,
];

describe('Montgomery, example 6.5', () => {
  test('C1: mean, average moving range and limits to the digits printed there', () => {
    expect(printed(limits(costs), 2)).toEqual({
      mean: '300.50',
      averageMovingRange: '7.79',
      upper: '321.22',
      lower: '279.78',
    });
  });

  test('C2: no moving range is outlying, so that screening changes nothing', () => {
    expect(limits(costs, { screenOutliers: false })).toEqual(limits(costs));
  });

  test('C3: the first twenty weeks are in control', () => {
    expect(signs(xmr(costs))).not.toContain('L');
  });

  test('C12: limits from the first twenty weeks find the upward shift at week 39', () => {
    const found = signs(xmr([...costs, ...later], { baseline: 20 }));
    expect([...found].flatMap((sign, index) => (sign === 'L' ? [index + 1] : []))).toEqual([39, 40]);
  });
});

/** D. C. Montgomery and G. C. Runger, Applied Statistics and Probability for Engineers (3rd ed.), table 16-3. */
const concentrations = [
  102.0, 94.8, 98.3, 98.4, 102.0, 98.5, 99.0, 97.7, 100.0, 98.1, 101.3, 98.7, 101.1, 98.4, 97.0, 96.7, 100.3,
  101.4, 97.2, 101.0,
];

describe('Montgomery and Runger, table 16-3', () => {
  test('C1: mean 99.1, average moving range 2.59, limits 105.99 and 92.21', () => {
    const { mean, averageMovingRange, upper, lower } = limits(concentrations);
    expect(mean.toFixed(1)).toBe('99.1');
    expect(averageMovingRange.toFixed(2)).toBe('2.59');
    // The book starts from the mean rounded to 99.1; from the mean itself, 99.095, the limits are half a hundredth lower.
    expect(upper.minus(mean).plus('99.1').toFixed(2)).toBe('105.99');
    expect(lower.minus(mean).plus('99.1').toFixed(2)).toBe('92.21');
  });

  test('C3: no point is beyond a limit', () => {
    expect(signs(xmr(concentrations))).toBe('.'.repeat(20));
  });
});
