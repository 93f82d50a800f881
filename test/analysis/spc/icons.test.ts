import { describe, expect, test } from '@jest/globals';
import { type Chosen, type Value, xmr } from '../../support/spc.js';

/** Limits 44.68 and 55.32 about 50, as in labels.test.ts. */
const quiet: readonly Value[] = [49, 51, 49, 51, 49, 51, 49, 51, 49, 51, 49, 51];
const icon = (polarity: Chosen['polarity'], ...values: readonly Value[]) =>
  xmr([...quiet, ...values], { polarity, baseline: 12 } as Chosen).variation?.icon;

describe('C9: the icon of variation', () => {
  test.each([
    ['higher-is-better', 60, 'improvement-high'],
    ['higher-is-better', 40, 'concern-low'],
    ['lower-is-better', 60, 'concern-high'],
    ['lower-is-better', 40, 'improvement-low'],
    ['neutral', 60, 'neutral-high'],
    ['neutral', 40, 'neutral-low'],
    ['higher-is-better', 50, 'common-cause'],
    ['neutral', 50, 'common-cause'],
  ] as const)('%s, latest value %d: %s', (polarity, value, expected) => {
    expect(icon(polarity, value)).toBe(expected);
  });

  test('comes from the latest point only, whatever went before', () => {
    expect(icon('higher-is-better', 60, 60, 50)).toBe('common-cause');
  });

  test('comes from the latest segment only', () => {
    const chart = xmr([...quiet, 60, ...quiet, 50], { rebases: [13] });
    expect(chart.variation?.icon).toBe('common-cause');
  });

  test('names the point that it comes from', () => {
    expect(xmr([...quiet, 60], { baseline: 12 }).variation?.point).toMatchObject({
      month: '2020-04',
      label: { cause: 'beyond-limit' },
    });
  });

  test('there is none of a series without values', () => {
    expect(xmr([]).variation).toBeUndefined();
    expect(xmr([undefined, undefined]).variation).toBeUndefined();
  });
});

describe('C10: the icon of assurance', () => {
  const assurance = (polarity: Chosen['polarity'], target: string | undefined) =>
    xmr([...quiet, 50], { polarity, target, baseline: 12 } as Chosen).assurance;

  test.each([
    ['higher-is-better', '55.33', 'consistently-fail'],
    ['higher-is-better', '44.67', 'consistently-pass'],
    ['lower-is-better', '55.33', 'consistently-pass'],
    ['lower-is-better', '44.67', 'consistently-fail'],
    ['higher-is-better', '50', 'hit-and-miss'],
    ['lower-is-better', '50', 'hit-and-miss'],
  ] as const)('%s, target %s: %s', (polarity, target, expected) => {
    expect(assurance(polarity, target)).toBe(expected);
  });

  test.each(['55.32', '44.68'])('a target that equals a limit (%s) is hit and missed', (target) => {
    expect(assurance('higher-is-better', target)).toBe('hit-and-miss');
    expect(assurance('lower-is-better', target)).toBe('hit-and-miss');
  });

  test('there is none without target, or of a neutral KPI', () => {
    expect(assurance('higher-is-better', undefined)).toBeUndefined();
    expect(assurance('neutral', '60')).toBeUndefined();
  });

  test('it goes by the limits of the latest segment', () => {
    const twice = quiet.map((value) => Number(value) * 2);
    const chart = xmr([...quiet, 50, ...twice, 100], { target: '80', rebases: [13] });
    expect(chart.assurance).toBe('consistently-pass');
  });

  test('C16: limits beyond 100% count as they are', () => {
    const wide: readonly Value[] = [90, 98, 90, 98, 90, 98, 90, 98, 90, 98, 90, 98, 94];
    expect(xmr(wide, { target: '100%' }).assurance).toBe('hit-and-miss');
  });
});
