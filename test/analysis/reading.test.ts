import { describe, expect, test } from '@jest/globals';
import { findingOf } from '../support/kpi-programme.js';
import { slice } from '../support/told.js';

const month = ({ month }: { readonly month: string } | undefined = { month: 'none' }): string => month;

describe('B7: comparators', () => {
  const rows = ['local,2020-01,40%', 'local,2020-02,41%', 'local,2020-03,42%'];

  test('the previous month and the same month of the year before are those months and no nearby ones', () => {
    const gap = findingOf({
      rows: [
        ...Array.from(
          { length: 11 },
          (_, index) => `local,2020-${String(index + 1).padStart(2, '0')},4${index}%`,
        ),
        'local,2020-12,,,,missing,Lost',
        'local,2021-01,50%',
      ],
    });
    expect(gap.previous).toMatchObject({ month: '2020-12', value: undefined });
    expect(gap.movement).toBeUndefined();
    expect(month(gap.lastYear)).toBe('2020-01');
    expect(gap.lastYear?.value?.toFixed()).toBe('40');
  });

  test('there is no year before where the series does not reach it', () => {
    expect(findingOf({ rows, month: '2020-04', dataTo: '2020-03' }).lastYear).toBeUndefined();
  });

  test('what was reported is what the paper printed, whatever the series says now', () => {
    const { reported } = findingOf({
      rows: ['local,2020-11,88.0%,,,revised', 'local,2020-12,89%', 'local,2021-01,90%'],
      published: { '2020-12': ['2020-11,87.5%'] },
    });
    expect(reported?.value.value.toFixed()).toBe('87.5');
  });

  test('readings of the authority are told from those of others, also where they are withheld', () => {
    const settings = `areas:
  - { id: local, name: Wealdshire, role: own }
  - { id: england, name: England, role: nation }
`;
    const finding = findingOf({
      kpi: [
        'unit: count',
        'polarity: neutral',
        'disclosure: small-numbers',
        'comparators: [{ area: england }]',
      ],
      rows: ['local,2020-12,30', 'local,2021-01,3', 'england,2020-12,40', 'england,2021-01,4'],
      settings,
    });
    expect(finding.readings.all.map(({ isOwn, isWithheld }) => [isOwn, isWithheld])).toEqual([
      [true, false],
      [true, true],
    ]);
    expect(finding.benchmarks[0]?.readings.all.map(({ isOwn }) => isOwn)).toEqual([false, false]);
  });

  test('a paper does not know what was published in its own month or later', () => {
    const published = { '2021-02': ['2021-01,10%'], '2021-03': ['2021-01,20%'] };
    expect(findingOf({ rows: ['local,2021-01,90%'], published }).reported).toBeUndefined();
  });
});

describe('B8: restated values', () => {
  const restated = (now: string, told: string, kpi: readonly string[] = []) =>
    findingOf({
      kpi,
      rows: [`local,2020-11,${now}`, 'local,2020-12,1'],
      dataTo: '2020-12',
      published: { '2020-12': [`2020-11,${told}`] },
    }).readings.at('2020-11' as never)?.restated;

  test.each([
    ['26.1%', '26.8%', true],
    ['26.8%', '26.8%', false],
    // As it was printed then: 26.84 was and is 26.8.
    ['26.84%', '26.8%', false],
    ['26.85%', '26.8%', true],
    ['83.4%', '83%', false],
    ['83.5%', '83%', true],
  ])('%s, reported as %s: restated is %s', (now, told, is) => {
    expect(restated(now, told) !== undefined).toBe(is);
  });

  test('B12: to the nearest 10, 285 was reported as 290 and still is', () => {
    const kpi = ['unit: count', 'nearest: 10'];
    expect(restated('285', '290', kpi)).toBeUndefined();
    expect(restated('284', '290', kpi)).toBeDefined();
  });

  test('a value that is gone is restated too', () => {
    expect(restated(',,,missing,Withdrawn', '26.8%')).toBeDefined();
  });

  test('it is compared with what was printed last', () => {
    const { readings } = findingOf({
      rows: ['local,2020-10,26.1%,,,revised', 'local,2020-11,20%', 'local,2020-12,20%', 'local,2021-01,20%'],
      published: { '2020-11': ['2020-10,26.8%'], '2020-12': ['2020-10,26.1%'] },
    });
    expect(readings.at('2020-10' as never)?.restated).toBeUndefined();
  });
});

