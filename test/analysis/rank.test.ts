import { describe, expect, test } from '@jest/globals';
import Big from 'big.js';
import fc from 'fast-check';
import { rankOf } from '../../src/analysis/rank.js';
import { findingOf } from '../support/kpi-programme.js';

const bigs = (values: readonly number[]) => values.map((value) => new Big(value));

describe('B17: rank', () => {
  test.each([
    ['higher-is-better', 90, [80, 85], 1],
    ['lower-is-better', 90, [80, 85], 3],
    ['higher-is-better', 82, [80, 85], 2],
    // Ties share the lowest number, and the next place is left out.
    ['higher-is-better', 85, [85, 90, 80], 2],
    ['higher-is-better', 80, [85, 85, 90], 4],
  ] as const)('%s: %d among %j is %d', (polarity, value, others, rank) => {
    expect(rankOf(polarity, new Big(value), bigs(others))).toEqual({ rank, of: others.length + 1 });
  });

  test('B1, B17: a neutral KPI has none, and nobody is ranked alone', () => {
    expect(rankOf('neutral', new Big(1), bigs([2]))).toBeUndefined();
    expect(rankOf('higher-is-better', new Big(1), [])).toBeUndefined();
  });

  test('B17: the other polarity counts from the other end, where there are no ties', () => {
    const different = fc.uniqueArray(fc.integer(), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(different, ([first = 0, ...others]) => {
        const up = rankOf('higher-is-better', new Big(first), bigs(others));
        const down = rankOf('lower-is-better', new Big(first), bigs(others));
        expect((up?.rank ?? 0) + (down?.rank ?? 0)).toBe(others.length + 2);
      }),
    );
  });

  test('B17: members without a value are not ranked; the month is the last that both have', () => {
    const finding = findingOf({
      kpi: ['comparators: [{ area: near }]'],
      settings: `areas:
  - { id: local, name: Wealdshire, role: own }
  - { id: near, name: Neighbours, role: neighbours, method: mean, list: L, members: [{ id: a, name: A }, { id: b, name: B }, { id: c, name: C }] }
`,
      rows: [
        'local,2020-12,70%',
        'local,2021-01,99%',
        'a,2020-12,80%',
        'b,2020-12,60%',
        'c,2020-12,,,,missing,Not returned',
      ],
    });
    expect(finding.benchmarks[0]?.rank).toEqual({ rank: 2, of: 3, month: '2020-12' });
  });
});
