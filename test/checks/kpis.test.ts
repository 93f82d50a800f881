import { describe, expect, test } from '@jest/globals';
import { type KpiSketch, toldOf } from '../support/kpi-programme.js';

/** What is told, with how grave it is. */
const messages = (sketch: KpiSketch): readonly string[] =>
  toldOf(sketch).map(({ severity, code, message }) => `${severity} ${code}: ${message}`);

const AREAS = `areas:
  - { id: local, name: Wealdshire, role: own }
  - { id: england, name: England, role: nation }
`;

describe('B9: a value beside its counts', () => {
  const compared = (comparator: string): KpiSketch => ({
    kpi: [`comparators: [${comparator}]`],
    settings: AREAS,
    rows: ['local,2021-01,50%', 'england,2020-03,22.6%,135700,602200'],
  });

  test('may be off by half of its last digit', () => {
    expect(messages({ rows: ['local,2021-01,12.5%,1,8'] })).toEqual([]);
    expect(messages({ rows: ['local,2021-01,13%,1,8'] })).toEqual([]);
    expect(messages({ rows: ['local,2021-01,12%,1,8'] })).toEqual([]);
    expect(messages({ rows: ['local,2021-01,12.4%,1,8'] })).toEqual([
      'error value-disagrees: The value does not agree with its counts, which give 12.50%.',
    ]);
  });

  test('is told only as a warning where the counts are declared rounded', () => {
    expect(messages(compared('{ area: england }'))).toEqual([
      'error value-disagrees: The value does not agree with its counts, which give 22.53%.',
    ]);
    expect(messages(compared('{ area: england, rounded-counts: true }'))).toEqual([
      'warning value-disagrees: The rounded counts of this row give 22.53%, not its value.',
    ]);
    expect(messages({ kpi: ['rounded-counts: true'], rows: ['local,2021-01,12.4%,1,8'] })).toEqual([
      'warning value-disagrees: The rounded counts of this row give 12.50%, not its value.',
    ]);
  });

  test('those of the authority are not excused by those of another area', () => {
    const sketch = compared('{ area: england, rounded-counts: true }');
    expect(messages({ ...sketch, rows: ['local,2021-01,12.4%,1,8'] })).toHaveLength(1);
  });

  test('of a rate and an average too', () => {
    expect(messages({ kpi: ['unit: rate', 'per: 100 homes'], rows: ['local,2021-01,51,1,2'] })).toEqual([
      'error value-disagrees: The value does not agree with its counts, which give 50.0.',
    ]);
    expect(messages({ kpi: ['unit: average'], rows: ['local,2021-01,3.4,7,2'] })).toEqual([
      'error value-disagrees: The value does not agree with its counts, which give 3.50.',
    ]);
  });
});

describe('B16: populations', () => {
  const kpi = ['unit: rate', 'per: "10,000 people"', 'population: all'];
  const populations = (count: string, id = 'all') =>
    `populations: [{ id: ${id}, name: population, source: estimates, counts: [${count}] }]\n`;
  const COUNT = '{ area: local, from: 2020-04, year: 2019, people: "174,000" }';

  test('hold for the months of the rate', () => {
    const settings = populations(COUNT);
    expect(messages({ kpi, settings, rows: ['local,2020-04,,870'] })).toEqual([]);
    expect(messages({ kpi, settings, rows: ['local,2020-03,,870'] })).toEqual([
      'error no-value: programme.yaml has no population of local for March 2020.',
    ]);
    expect(messages({ kpi, settings, rows: ['local,2020-03,50'] })).toEqual([]);
  });

  test.each([
    [
      'is not there',
      kpi,
      populations(COUNT, 'al'),
      'error unknown-population: There is no population "all" in programme.yaml.',
    ],
    [
      'of what is no rate',
      ['population: all'],
      populations(COUNT),
      'error wrong-unit: Stock is no rate, so it has no population.',
    ],
    [
      'of a rate that does not say per how many',
      ['unit: rate', 'per: people', 'population: all'],
      populations(COUNT),
      'error wrong-unit: Stock does not say per how many it is.',
    ],
    [
      'of nobody',
      kpi,
      populations('{ area: local, from: 2020-04, year: 2019, people: 0 }'),
      'error bad-value: A population is a whole number of people.',
    ],
    [
      'of half a person',
      kpi,
      populations('{ area: local, from: 2020-04, year: 2019, people: 1.5 }'),
      'error bad-value: A population is a whole number of people.',
    ],
    [
      'of an area that is not there',
      kpi,
      populations('{ area: locl, from: 2020-04, year: 2019, people: 5 }'),
      'error unknown-area: There is no area "locl" in programme.yaml.',
    ],
    [
      'that is counted twice',
      kpi,
      populations(`${COUNT}, ${COUNT}`),
      'error duplicate-month: local has two counts from April 2020 on.',
    ],
  ])('%s', (_, lines, settings, message) => {
    expect(messages({ kpi: lines, settings, rows: ['local,2020-04,50'] })).toEqual([message]);
  });

  test('are given once: not as a denominator as well', () => {
    expect(messages({ kpi, settings: populations(COUNT), rows: ['local,2020-04,,870,174000'] })).toEqual([
      'error wrong-unit: Stock is reckoned on a population of programme.yaml.',
    ]);
  });

  test('a rate whose base is no number has no counts', () => {
    expect(messages({ kpi: ['unit: rate', 'per: people'], rows: ['local,2020-04,,870,174000'] })).toEqual([
      'error wrong-unit: Stock does not say per how many it is.',
    ]);
  });
});

