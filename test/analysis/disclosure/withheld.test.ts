import { describe, expect, test } from '@jest/globals';
import { findingOf, paperOf } from '../../support/kpi-programme.js';

const PEOPLE = 'disclosure: small-numbers';
const COUNT = ['unit: count', 'polarity: neutral', PEOPLE];

/** The months of a finding as a reader sees them. */
const shown = (sketch: Parameters<typeof findingOf>[0]) =>
  findingOf(sketch).readings.all.map(({ value, isWithheld, counts }) =>
    isWithheld ? `[c]${counts || value ? ' and more' : ''}` : value?.toFixed(),
  );

describe('I1: counts', () => {
  const rows = ['local,2020-10,0', 'local,2020-11,5', 'local,2020-12,6', 'local,2021-01,1'];

  test('of 1 to 5 people are withheld', () => {
    expect(shown({ kpi: COUNT, rows })).toEqual(['0', '[c]', '6', '[c]']);
  });

  test('of other things are not', () => {
    expect(shown({ kpi: ['unit: count', 'polarity: neutral'], rows })).toEqual(['0', '5', '6', '1']);
  });

  test('I6: up to the threshold of the programme', () => {
    const settings = 'disclosure: { threshold: 6 }';
    expect(shown({ kpi: COUNT, rows, settings })).toEqual(['0', '[c]', '[c]', '[c]']);
  });
});

describe('I2: shares', () => {
  test.each([
    ['of few', '3,100', '[c]'],
    ['that leave few', '97,100', '[c]'],
    ['of nobody', '0,100', '0'],
    ['of all', '100,100', '100'],
    ['of 6', '6,100', '6'],
    ['that leave 6', '94,100', '94'],
  ])('%s: %s is %s', (_, counts, is) => {
    expect(shown({ kpi: [PEOPLE], rows: [`local,2021-01,,${counts}`] })).toEqual([is]);
  });

  test('a rate is of few when few are counted, whoever is left', () => {
    const kpi = ['unit: rate', 'per: "10,000 people"', 'polarity: neutral', PEOPLE];
    expect(shown({ kpi, rows: ['local,2021-01,,3,9000', 'local,2020-12,,8998,9000'] })).toEqual([
      '9997.777777777777777777777777777778',
      '[c]',
    ]);
  });
});

describe('I2: averages', () => {
  test('of few are withheld, whatever they are of', () => {
    const kpi = ['unit: average', 'polarity: neutral', PEOPLE];
    const rows = ['local,2020-11,,90,6', 'local,2020-12,,90,5', 'local,2021-01,,90,3'];
    expect(shown({ kpi, rows })).toEqual(['15', '[c]', '[c]']);
  });

  test('over a population, however small, are not', () => {
    const kpi = ['unit: rate', 'per: 10 people', 'polarity: neutral', 'population: all', PEOPLE];
    const settings =
      'populations: [{ id: all, name: people, source: ONS, counts: [{ area: local, from: 2020-01, year: 2019, people: 5 }] }]';
    expect(shown({ kpi, rows: ['local,2021-01,,7'], settings })).toEqual(['14']);
  });
});

describe('I6: rounding as another way', () => {
  const settings = 'disclosure: { method: round }';

  test.each([
    ['0', '0'],
    ['1', '5'],
    ['7', '5'],
    ['8', '10'],
    ['12', '10'],
    ['13', '15'],
    ['142', '140'],
  ])('a count of %s is shown as %s', (count, is) => {
    expect(shown({ kpi: COUNT, rows: [`local,2021-01,${count}`], settings })).toEqual([is]);
  });

  test('a share is that of rounded counts, and these are all that is left of the others', () => {
    const finding = findingOf({ kpi: [PEOPLE], rows: ['local,2021-01,,3,42'], settings });
    expect(finding.latest?.value?.toFixed()).toBe('12.5');
    expect(finding.latest?.counts?.numerator.toFixed()).toBe('5');
    expect(finding.latest?.counts?.denominator.toFixed()).toBe('40');
  });

  test('a population stays as it is', () => {
    const kpi = ['unit: rate', 'per: "10,000 people"', 'polarity: neutral', 'population: all', PEOPLE];
    const more =
      'populations: [{ id: all, name: people, source: ONS, counts: [{ area: local, from: 2020-01, year: 2019, people: 9999 }] }]';
    const { latest } = findingOf({
      kpi,
      rows: ['local,2021-01,,12'],
      settings: `${settings}\n${more}`,
    });
    expect(latest?.counts?.denominator.toFixed()).toBe('9999');
    expect(latest?.counts?.numerator.toFixed()).toBe('10');
  });

  test('it is not combined with withholding', () => {
    const rows = ['local,2020-12,3', 'local,2021-01,30'];
    const finding = findingOf({ kpi: [...COUNT, 'over: [year-to-date]'], rows, settings });
    expect(finding.readings.all.some(({ isWithheld }) => isWithheld)).toBe(false);
  });

  test('counts of other things are not rounded', () => {
    expect(shown({ kpi: ['unit: count', 'polarity: neutral'], rows: ['local,2021-01,3'], settings })).toEqual(
      ['3'],
    );
  });
});

