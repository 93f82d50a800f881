import { describe, expect, test } from '@jest/globals';
import { effects, limits, only, signs, type Value, xmr } from '../../../support/spc.js';

/** NHSRplotthedots 0.2.2: what its tests and vignettes print. */

describe('C2: vignette "Deviations from Excel defaults"', () => {
  const data = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];

  test('screened: upper limit 4.6, mean 1.94, lower limit -0.72', () => {
    const { upper, mean, lower } = limits(data);
    expect([upper.toFixed(2), mean.toFixed(2), lower.toFixed(2)]).toEqual(['4.60', '1.94', '-0.72']);
  });

  test('not screened, as NHS England’s Excel tools: 6.95, 1.94, -3.06', () => {
    const { upper, mean, lower } = limits(data, { screenOutliers: false });
    expect([upper.toFixed(2), mean.toFixed(2), lower.toFixed(2)]).toEqual(['6.95', '1.94', '-3.06']);
  });

  test('the fifth point is the only special cause', () => {
    expect(signs(xmr(data))).toBe('....L.............');
  });
});

describe('C1, C2: the snapshots of test-ptd_spc_standard.R and test-ptd_spc.R', () => {
  /** Twenty numbers of R’s normal generator, seed 123, to eight decimals. */
  const normal = [
    -0.56047565, -0.23017749, 1.55870831, 0.07050839, 0.12928774, 1.71506499, 0.46091621, -1.26506123,
    -0.68685285, -0.44566197, 1.2240818, 0.35981383, 0.40077145, 0.11068272, -0.55584113, 1.78691314,
    0.49785048, -1.96661716, 0.7013559, -0.47279141,
  ];
  const outlying: readonly Value[] = normal.map((value, index) => (index === 14 ? 10 : value));
  const shown = (values: readonly Value[], screenOutliers: boolean) => {
    const { mean, lower, upper } = limits(values, { screenOutliers });
    return [mean, lower, upper].map((value) => value.toPrecision(7));
  };

  test('mean 0.1416238, limits -3.01138 and 3.294627', () => {
    expect(shown(normal, true)).toEqual(['0.1416238', '-3.011380', '3.294627']);
  });

  test('with an outlier, screened: 0.6694159, -2.383666 and 3.722497', () => {
    expect(shown(outlying, true)).toEqual(['0.6694159', '-2.383666', '3.722497']);
  });

  test('with an outlier, not screened: 0.6694159, -4.596625 and 5.935457', () => {
    expect(shown(outlying, false)).toEqual(['0.6694159', '-4.596625', '5.935457']);
  });

  test('twenty of common cause, none of special cause', () => {
    expect(signs(xmr(normal))).toBe('.'.repeat(20));
  });

  test('the two halves: 0.0746 within -2.60 and 2.75, 0.209 within -3.28 and 3.70', () => {
    expect(limits(normal.slice(0, 10)).mean.toFixed(4)).toBe('0.0746');
    const halves = [normal.slice(0, 10), normal.slice(10)].map((half) => limits(half));
    expect(halves.map(({ lower, upper }) => [lower.toFixed(2), upper.toFixed(2)])).toEqual([
      ['-2.60', '2.75'],
      ['-3.28', '3.70'],
    ]);
  });
});

/**
 * NHSRdatasets, `ae_attendances`: waits over four hours in the type 1 department of RRK, April 2016 to March 2018, with
 * which the introductory vignette and issue 156 make their charts. Fewer is better.
 */
const breaches = [
  1195, 1843, 1397, 1333, 1771, 1751, 2013, 1759, 2179, 2585, 1654, 1543, 1632, 1558, 1190, 1357, 1279, 1683,
  2190, 1804, 986, 2181, 2048, 2154,
];
const fewer = { polarity: 'lower-is-better' } as const;

describe('the stable period of the introductory vignette', () => {
  test('C4: eight points in a row are an improvement, and the last six are common cause', () => {
    expect(signs(xmr(breaches, fewer))).toBe('.........LSSSSSSSS......');
    expect(effects(xmr(breaches, fewer))).toBe('.........!++++++++......');
  });
});

describe('issue 156: a missing value at the end', () => {
  const trailing: readonly Value[] = [...breaches.slice(0, -1), undefined];

  test('C14: the five points before it stay common cause; the package flags them', () => {
    expect(signs(xmr(trailing, fewer))).toMatch(/\.{5}-$/);
  });

  test('C9, C14: the icon comes from the latest point that there is', () => {
    expect(xmr(trailing, fewer).variation).toMatchObject({
      icon: 'common-cause',
      point: { month: '2021-02' },
    });
  });

  test('C14: the mean is that of the 23 values', () => {
    expect(only(xmr(trailing, fewer)).limits?.mean.toFixed(4)).toBe('1692.6522');
  });
});

describe('test-ptd_calculate_assurance_type.R', () => {
  // Twelve months that settle the limits about the mean of each case, and the thirteenth on the mean.
  test.each([
    ['higher-is-better', [2, 3], 4, 'consistently-fail'],
    ['higher-is-better', [6, 7], 4, 'consistently-pass'],
    ['higher-is-better', [3, 5], 4, 'hit-and-miss'],
    ['lower-is-better', [2, 3], 4, 'consistently-pass'],
    ['lower-is-better', [6, 7], 4, 'consistently-fail'],
    ['lower-is-better', [3, 5], 4, 'hit-and-miss'],
    ['neutral', [2, 3], 4, undefined],
  ] as const)('C10: %s, between %j, target %d: %s', (polarity, [low, high], target, assurance) => {
    const step = (high - low) / 20;
    const middle = (high + low) / 2;
    const values = Array.from({ length: 14 }, (_, index) => middle + (index % 2 ? step : -step));
    expect(xmr(values, { polarity, target: String(target) }).assurance).toBe(assurance);
  });
});

describe('issue 143 and test-ptd_spc_standard.R: two points close to the limits, on opposite sides of the mean', () => {
  test('C6: are common cause', () => {
    const data = [...Array.from({ length: 14 }, (_, index) => (index % 2 ? -1 : 1)), 5.5, -5.5];
    expect(signs(xmr(data))).toBe('.'.repeat(16));
  });
});

describe('issue 167: a trend of seven is found whichever way it goes', () => {
  test('C5, C7: the middle six are a trend, the ends beyond the limits', () => {
    const rising = [0, 1, 2, 3, 4, 5, 6, 7];
    expect(signs(xmr(rising))).toBe('LTTTTTTL');
    expect(effects(xmr(rising))).toBe('!+++++++');
    const falling = rising.map((value) => -value);
    expect(signs(xmr(falling))).toBe('LTTTTTTL');
    expect(effects(xmr(falling))).toBe('+!!!!!!!');
  });
});
