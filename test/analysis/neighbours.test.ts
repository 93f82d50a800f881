import { describe, expect, test } from '@jest/globals';
import type { Benchmark } from '../../src/analysis/findings.js';
import { findingOf, type KpiSketch, toldOf } from '../support/kpi-programme.js';
import { told } from '../support/told.js';

/** Four neighbours, and how their figure is made. */
const group = (method: string, more = ''): string => `areas:
  - { id: local, name: Wealdshire, role: own }
  - id: near
    name: Neighbours
    role: neighbours
    ${method}
    list: the list of 2021
    members: [{ id: a, name: A }, { id: b, name: B }, { id: c, name: C }, { id: d, name: D }]
${more}`;

const KPI = ['comparators: [{ area: near }]'];
const OWN = 'local,2021-01,50%';

const near = (sketch: Omit<KpiSketch, 'kpi'>, kpi = KPI): Benchmark => {
  const [benchmark] = findingOf({ kpi, ...sketch }).benchmarks;
  if (!benchmark) throw new Error('no benchmark');
  return benchmark;
};

describe('B15: the figure of a group of neighbours', () => {
  const rows = [OWN, 'a,2021-01,10%', 'b,2021-01,20%', 'c,2021-01,60%', 'd,2021-01,,,,missing,Not returned'];

  test('is the simple mean of the values that there are, and says how many', () => {
    const { latest, method } = near({ settings: group('method: mean'), rows });
    expect(latest?.value?.toFixed()).toBe('30');
    expect(latest?.members).toEqual({ used: 3, of: 4 });
    expect(method).toBe('mean');
  });

  test('is a mean where nothing else is said', () => {
    const { latest, method } = near({ settings: group(''), rows });
    expect([latest?.value?.toFixed(), method]).toEqual(['30', 'mean']);
  });

  test('is their median, of an even number half-way between the middle two', () => {
    expect(near({ settings: group('method: median'), rows }).latest?.value?.toFixed()).toBe('20');
    const even = rows.map((row) => row.replace(',,,,missing,Not returned', ',40%'));
    expect(near({ settings: group('method: median'), rows: even }).latest?.value?.toFixed()).toBe('30');
  });

  test('B10: is pooled from their counts; a member without counts is not in it', () => {
    const { latest } = near({
      settings: group('method: pooled'),
      rows: [OWN, 'a,2021-01,,1,10', 'b,2021-01,,89,90', 'c,2021-01,10%'],
    });
    expect(latest?.value?.toFixed()).toBe('90');
    expect(latest?.members).toEqual({ used: 2, of: 4 });
  });

  test('is made for each month by itself, and is missing where nobody has a value', () => {
    const { readings } = near({
      settings: group('method: mean'),
      rows: [OWN, 'a,2020-11,10%', 'b,2020-12,,,,confidential', 'a,2021-01,30%', 'b,2021-01,40%'],
    });
    expect(readings.all.map(({ month, value, isMissing }) => [month, value?.toFixed(), isMissing])).toEqual([
      ['2020-11', '10', false],
      ['2020-12', undefined, true],
      ['2021-01', '35', false],
    ]);
    // Nobody withheld it, and it is no share of nothing.
    expect(readings.all[1]).toMatchObject({ isWithheld: false, isUndefined: false });
  });

  test('B17: the rank is that of the latest month in which the authority and a member have a value', () => {
    const { rank } = near({
      settings: group('method: mean'),
      rows: ['local,2020-12,5%', 'local,2021-01,50%', 'a,2020-12,10%', 'a,2021-01,30%', 'b,2021-01,40%'],
    });
    expect(rank).toEqual({ month: '2021-01', rank: 1, of: 3 });
  });

  test('comes from the cells of every member that is in it', () => {
    const { latest } = near({ settings: group('method: mean'), rows });
    expect(latest?.origins.map(({ source, start, end }) => source.text.slice(start, end))).toEqual([
      '10%',
      '20%',
      '60%',
    ]);
  });

  test('may be given, with the method by which others made it', () => {
    const { latest, method } = near({ settings: group('method: mean'), rows: [OWN, 'near,2020-03,23.1%'] }, [
      'comparators: [{ area: near, period: year to, method: median }]',
    ]);
    expect([latest?.value?.toFixed(), latest?.members, method]).toEqual(['23.1', undefined, 'median']);
  });

  test('is not both given and worked out', () => {
    const diagnostics = toldOf({
      kpi: KPI,
      settings: group('method: mean'),
      rows: [OWN, 'near,2021-01,23.1%', 'a,2021-01,23%'],
    });
    expect(told(diagnostics)).toEqual([
      '3:7 [near] benchmark-twice: stock has figures of Neighbours and of its members.',
    ]);
  });
});

describe('B15: what is told', () => {
  const named = (settings: string, kpi = KPI): readonly string[] =>
    toldOf({ kpi, settings, rows: [OWN] }).map(
      ({ code, severity, message }) => `${severity} ${code}: ${message}`,
    );

  test('a group whose method or list nobody names', () => {
    expect(
      named('areas: [{ id: local, name: L, role: own }, { id: near, name: N, role: neighbours }]'),
    ).toEqual([
      'warning group-unnamed: N: the paper cannot say how its figures are made or which list of neighbours they are about.',
    ]);
    expect(
      named('areas: [{ id: local, name: L, role: own }, { id: near, name: N, role: neighbours, list: X }]', [
        'comparators: [{ area: near, method: mean }]',
      ]),
    ).toEqual([]);
  });

  test('a group with which nothing is compared needs no name', () => {
    expect(
      named('areas: [{ id: local, name: L, role: own }, { id: near, name: N, role: neighbours }]', []),
    ).toEqual([]);
  });

  test('a count that would be pooled, and a method for what is no group', () => {
    expect(named(group('method: pooled'), ['unit: count', ...KPI]).slice(0, 1)).toEqual([
      'error wrong-unit: Stock is a count: counts of areas of different size are not pooled.',
    ]);
    expect(
      named('areas: [{ id: local, name: L, role: own }, { id: near, name: N, role: nation }]', [
        'comparators: [{ area: near, method: mean }]',
      ]),
    ).toEqual(['warning unused-setting: N is no group of neighbours, so it has no method.']);
  });

  test('a member that is there twice, is an area, or belongs to the authority itself', () => {
    const members = (role: string, ids: string) =>
      named(
        `areas: [{ id: local, name: L, role: own }, { id: x, name: X, role: ${role}, method: mean, list: L, members: [${ids}] }]`,
        [],
      );
    expect(members('neighbours', '{ id: a, name: A }, { id: a, name: B }')).toEqual([
      'error duplicate-id: The area "a" is there twice.',
    ]);
    expect(members('neighbours', '{ id: local, name: A }')).toEqual([
      'error duplicate-id: The area "local" is there twice.',
    ]);
    expect(named('areas: [{ id: local, name: L, role: own, members: [{ id: a, name: A }] }]', [])).toEqual([
      'error own-area: L is the authority itself, and no group.',
    ]);
  });
});
