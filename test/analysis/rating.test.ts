import { describe, expect, test } from '@jest/globals';
import { findingOf, type KpiSketch, toldOf } from '../support/kpi-programme.js';
import { told } from '../support/told.js';

const HAVERING = 'rag: { scheme: havering }';

const rated = (kpi: readonly string[], rows: readonly string[], settings = ''): string =>
  findingOf({ kpi, rows, settings }).rag;

describe('B3: by tolerance', () => {
  test.each([
    // Higher is better: target 90, tolerance 5.
    ['90%', 'higher-is-better', '5', 'green'],
    ['89.99999%', 'higher-is-better', '5', 'amber'],
    ['85%', 'higher-is-better', '5', 'amber'],
    ['84.99999%', 'higher-is-better', '5', 'red'],
    // Lower is better: the same distances on the other side.
    ['90%', 'lower-is-better', '5', 'green'],
    ['90.00001%', 'lower-is-better', '5', 'amber'],
    ['95%', 'lower-is-better', '5', 'amber'],
    ['95.00001%', 'lower-is-better', '5', 'red'],
    // A share of the target: 10% of 90 is 9.
    ['81%', 'higher-is-better', '10% of target', 'amber'],
    ['80.99999%', 'higher-is-better', '10% of target', 'red'],
    ['99%', 'lower-is-better', '10% of target', 'amber'],
    ['99.00001%', 'lower-is-better', '10% of target', 'red'],
  ])(
    'B3, B4: %s, %s, tolerance %s: %s; a boundary takes the better colour',
    (value, polarity, tolerance, rag) => {
      expect(
        rated(
          [`polarity: ${polarity}`, 'target: 90%', `tolerance: ${tolerance}`],
          [`local,2021-01,${value}`],
        ),
      ).toBe(rag);
    },
  );

  test('B3: without a tolerance there is no amber', () => {
    expect(rated(['target: 90%'], ['local,2021-01,89.99999%'])).toBe('red');
  });

  test('B3: a tolerance is as wide below a negative target as below a positive one', () => {
    const kpi = ['unit: count', 'polarity: lower-is-better', 'target: -150', 'tolerance: 10% of target'];
    expect(rated(kpi, ['local,2021-01,-135'])).toBe('amber');
    expect(rated(kpi, ['local,2021-01,-134'])).toBe('red');
  });
});

describe('B3: the scheme of Havering', () => {
  const higher = ['target: 80%'];
  const lower = ['polarity: lower-is-better', 'target: 20%'];

  test.each([
    // Within 10% of 80 is from 72 on; after that the year before decides.
    [higher, '80%', '90%', 'green'],
    [higher, '72%', '90%', 'green'],
    [higher, '71.99999%', '71.99999%', 'amber'],
    [higher, '71.99999%', '60%', 'amber'],
    [higher, '71.99999%', '72%', 'red'],
    // Within 10% of 20 is up to 22.
    [lower, '22%', '5%', 'green'],
    [lower, '22.00001%', '22.00001%', 'amber'],
    [lower, '22.00001%', '30%', 'amber'],
    [lower, '22.00001%', '22%', 'red'],
  ])('B3, B4: %j at %s, a year after %s: %s', (kpi, value, lastYear, rag) => {
    expect(rated(kpi, yearApart(lastYear, value), HAVERING)).toBe(rag);
  });

  test('B3, B5: without a value a year before, nobody can tell amber from red', () => {
    expect(rated(higher, ['local,2021-01,71%'], HAVERING)).toBe('not-rated');
    expect(rated(higher, ['local,2021-01,72%'], HAVERING)).toBe('green');
  });

  test('B3: the share is a setting', () => {
    const rows = yearApart('90%', '72%');
    expect(rated(higher, rows, 'rag: { scheme: havering, within: 9 }')).toBe('red');
  });

  test('B5: a share of a target of 0 is nothing, and a tolerance does nothing', () => {
    const sketch: KpiSketch = {
      kpi: ['target: 0%', 'tolerance: 5'],
      rows: ['local,2021-01,1%'],
      settings: HAVERING,
    };
    expect(told(toldOf(sketch)).map((line) => line.replace(/^\S+ \[.*?\] /, ''))).toEqual([
      'target-unusable: Stock has a target of 0, and a share of 0 is nothing.',
      'unused-setting: The rating scheme of the programme takes no tolerance.',
    ]);
  });
});

/** Rows of the same month in two years, and of the months between them. */
const yearApart = (lastYear: string, value: string): readonly string[] => [
  `local,2020-01,${lastYear}`,
  ...[2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((month) => `local,2020-${String(month).padStart(2, '0')},50%`),
  `local,2021-01,${value}`,
];

describe('B5: not rated, never green', () => {
  test.each([
    ['without a target', [], ['local,2021-01,99%']],
    ['with every value missing', ['target: 1%'], ['local,2021-01,,,,missing,Not counted']],
    ['with every value confidential', ['target: 1%'], ['local,2021-01,,,,confidential']],
    ['B9: with nothing counted', ['target: 1%'], ['local,2021-01,,0,0']],
  ])('%s', (_, kpi, rows) => {
    for (const settings of ['', HAVERING]) expect(rated(kpi, rows, settings)).toBe('not-rated');
  });

  test('B1: a neutral KPI, which may have no target either', () => {
    expect(rated(['polarity: neutral'], ['local,2021-01,99%'])).toBe('not-rated');
    expect(told(toldOf({ kpi: ['polarity: neutral', 'target: 1%'], rows: ['local,2021-01,99%'] }))).toEqual([
      expect.stringContaining('target-unusable: Stock is neutral'),
    ]);
  });
});

test('B1: a KPI without polarity is refused', () => {
  const diagnostics = toldOf({ kpi: ['polarity:'], rows: ['local,2021-01,99%'] });
  expect(told(diagnostics)).toEqual([expect.stringContaining('missing-key: "polarity" is missing.')]);
});
