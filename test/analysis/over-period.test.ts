import { describe, expect, test } from '@jest/globals';
import Big from 'big.js';
import fc from 'fast-check';
import type { PeriodReading } from '../../src/analysis/over-period.js';
import type { Period } from '../../src/programme/inputs/kpis-file.js';
import { addToMonth, type Month } from '../../src/words/month.js';
import { findingOf, type KpiSketch } from '../support/kpi-programme.js';

const over = (period: Period, sketch: KpiSketch): PeriodReading => {
  const [found] = findingOf({ ...sketch, kpi: [...(sketch.kpi ?? []), `over: [${period}]`] }).over;
  if (!found) throw new Error('no period');
  return found;
};

/** Rows with counts from a month on. */
const counted = (first: string, counts: readonly (readonly [number, number])[]): readonly string[] =>
  counts.map(([part, whole], index) => `local,${addToMonth(first as Month, index)},,${part},${whole}`);

describe('B10: several months as one', () => {
  test('by their counts: 1 of 2 and 90 of 98 are 91 of 100, not the mean of 50% and 91.8%', () => {
    const { value } = over('quarter', {
      rows: counted('2020-10', [
        [1, 2],
        [90, 98],
        [0, 0],
      ]),
      dataTo: '2020-12',
    });
    expect(value?.toFixed()).toBe('91');
  });

  test('counts are added up', () => {
    const rows = ['local,2020-10,5', 'local,2020-11,7', 'local,2020-12,"1,000"'];
    expect(over('quarter', { kpi: ['unit: count'], rows }).value?.toFixed()).toBe('1012');
  });

  test('an average is that of all, not of the averages', () => {
    const rows = counted('2020-10', [
      [30, 2],
      [10, 1],
      [0, 1],
    ]);
    expect(over('quarter', { kpi: ['unit: average'], rows }).value?.toFixed()).toBe('10');
  });

  test.each([
    ['year-to-date', '2021-01', '2020-04', '2021-01'],
    ['year-to-date', '2020-04', '2020-04', '2020-04'],
    ['year-to-date', '2021-03', '2020-04', '2021-03'],
    ['quarter', '2021-01', '2020-10', '2020-12'],
    ['quarter', '2021-02', '2020-10', '2020-12'],
    ['quarter', '2021-03', '2021-01', '2021-03'],
    ['quarter', '2020-06', '2020-04', '2020-06'],
    ['twelve-months', '2021-01', '2020-02', '2021-01'],
  ] as const)('D11: %s at %s runs from %s to %s', (period, dataTo, first, last) => {
    const { months } = over(period, { rows: [`local,${dataTo},50%`], dataTo, month: '2021-04' });
    expect([months[0], months.at(-1)]).toEqual([first, last]);
  });

  test('B7: a month without a value, or without counts, leaves nothing to print, and says which it is', () => {
    const missing = [...counted('2020-10', [[1, 2]]), 'local,2020-11,,,,missing,Lost', 'local,2020-12,,1,2'];
    expect(over('quarter', { rows: missing })).toMatchObject({ value: undefined, lacking: ['2020-11'] });
    const uncounted = ['local,2020-10,50%', 'local,2020-11,,1,2', 'local,2020-12,,1,2'];
    expect(over('quarter', { rows: uncounted })).toMatchObject({ value: undefined, lacking: ['2020-10'] });
  });

  test('is no more certain than the least certain of them', () => {
    const rows = ['local,2020-10,,1,2,provisional', 'local,2020-11,,1,2,estimated', 'local,2020-12,,1,2'];
    expect(over('quarter', { rows }).status).toBe('estimated');
  });

  test('B10: in whatever parts, the whole is the same, and lies between the least and the greatest month', () => {
    const month = fc.tuple(fc.nat(500), fc.nat(500)).map(([part, rest]) => [part, part + rest + 1] as const);
    fc.assert(
      fc.property(fc.array(month, { minLength: 12, maxLength: 12 }), (months) => {
        const rows = counted('2020-02', months);
        const { value } = over('twelve-months', { rows });
        const [parts, whole] = [0, 1].map((side) => months.reduce((sum, pair) => sum + (pair[side] ?? 0), 0));
        expect(value?.toFixed(20)).toBe(
          new Big(100)
            .times(parts ?? 0)
            .div(whole ?? 1)
            .toFixed(20),
        );
        const shares = months
          .map(([part, all]) => new Big(100).times(part).div(all))
          .sort((a, b) => a.cmp(b));
        expect(value?.gte(shares[0] ?? 0) && value.lte(shares.at(-1) ?? 100)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});