describe('B9: percentages', () => {
  test('are 100 × numerator ÷ denominator, exactly', () => {
    const { latest } = findingOf({ rows: ['local,2021-01,,1,3'] });
    expect(latest?.value?.toFixed(20)).toBe('33.33333333333333333333');
    expect(latest?.origins.map(slice)).toEqual(['1', '3']);
  });

  test('of nothing have no value, and are not 0', () => {
    const { readings, latest } = findingOf({ rows: ['local,2021-01,,0,0'] });
    expect(readings.all[0]).toMatchObject({ value: undefined, isUndefined: true, isMissing: false });
    expect(latest).toBeUndefined();
  });

  test('a given value stands, and its counts are kept beside it', () => {
    const { latest } = findingOf({ rows: ['local,2021-01,33.3%,1,3'] });
    expect(latest?.value?.toFixed()).toBe('33.3');
    expect(latest?.counts?.denominator.toFixed()).toBe('3');
  });
});

describe('B16: rates', () => {
  const POPULATIONS = `populations:
  - id: children
    name: population aged 0 to 17
    source: mid-year estimates
    counts:
      - { area: local, from: 2020-04, year: 2019, people: "174,000" }
      - { area: local, from: 2019-04, year: 2018, people: "173,200" }
`;
  const kpi = ['unit: rate', 'per: "10,000 population aged 0 to 17"', 'population: children'];

  test('are a count over the population that holds in the month, × 10,000', () => {
    const { readings } = findingOf({
      kpi,
      settings: POPULATIONS,
      rows: ['local,2020-03,,866', 'local,2020-04,,870'],
      dataTo: '2020-04',
      month: '2020-05',
    });
    expect(readings.all.map(({ value, counts }) => [value?.toFixed(), counts?.population?.year])).toEqual([
      ['50', 2018],
      ['50', 2019],
    ]);
    expect(readings.all.map(({ origins }) => origins.map(slice))).toEqual([
      ['866', '"173,200"'],
      ['870', '"174,000"'],
    ]);
  });

  test('may have a denominator of their own', () => {
    const { latest } = findingOf({
      kpi: ['unit: rate', 'per: "1,000 street lights"'],
      rows: ['local,2021-01,,48,5000'],
    });
    expect(latest?.value?.toFixed()).toBe('9.6');
  });

  test('may be above their base: events are counted, not people', () => {
    const { latest } = findingOf({ kpi: ['unit: rate', 'per: 10 homes'], rows: ['local,2021-01,,30,20'] });
    expect(latest?.value?.toFixed()).toBe('15');
  });
});

describe('B18: gaps', () => {
  test('a declared gap is a reading without value, never 0, and the one before is not carried forward', () => {
    const { readings, latest } = findingOf({
      rows: ['local,2020-11,10%', 'local,2020-12,,,,missing,Lost', 'local,2021-01,,,,confidential'],
    });
    expect(
      readings.all.map(({ value, isMissing, isWithheld }) => [value?.toFixed(), isMissing, isWithheld]),
    ).toEqual([
      ['10', false, false],
      [undefined, true, false],
      [undefined, false, true],
    ]);
    expect(month(latest)).toBe('2020-11');
  });

  test('rows in any order are the same series', () => {
    const rows = ['local,2021-01,3%', 'local,2020-11,1%', 'local,2020-12,2%'];
    const { readings, previous } = findingOf({ rows });
    expect(readings.all.map(({ value }) => value?.toFixed())).toEqual(['1', '2', '3']);
    expect(month(previous)).toBe('2020-12');
  });
});
