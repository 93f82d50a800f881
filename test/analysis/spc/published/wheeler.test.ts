import { describe, expect, test } from '@jest/globals';
import Big from 'big.js';
import { limitsAround } from '../../../../src/analysis/spc/limits.js';
import { limits, monthAt, only, printed, signs, xmr } from '../../../support/spc.js';

/** D. J. Wheeler, Making Sense of Data (SPC Press, 2003); the tools that he describes screen nothing. */
const unscreened = { screenOutliers: false };

describe('C1: the data for verifying software (page 382)', () => {
  const resistances = [
    5045, 4350, 4350, 3975, 4290, 4430, 4485, 4285, 3980, 3925, 3645, 3760, 3300, 3685, 3463, 5200,
  ];

  test('give the mean, average moving range and limits printed there', () => {
    expect(printed(limits(resistances, unscreened), 2)).toEqual({
      mean: '4135.50',
      averageMovingRange: '355.93',
      upper: '5082.28',
      lower: '3188.72',
    });
  });

  test('C2: the last moving range, 1,737, is above 3.267 times the average and is screened', () => {
    // 3,602 over the 14 ranges that stay.
    expect(limits(resistances).averageMovingRange.toFixed(4)).toBe('257.2857');
    expect(limits(resistances).mean.toFixed(2)).toBe('4135.50');
  });
});

describe('C1: peak flow rates before medication (page 130, figure 9.9)', () => {
  const rates = [120, 140, 100, 150, 260, 150, 100, 120, 300, 300, 275, 300, 140, 170, 150, 150, 190, 180];

  test('mean 183.1 and average moving range 52.4', () => {
    expect(printed(limits(rates, unscreened), 1)).toMatchObject({
      mean: '183.1',
      averageMovingRange: '52.4',
    });
  });

  test('from these rounded figures, the limits 322.5 and 43.7 that are printed there', () => {
    expect(printed(limitsAround(new Big('183.1'), new Big('52.4')), 1)).toMatchObject({
      upper: '322.5',
      lower: '43.7',
    });
  });
});

describe('accident rates (table 9.1)', () => {
  const groupA = [43, 40, 37, 33, 30, 33, 34, 35, 29, 33, 31, 39];
  const groupB = [35, 37, 33, 32, 27, 29, 31, 22, 25, 30, 24, 19];

  test('C1: the limits of group A are 43.9 and 25.6, those of group B 39.3 and 18.0', () => {
    expect(printed(limits(groupA, unscreened), 1)).toMatchObject({ upper: '43.9', lower: '25.6' });
    expect(printed(limits(groupB, unscreened), 1)).toMatchObject({ upper: '39.3', lower: '18.0' });
  });

  test('C12: against the limits of group A, four rates of group B are too low', () => {
    const found = signs(xmr([...groupA, ...groupB], { ...unscreened, baseline: 12 }));
    expect([...found].flatMap((sign, index) => (sign === 'L' ? [index - 12] : []))).toEqual([7, 8, 10, 11]);
  });

  test('C11: each group with its own limits has no rate beyond them', () => {
    const { segments } = xmr([...groupA, ...groupB], { ...unscreened, rebases: [12] });
    expect(segments.map(({ limits }) => limits?.upper.toFixed(1))).toEqual(['43.9', '39.3']);
    expect(segments[1]?.rebase?.month).toBe(monthAt(12));
    expect(segments.flatMap(({ slots }) => slots.map(({ label }) => label?.cause))).not.toContain(
      'beyond-limit',
    );
  });
});

describe('accounts receivable, per cent of sales (table 9.2)', () => {
  const receivables = [
    55.6, 54.7, 54.9, 54.8, 56.9, 55.7, 53.8, 54.8, 53.4, 57.0, 59.4, 63.2, 60.9, 60.7, 58.6, 57.3, 56.9,
    58.1, 58.3, 50.9, 53.3, 52.5, 50.8, 52.9,
  ];

  test('C3: months 12, 13, 20 and 23 are beyond the limits; 60.7, month 14, is just inside', () => {
    const chart = xmr(receivables, unscreened);
    expect(only(chart).limits?.upper.toFixed(1)).toBe('60.8');
    const beyond = only(chart).slots.flatMap(({ label }, index) =>
      label?.cause === 'beyond-limit' ? [index + 1] : [],
    );
    expect(beyond).toEqual([12, 13, 20, 23]);
  });
});

describe('seniors who smoke daily, per cent (table 8.1)', () => {
  const seniors = [21.3, 20.2, 20.9, 21.0, 18.8, 19.6, 18.7, 18.6, 18.1, 18.9, 19.2, 18.2, 17.3, 19.0];

  test('C4: the last eight values are a run below the mean', () => {
    expect(signs(xmr(seniors, unscreened))).toMatch(/^[^S]{6}SSSSSSSS$/);
  });
});
