import { describe, expect, test } from '@jest/globals';
import Big from 'big.js';
import fc from 'fast-check';
import { movementOf, percentChange } from '../../src/analysis/movement.js';
import { varianceOf } from '../../src/analysis/target.js';
import type { Kpi } from '../../src/programme/inputs/kpis-file.js';
import { parseQuantity } from '../../src/words/decimal.js';
import { anyDecimal } from '../support/decimals.js';

describe('B6: change and effect are two things', () => {
  test.each([
    ['higher-is-better', 25, 24, 'down', 'worsened'],
    ['lower-is-better', 25, 24, 'down', 'improved'],
    ['neutral', 25, 24, 'down', undefined],
    ['higher-is-better', 24, 25, 'up', 'improved'],
    ['lower-is-better', 24, 25, 'up', 'worsened'],
    ['neutral', 24, 25, 'up', undefined],
    ['higher-is-better', 24, 24, 'none', 'unchanged'],
    ['neutral', 24, 24, 'none', undefined],
  ] as const)('%s, from %d to %d: %s, %s', (polarity, earlier, later, change, effect) => {
    expect(movementOf(polarity, new Big(earlier), new Big(later))).toMatchObject({ change, effect });
  });

  test('B4: the smallest difference is one, however it is printed', () => {
    expect(movementOf('higher-is-better', new Big('24.99999'), new Big('25'))).toMatchObject({
      change: 'up',
      effect: 'improved',
    });
  });

  test('B7: there is none without both values', () => {
    expect(movementOf('higher-is-better', undefined, new Big(1))).toBeUndefined();
    expect(movementOf('higher-is-better', new Big(1), undefined)).toBeUndefined();
  });

  test('B6: the way back is the opposite in all', () => {
    const opposite = { up: 'down', down: 'up', none: 'none' } as const;
    const contrary = { improved: 'worsened', worsened: 'improved', unchanged: 'unchanged' } as const;
    fc.assert(
      fc.property(anyDecimal, anyDecimal, (a, b) => {
        const there = movementOf('lower-is-better', a, b);
        const back = movementOf('lower-is-better', b, a);
        if (!there?.effect || !back) throw new Error('no movement');
        expect(back.amount.plus(there.amount).eq(0)).toBe(true);
        expect(back.change).toBe(opposite[there.change]);
        expect(back.effect).toBe(contrary[there.effect]);
      }),
    );
  });
});

describe('B2: variance', () => {
  const measure = (polarity: Kpi['polarity'], target: string) =>
    ({ polarity, target: parseQuantity(target) }) as unknown as Kpi;

  test.each([
    ['higher-is-better', '86', '-4', '-4'],
    ['lower-is-better', '86', '-4', '4'],
    ['higher-is-better', '94', '4', '4'],
    ['lower-is-better', '94', '4', '-4'],
  ] as const)('%s: %s against 90 is %s, favourable %s', (polarity, value, amount, favourable) => {
    const variance = varianceOf(measure(polarity, '90'), new Big(value));
    expect([variance?.amount.toFixed(), variance?.favourable.toFixed()]).toEqual([amount, favourable]);
  });

  test('B2: value and target that change places change its sign, and so does the other polarity', () => {
    fc.assert(
      fc.property(anyDecimal, anyDecimal, (value, target) => {
        const of = (polarity: Kpi['polarity'], one: Big, other: Big) => {
          const variance = varianceOf(measure(polarity, other.toFixed()), one);
          if (!variance) throw new Error('no variance');
          return variance;
        };
        const variance = of('higher-is-better', value, target);
        const swapped = of('higher-is-better', target, value);
        const other = of('lower-is-better', value, target);
        expect(variance.amount.plus(swapped.amount).eq(0)).toBe(true);
        expect(variance.favourable.plus(swapped.favourable).eq(0)).toBe(true);
        expect(variance.amount.eq(other.amount)).toBe(true);
        expect(variance.favourable.plus(other.favourable).eq(0)).toBe(true);
      }),
    );
  });
});

describe('B11: change in per cent', () => {
  test.each([
    ['count', '1846', '1421', '-23.02'],
    ['rate', '50', '55', '10.00'],
  ] as const)('a %s from %s to %s: %s%%', (unit, earlier, later, change) => {
    expect(percentChange({ unit }, new Big(earlier), new Big(later))?.toFixed(2)).toBe(change);
  });

  test.each([
    ['percentage', '50'],
    ['average', '50'],
    ['count', '0'],
    ['count', '-201'],
    ['rate', '0'],
  ] as const)('a %s from %s has none', (unit, earlier) => {
    expect(percentChange({ unit }, new Big(earlier), new Big(55))).toBeUndefined();
  });
});