describe('B18: the months of a series', () => {
  test('out of order are sorted with a note', () => {
    expect(messages({ rows: ['local,2021-01,3%', 'local,2020-12,2%'] })).toEqual([
      'note unordered-months: stock (local) has December 2020 after January 2021: its rows are sorted.',
    ]);
  });

  test('left out or given twice are errors', () => {
    expect(messages({ rows: ['local,2020-11,3%', 'local,2021-01,2%'] })).toEqual([
      'error undeclared-gap: stock has no row for December 2020.',
    ]);
    expect(messages({ rows: ['local,2021-01,3%', 'local,2021-01,2%'] })).toEqual([
      'error duplicate-month: January 2021 is there twice for stock (local).',
    ]);
  });

  test('H5: a confidential value is not in the file, and needs no further reason', () => {
    expect(messages({ rows: ['local,2021-01,,,,confidential'] })).toEqual([]);
    expect(messages({ rows: ['local,2021-01,3%,,,confidential'] })).toEqual([
      'error no-value: This row is declared confidential, but has a value.',
    ]);
  });
});

describe('B19: like with like', () => {
  test('figures of an area with which the KPI is not compared are told', () => {
    const rows = ['local,2021-01,50%', 'england,2020-03,22.6%'];
    expect(messages({ settings: AREAS, rows })).toEqual([
      'warning uncompared-area: Stock is not compared with England, but has figures of it.',
    ]);
    expect(messages({ settings: AREAS, rows, kpi: ['comparators: [{ area: england }]'] })).toEqual([]);
  });

  test('and so are those of a member of its group', () => {
    const settings = `areas: [{ id: local, name: L, role: own }, { id: near, name: Near, role: neighbours, method: mean, list: L, members: [{ id: a, name: A }] }]`;
    expect(messages({ settings, rows: ['local,2021-01,50%', 'a,2021-01,22.6%'] })).toEqual([
      'warning uncompared-area: Stock is not compared with Near, but has figures of it.',
    ]);
  });

  test('a KPI has a definition, an owner and a source', () => {
    expect(messages({ kpi: ['definition:', 'owner:', 'source:'], rows: ['local,2021-01,50%'] })).toEqual([
      'error missing-key: "definition" is missing.',
      'error missing-key: "owner" is missing.',
      'error missing-key: "source" is missing.',
    ]);
  });
});

describe('B18: a month that is typed twice beside a month without a row', () => {
  const rows = (...months: readonly string[]) => months.map((month) => `local,${month},50%`);
  const told = (...months: readonly string[]) => messages({ rows: rows(...months) });

  test('is one slip, and told once', () => {
    const twice = (month: string) => [`error duplicate-month: ${month} is there twice for stock (local).`];
    expect(told('2020-10', '2020-11', '2020-11', '2021-01')).toEqual(twice('November 2020'));
    expect(told('2020-10', '2020-12', '2020-12', '2021-01')).toEqual(twice('December 2020'));
  });

  test('but not where more months are missing, or another one', () => {
    expect(told('2020-09', '2020-10', '2020-10', '2021-01')).toEqual([
      'error duplicate-month: October 2020 is there twice for stock (local).',
      'error undeclared-gap: stock has no row for November 2020 and December 2020.',
    ]);
    expect(told('2020-08', '2020-09', '2020-09', '2020-10', '2020-11', '2021-01')).toEqual([
      'error duplicate-month: September 2020 is there twice for stock (local).',
      'error undeclared-gap: stock has no row for December 2020.',
    ]);
  });
});

describe('B8: what was reported', () => {
  const published = { '2020-12': ['2020-11,26.8%'] };

  test('and is another value now is told, gravely unless it is declared', () => {
    const rows = ['local,2020-11,26.1%'];
    expect(messages({ published, rows })).toEqual([
      'warning restated-value: Stock for November 2020 was reported as 26.8% and is now 26.1%.',
    ]);
    expect(messages({ published, rows: ['local,2020-11,26.1%,,,revised'] })).toEqual([
      'note restated-value: Stock for November 2020 was reported as 26.8% and is now 26.1%.',
    ]);
    expect(messages({ published, rows: ['local,2020-11,,,,confidential'] })).toEqual([
      'note restated-value: Stock for November 2020 was reported as 26.8% and is now without a value.',
    ]);
    expect(messages({ published, rows: ['local,2020-11,,,,missing,Withdrawn'] })).toEqual([
      'warning restated-value: Stock for November 2020 was reported as 26.8% and is now without a value.',
    ]);
  });

  test('and is the same as printed then is not', () => {
    expect(messages({ published, rows: ['local,2020-11,26.84%'] })).toEqual([]);
  });
});

describe('B12: how a value is printed', () => {
  test('to the nearest 10 it has no decimals', () => {
    expect(
      messages({ kpi: ['unit: count', 'nearest: 10', 'decimals: 1'], rows: ['local,2021-01,5'] }),
    ).toEqual(['warning unused-setting: To the nearest 10, a value has no decimals.']);
    expect(messages({ kpi: ['unit: average', 'nearest: 10'], rows: ['local,2021-01,5'] })).toEqual([]);
  });
});