describe('I4, I5: what would tell a withheld value', () => {
  const rows = ['local,2020-11,20', 'local,2020-12,3', 'local,2021-01,30'];

  test('a longer period that holds its month has no value', () => {
    const { over } = findingOf({ kpi: [...COUNT, 'over: [year-to-date, quarter]'], rows });
    expect(over.map(({ value }) => value)).toEqual([undefined, undefined]);
  });

  test('no movement to it or from it', () => {
    const finding = findingOf({ kpi: COUNT, rows });
    expect(finding.latest?.month).toBe('2021-01');
    expect(finding.movement).toBeUndefined();
  });

  test('no mean and no limits of a series that has one', () => {
    const months = Array.from(
      { length: 14 },
      (_, index) =>
        `local,20${index < 2 ? 19 : 20}-${String(((index + 10) % 12) + 1).padStart(2, '0')},${20 + (index % 3)}`,
    );
    const judged = [...COUNT, 'spc: { method: xmr }'];
    expect(findingOf({ kpi: judged, rows: months }).spc).toBeDefined();
    expect(findingOf({ kpi: judged, rows: [...months.slice(0, -1), 'local,2020-12,3'] }).spc).toBeUndefined();
  });

  test('what was reported of it is not shown again, nor a count of few that was', () => {
    const reported = (told: string) =>
      findingOf({ kpi: COUNT, rows, published: { '2020-12': [told] } }).reported?.value.value.toFixed();
    expect(reported('2020-11,20')).toBe('20');
    expect(reported('2020-12,9')).toBeUndefined();
    expect(reported('2020-11,2')).toBeUndefined();
  });

  test('a count of few that was printed is not told again as what was revised since; others are', () => {
    const restated = (told: string, kpi = COUNT) =>
      findingOf({
        kpi,
        rows,
        published: { '2020-12': [told] },
      }).readings.all[0]?.restated?.value.value.toFixed();
    expect(restated('2020-11,4')).toBeUndefined();
    expect(restated('2020-11,6')).toBe('6');
    expect(restated('2020-11,4', ['unit: count', 'polarity: neutral'])).toBe('4');
  });

  test('the mark [r], and what it was, are not shown of it', () => {
    const finding = findingOf({ kpi: COUNT, rows, published: { '2020-12': ['2020-12,9'] } });
    expect(finding.readings.all[1]).toMatchObject({
      isWithheld: true,
      isMissing: false,
      isUndefined: false,
      status: 'confidential',
    });
    expect(finding.readings.all[1]?.restated).toBeUndefined();
  });

  test('a note of its row, which might tell', () => {
    const finding = findingOf({ kpi: COUNT, rows: ['local,2021-01,3,,,,Three siblings'] });
    expect(finding.readings.all[0]?.note).toBeUndefined();
  });
});

describe('in a paper', () => {
  test('I7: a sentence cannot ask for it', () => {
    const { diagnostics } = paperOf({
      kpi: COUNT,
      rows: ['local,2020-12,20', 'local,2021-01,3'],
      text: 'There were {{kpi "stock"}} of them.',
    });
    expect(
      diagnostics.filter(({ severity }) => severity === 'error').map(({ message, hint }) => [message, hint]),
    ).toEqual([['Stock has no value for January 2021.', expect.stringContaining('a small number')]]);
  });

  test.each([
    ['There were **two** children.', '"two children" may be few enough to be recognised.'],
    ['There were two\u00a0children.', '"two children" may be few enough to be recognised.'],
    ['4 of the children left.', '"4 of the children" may be few enough to be recognised.'],
    ['Three\npupils came.', '"Three pupils" may be few enough to be recognised.'],
    ['A couple of young children came.', '"A couple of young children" may be few enough to be recognised.'],
    ['Only three referrals came.', '"three referrals" may be few enough to be recognised.'],
  ])('I7: %j is told', (text, message) => {
    const kpi = [...COUNT, 'counts: referrals'];
    const { diagnostics } = paperOf({ kpi, rows: ['local,2021-01,30'], text });
    expect(diagnostics.map((one) => one.message)).toEqual([message]);
    const { span } = diagnostics[0] ?? {};
    const [, found = ''] = /^"(.*)"/.exec(message) ?? [];
    expect(span?.source.text.slice(span.start, span.end).replace(/[\s*]+/g, ' ')).toBe(found);
  });

  test.each([
    'The rate was 1.5 children a family.',
    'Half of the children came.',
    '{{count "risks"}} children.',
  ])('I7: %j is not', (text) => {
    const { diagnostics } = paperOf({ kpi: COUNT, rows: ['local,2021-01,30'], text });
    expect(diagnostics.filter(({ code }) => code === 'few-people')).toEqual([]);
  });

  test('I4: a longer period over it says that it is withheld', () => {
    const { diagnostics } = paperOf({
      kpi: COUNT,
      rows: ['local,2020-11,20', 'local,2020-12,3', 'local,2021-01,30'],
      text: 'There were {{kpi "stock" over="year-to-date"}}.',
    });
    expect(diagnostics.find(({ code }) => code === 'no-data')?.hint).toContain('A month of it is withheld');
  });

  test('I8: it is listed by place and reason', () => {
    const { diagnostics } = paperOf({ kpi: COUNT, rows: ['local,2020-12,20', 'local,2021-01,3'] });
    const told = diagnostics.filter(({ code }) => code === 'value-withheld');
    expect(told.map(({ message }) => message)).toEqual([
      'stock (local) for January 2021 is withheld: it rests on few people.',
    ]);
    expect(told[0]).toMatchObject({ severity: 'note', isPrivate: true });
  });
});
