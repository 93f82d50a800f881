import { describe, expect, test } from '@jest/globals';
import { limitsOf } from '../../../src/analysis/spc/limits.js';
import { movingRanges } from '../../../src/analysis/spc/moving-ranges.js';
import { limits, only, signs, slots, type Value, xmr } from '../../support/spc.js';

const ranges = (values: readonly Value[]): readonly string[] =>
  movingRanges(slots(values)).map((range) => range.toFixed());

describe('mean and limits', () => {
  test('C1: mean ± 2.66 average moving ranges, near limits at two thirds of that', () => {
    const { mean, averageMovingRange, upper, lower, nearUpper, nearLower } = limits([10, 13, 10, 13]);
    expect(mean.toFixed()).toBe('11.5');
    expect(averageMovingRange.toFixed()).toBe('3');
    expect([upper.toFixed(), lower.toFixed()]).toEqual(['19.48', '3.52']);
    expect([nearUpper.toFixed(), nearLower.toFixed()]).toEqual(['16.82', '6.18']);
  });

  test('C1: a moving range is the distance between two months, whichever is higher', () => {
    expect(ranges([1, 4, 2, 2, -3])).toEqual(['3', '2', '0', '5']);
  });

  test('C1: exact decimals: 0.1 and 0.2 make 0.3', () => {
    const { mean, upper } = limits(['0.1', '0.2', '0.3']);
    expect(mean.toFixed()).toBe('0.2');
    expect(upper.toFixed()).toBe('0.466');
  });

  test('C16: limits are not clipped, below 0% or above 100%', () => {
    expect(limits([1, 5, 1, 5]).lower.toFixed(2)).toBe('-7.64');
    expect(limits([99, 95, 99, 95]).upper.toFixed(2)).toBe('107.64');
  });

  test('there are none where no two consecutive months have values', () => {
    expect(
      limitsOf(slots([1, undefined, 2, undefined, 3]), { screenOutliers: true, baseline: undefined }),
    ).toBe(undefined);
    expect(limitsOf([], { screenOutliers: true, baseline: undefined })).toBeUndefined();
  });
});

describe('screening of outliers', () => {
  // Nine ranges of 1 and one of 11: the average is 2, and 3.267 averages are 6.534.
  const spike = [1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 13];

  test('C2: ranges that are not below 3.267 averages are left out of the average', () => {
    expect(limits(spike).averageMovingRange.toFixed()).toBe('1');
    expect(limits(spike, { screenOutliers: false }).averageMovingRange.toFixed()).toBe('2');
  });

  test('C2: the values themselves stay in the mean', () => {
    expect(limits(spike).mean.eq(limits(spike, { screenOutliers: false }).mean)).toBe(true);
  });

  test('C2: a range of exactly 3.267 averages is left out, one just below it is not', () => {
    // Nine ranges of 6.733 and one of 29.403: their average is 9, and 3.267 × 9 is 29.403.
    const steady = ['0', '6.733', '0', '6.733', '0', '6.733', '0', '6.733', '0', '6.733'];
    expect(limits([...steady, '36.136']).averageMovingRange.toFixed()).toBe('6.733');
    expect(limits([...steady, '36.135']).averageMovingRange.toFixed()).toBe('8.9999');
  });

  test('C2: it is done once: a range that would be outlying among the rest stays', () => {
    // Ranges 1 × 10, 5 and 40: the average is 4.58, so 40 goes; of the rest it is 1.36, and 5 > 3.267 × 1.36 stays.
    const values = [0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 5, 45];
    expect(limits(values).averageMovingRange.toFixed(4)).toBe('1.3636');
  });
});

describe('a fixed baseline', () => {
  const rising: readonly Value[] = [1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 7, 9, 8];

  test('C12: mean and limits come from the first values and judge the later ones', () => {
    expect(limits(rising, { baseline: 12 })).toEqual(limits(rising.slice(0, 12)));
    expect(signs(xmr(rising, { baseline: 12 }))).toBe('............LLL');
  });

  test('C12: a shorter series gives limits from what it has', () => {
    expect(limits(rising.slice(0, 9), { baseline: 12 })).toEqual(limits(rising.slice(0, 9)));
  });

  test('C12, C14: missing months are not among the values that are counted', () => {
    const gap: readonly Value[] = [1, 2, undefined, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, undefined, 7];
    expect(limits(gap, { baseline: 12 })).toEqual(limits(gap.slice(0, 13)));
  });

  test('C11, C12: every segment has a baseline of its own', () => {
    const { segments } = xmr([...rising, 20, 21, 20, 21, 20, 21, 20, 21, 20, 21, 20, 21, 99], {
      baseline: 12,
      rebases: [15],
    });
    expect(segments.map(({ limits }) => limits?.mean.toFixed())).toEqual(['1.5', '20.5']);
  });
});

describe('a constant series', () => {
  const constant = Array<Value>(13).fill('100');

  test.each([true, false])('C15: its limits equal its mean, screened (%s) or not', (screenOutliers) => {
    const { mean, upper, lower, nearUpper, nearLower } = limits(constant, { screenOutliers });
    for (const line of [mean, upper, lower, nearUpper, nearLower]) expect(line.toFixed()).toBe('100');
  });

  test('C15: nothing is flagged, and a target of 95% is passed', () => {
    const chart = xmr(constant, { target: '95%' });
    expect(signs(chart)).toBe('.............');
    expect(chart.variation?.icon).toBe('common-cause');
    expect(chart.assurance).toBe('consistently-pass');
  });

  test('C15: so it is where the constant is a fraction that no decimal can hold', () => {
    const third = slots([100])[0]?.value?.div(3);
    const chart = xmr(Array<Value>(13).fill(third));
    expect(signs(chart)).toBe('.............');
    expect(only(chart).limits?.averageMovingRange.toFixed()).toBe('0');
  });
});
