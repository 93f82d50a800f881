import { describe, expect, test } from '@jest/globals';
import Big from 'big.js';
import { assuranceOf } from '../../../src/analysis/spc/icons.js';
import { labelsOf } from '../../../src/analysis/spc/labels.js';
import { limitsAround } from '../../../src/analysis/spc/limits.js';
import { parseQuantity } from '../../../src/words/decimal.js';
import { effects, only, signs, slots, type Value, xmr } from '../../support/spc.js';

/** Twelve quiet months about 50, moving ranges 2: limits 44.68 and 55.32, near limits 46.45 and 53.55, mean 50. */
const quiet: readonly Value[] = [49, 51, 49, 51, 49, 51, 49, 51, 49, 51, 49, 51];
const after = (...values: readonly Value[]) => xmr([...quiet, ...values], { baseline: 12 });
const signsAfter = (...values: readonly Value[]): string => signs(after(...values)).slice(12);

describe('C7: one label a point', () => {
  test('the lines are where the comment says', () => {
    const { limits } = only(after());
    expect(limits && [limits.lower, limits.nearLower, limits.mean].map((line) => line.toFixed(2))).toEqual([
      '44.68',
      '46.45',
      '50.00',
    ]);
  });

  test('beyond limit goes before trend', () => {
    expect(signsAfter(44, 46, 48, 50, 52, 54, 56)).toBe('LTTTTTL');
  });

  test('trend goes before two of three, which goes before shift', () => {
    // The last two are close to the limit; the trend has them. The month before the trend, 51, closes a shift of eight.
    expect(signsAfter('50.1', '50.2', '50.3', '50.4', '50.5', 54, 55)).toBe('TTTTTTT');
    expect(signsAfter(52, 51, 52, 51, 54, 51, 54, 51)).toBe('SSSS2S2S');
  });

  test('common cause is what no rule explains', () => {
    expect(signsAfter(50, 49, 51)).toBe('...');
    expect(only(after()).slots[0]?.label).toEqual({ cause: 'common-cause' });
  });
});

describe('C8: direction times polarity', () => {
  const high: readonly Value[] = [...quiet, 60];
  const low: readonly Value[] = [...quiet, 40];

  test.each([
    ['higher-is-better', high, '+'],
    ['higher-is-better', low, '!'],
    ['lower-is-better', high, '!'],
    ['lower-is-better', low, '+'],
    ['neutral', high, '^'],
    ['neutral', low, 'v'],
  ] as const)('%s', (polarity, values, effect) => {
    expect(effects(xmr(values, { polarity, baseline: 12 })).at(-1)).toBe(effect);
  });

  test('the direction of a trend is that of its steps, not its side of the mean', () => {
    const rising = xmr([...quiet, '45', '45.5', '46', '47', '48', '49', '49.5'], { baseline: 12 });
    expect(signs(rising).slice(12)).toBe('TTTTTTT');
    expect(effects(rising).slice(12)).toBe('+++++++');
  });

  test('the direction of a shift is its side of the mean', () => {
    const below = xmr([...quiet, 48, 49, 48, 49, 48, 49, 48], { baseline: 12 });
    expect(signs(below).slice(12)).toBe('SSSSSSS');
    expect(effects(below).slice(12)).toBe('!!!!!!!');
  });

  test('a label says its cause, direction and effect', () => {
    expect(only(xmr(low, { polarity: 'lower-is-better', baseline: 12 })).slots.at(-1)?.label).toEqual({
      cause: 'beyond-limit',
      direction: 'down',
      effect: 'improvement',
    });
  });
});

describe('C6: the setting', () => {
  const values: readonly Value[] = [...quiet, 56, 54, 51];

  test('points beyond the limit do not count among the two of three', () => {
    expect(signs(xmr(values, { baseline: 12 })).slice(12)).toBe('L..');
  });

  test('with mdc2023 they do, and keep their own label', () => {
    expect(signs(xmr(values, { baseline: 12, twoOfThree: 'mdc2023' })).slice(12)).toBe('L2.');
  });
});

test('C2, C6: a finding tells the settings by which it was made', () => {
  expect(xmr(quiet)).toMatchObject({
    screenOutliers: true,
    twoOfThree: 'nhs-plot-the-dots',
    baseline: undefined,
  });
  expect(xmr(quiet, { screenOutliers: false, twoOfThree: 'mdc2023', baseline: 12 })).toMatchObject({
    screenOutliers: false,
    twoOfThree: 'mdc2023',
    baseline: 12,
  });
});

describe('equal is equal, though it was reckoned with thirds', () => {
  // Mean 7.7 ÷ 3, average moving range 5 ÷ 3: the upper limit is (7.7 + 13.3) ÷ 3 = 7, and no decimal holds either.
  const reckoned = limitsAround(new Big('7.7').div(3), new Big(5).div(3));
  const labels = (...values: readonly Value[]) =>
    [...labelsOf(slots(values), reckoned, 'neutral', 'nhs-plot-the-dots').values()].map(({ cause }) => cause);

  test('C3: a value on the limit is not beyond it, one just above it is', () => {
    expect(reckoned.upper.eq(7)).toBe(false);
    expect(labels(7, '7.0000000001')).toEqual(['common-cause', 'beyond-limit']);
  });

  test('C4: a value on the mean is on neither side of it', () => {
    const mean = new Big('2.5666666666666666666666666667');
    expect(reckoned.mean.eq(mean)).toBe(false);
    expect(labels(3, 3, 3, mean, 3, 3, 3)).toEqual(Array(7).fill('common-cause'));
    expect(labels(3, 3, 3, '2.57', 3, 3, 3)).toEqual(Array(7).fill('shift'));
  });

  test('C10: nor is a target on a limit outside the limits', () => {
    const target = parseQuantity('7');
    expect(assuranceOf({ target, polarity: 'higher-is-better' }, reckoned)).toBe('hit-and-miss');
  });
});
