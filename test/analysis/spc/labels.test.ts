import { describe, expect, test } from '@jest/globals';
import { effects, only, signs, type Value, xmr } from '../../support/spc.js';

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
