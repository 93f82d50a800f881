import { describe, expect, test } from '@jest/globals';
import { withheldOf } from '../../../src/analysis/disclosure/withheld.js';
import { readProgramme, SETTINGS } from '../../support/small-programme.js';

const kpi = (id: string, more = '') =>
  `  - { id: ${id}, name: ${id}, group: all, unit: count, polarity: neutral, definition: d, owner: o, source: s, ${more} }\n`;

/** The withheld rows of a month in which a, b and c add up to all. */
const withheldIn = (
  rows: readonly string[],
  more = 'disclosure: small-numbers',
  settings = '',
  published: Readonly<Record<string, string>> = {},
) => {
  const { programme } = readProgramme({
    'programme.yaml': SETTINGS + settings,
    'kpis.yaml': `groups: [{ id: all, name: All }]\nkpis:\n${kpi('all', `total-of: [a, b, c], ${more}`)}${kpi('a', more)}${kpi('b', more)}${kpi('c', more)}`,
    ...published,
    'kpi-series.csv': ['kpi,area,month,value,numerator,denominator,status,note', ...rows, ''].join('\n'),
  });
  if (!programme.settings) throw new Error('no settings');
  return withheldOf(programme, programme.settings).all.map(({ row, reason }) => `${row.kpi} ${reason}`);
};

const CONFIDENTIAL = [
  'all,local,2021-01,63,,,,',
  'a,local,2021-01,,,,confidential,Kept out',
  'b,local,2021-01,40,,,,',
  'c,local,2021-01,20,,,,',
];

test('I3: a value that somebody keeps out of the file is not given away by the others', () => {
  expect(withheldIn(CONFIDENTIAL)).toEqual(['c part']);
  expect(withheldIn(CONFIDENTIAL, 'disclosure: none')).toEqual(['c part']);
});

test('I3: two of them hide each other', () => {
  const two = CONFIDENTIAL.map((row) => row.replace(/^b,.*/, 'b,local,2021-01,,,,confidential,'));
  expect(withheldIn(two)).toEqual([]);
});

test('I6: where counts are rounded, nothing is withheld', () => {
  const small = CONFIDENTIAL.map((row) => row.replace(/^a,.*/, 'a,local,2021-01,3,,,,'));
  expect(withheldIn(small)).toEqual(['a small', 'c part']);
  expect(withheldIn(small, 'disclosure: small-numbers', 'disclosure: { method: round }\n')).toEqual([]);
});

test('I3: months are looked at one by one', () => {
  const rows = CONFIDENTIAL.flatMap((row) => [
    row,
    row.replace('2021-01,,,,confidential,Kept out', '2020-12,3,,,,').replace('2021-01', '2020-12'),
  ]);
  expect(withheldIn(rows)).toEqual(['a small', 'c part', 'c part']);
});

describe('I4: what an earlier paper printed', () => {
  const rows = [
    'all,local,2021-01,63,,,,',
    'a,local,2021-01,3,,,,',
    'b,local,2021-01,40,,,,',
    'c,local,2021-01,20,,,,',
  ];
  const printed = (...values: readonly string[]) => ({
    'published/2021-01/kpis.csv': ['kpi,month,value,status', ...values, ''].join('\n'),
  });
  const withheld = (...values: readonly string[]) => withheldIn(rows, undefined, '', printed(...values));

  test('of the same KPI and month, and the same value, protects nothing', () => {
    expect(withheld('c,2021-01,20,')).toEqual(['a small', 'b part']);
  });

  test.each(['c,2020-12,20,', 'b,2021-01,20,', 'c,2021-01,21,'])(
    'other than that (%s), it makes no difference',
    (value) => {
      expect(withheld(value)).toEqual(['a small', 'c part']);
    },
  );

  test('of another area than the authority is not known: papers freeze its own values only', () => {
    const part = rows.map((row) => row.replace('local', 'other'));
    const areas = 'areas: [{ id: local, name: L, role: own }, { id: other, name: O, role: part }]\n';
    const { programme } = readProgramme({
      'programme.yaml': SETTINGS.replace(/areas: .*\n/, areas),
      'kpis.yaml': `groups: [{ id: all, name: All }]\nkpis:\n${['all', 'a', 'b', 'c']
        .map((id) => kpi(id, `${id === 'all' ? 'total-of: [a, b, c], ' : ''}disclosure: small-numbers`))
        .join('')}`,
      'kpi-series.csv': ['kpi,area,month,value,numerator,denominator,status,note', ...part, ''].join('\n'),
      ...printed('c,2021-01,20,'),
    });
    if (!programme.settings) throw new Error('no settings');
    const reasons = withheldOf(programme, programme.settings).all;
    expect(reasons.map(({ row, reason }) => `${row.kpi} ${reason}`)).toEqual(['a small', 'c part']);
  });
});

test('I3: what is not in the files hides what else is hidden: a sum that lacks a part withholds nothing more', () => {
  const rows = ['all,local,2021-01,63,,,,', 'a,local,2021-01,3,,,,', 'c,local,2021-01,20,,,,'];
  expect(withheldIn(rows)).toEqual(['a small']);
});

test('I3: a sum of which two values are kept out gives neither away, and withholds nothing more', () => {
  const rows = [
    'all,local,2021-01,,,,confidential,',
    'a,local,2021-01,,,,confidential,',
    'b,local,2021-01,3,,,,',
    'c,local,2021-01,40,,,,',
  ];
  expect(withheldIn(rows)).toEqual(['b small']);
});

test('I3: what nobody publishes is no secret: nothing is withheld for its sake', () => {
  const people = 'disclosure: small-numbers';
  const { programme } = readProgramme({
    'programme.yaml': SETTINGS,
    'kpis.yaml': `groups: [{ id: all, name: All }]\nkpis:\n${kpi('all', `total-of: [a, b, c], ${people}`)}${kpi('both', `total-of: [d, e], ${people}`)}${['a', 'b', 'c', 'd', 'e'].map((id) => kpi(id, people)).join('')}`,
    'kpi-series.csv': [
      'kpi,area,month,value,numerator,denominator,status,note',
      ...['all,local,2021-01,45', 'a,local,2021-01,3', 'b,local,2021-01,2', 'c,local,2021-01,40'].map(
        (row) => `${row},,,,`,
      ),
      ...['both,local,2021-01,100', 'd,local,2021-01,60'].map((row) => `${row},,,,`),
      '',
    ].join('\n'),
  });
  if (!programme.settings) throw new Error('no settings');
  const withheld = withheldOf(programme, programme.settings).all;
  expect(withheld.map(({ row }) => row.kpi)).toEqual(['a', 'b']);
});

test('I3: a value that is worked out helps to work out another, in whatever order their sums stand', () => {
  const people = 'disclosure: small-numbers';
  const told = (order: readonly ('part' | 'whole')[], part = 'part,local,2021-01,,,,confidential,') => {
    const sums = {
      part: kpi('part', `total-of: [one, other], ${people}`),
      whole: kpi('whole', `total-of: [part, rest], ${people}`),
    };
    const { programme } = readProgramme({
      'programme.yaml': SETTINGS,
      'kpis.yaml': `groups: [{ id: all, name: All }]\nkpis:\n${order.map((id) => sums[id]).join('')}${['one', 'other', 'rest'].map((id) => kpi(id, people)).join('')}`,
      'kpi-series.csv': [
        'kpi,area,month,value,numerator,denominator,status,note',
        'whole,local,2021-01,100,,,,',
        ...(part === '' ? [] : [part]),
        'rest,local,2021-01,60,,,,',
        'one,local,2021-01,,,,confidential,',
        'other,local,2021-01,30,,,,',
        '',
      ].join('\n'),
    });
    if (!programme.settings) throw new Error('no settings');
    return withheldOf(programme, programme.settings).all.map(({ row, reason }) => `${row.kpi} ${reason}`);
  };
  expect(told(['part', 'whole'])).toEqual(told(['whole', 'part']));
  expect(told(['part', 'whole'])).not.toEqual([]);
  // Also where nobody publishes it.
  expect(told(['part', 'whole'], '')).toEqual(['other part']);
  expect(told(['whole', 'part'], '')).toEqual(['other part']);
});

test('I3: a total that is kept out of the file is worked out from its parts', () => {
  const rows = [
    'all,local,2021-01,,,,confidential,',
    'a,local,2021-01,3,,,,',
    'b,local,2021-01,40,,,,',
    'c,local,2021-01,20,,,,',
  ];
  expect(withheldIn(rows)).toEqual(['a small']);
});

describe('I4: shares of areas that add up', () => {
  const AREAS = `areas:
  - { id: local, name: L, role: own, total-of: [north, south, west] }
  - { id: north, name: N, role: part }
  - { id: south, name: S, role: part }
  - { id: west, name: W, role: part }
`;
  const withheldShares = (
    rows: readonly string[],
    unit = 'percentage',
    published: readonly string[] = [],
  ) => {
    const { programme } = readProgramme({
      'programme.yaml': SETTINGS.replace(/^areas:.*\n/m, AREAS),
      'kpis.yaml': `groups: [{ id: all, name: All }]\nkpis:\n${kpi('seen', 'disclosure: small-numbers').replace('unit: count', `unit: ${unit}`)}`,
      'kpi-series.csv': ['kpi,area,month,value,numerator,denominator,status,note', ...rows, ''].join('\n'),
      'published/2020-12/kpis.csv': ['kpi,month,value,status', ...published, ''].join('\n'),
    });
    if (!programme.settings) throw new Error('no settings');
    return withheldOf(programme, programme.settings).all.map(({ row, reason }) => `${row.area} ${reason}`);
  };
  const SHARES = [
    'seen,local,2021-01,,63,150,,',
    'seen,north,2021-01,,3,50,,',
    'seen,south,2021-01,,40,50,,',
    'seen,west,2021-01,,20,50,,',
  ];

  test('a share of few is not given away by what the others are shares of', () => {
    expect(withheldShares(SHARES)).toEqual(['north small', 'west part']);
    expect(withheldShares(SHARES, 'average')).toEqual(['north small', 'west part']);
  });

  test('nor one that leaves few', () => {
    expect(
      withheldShares(SHARES.map((row) => row.replace(',3,50', ',50,50').replace(',40,50', ',47,50'))),
    ).toEqual(['south small', 'west part']);
  });

  test('nor one that somebody keeps out of the file', () => {
    expect(withheldShares(SHARES.map((row) => row.replace(',,3,50,,', ',,,,confidential,')))).toEqual([
      'west part',
    ]);
  });

  test('where nobody is few, all are shown', () => {
    expect(withheldShares(SHARES.map((row) => row.replace(',3,50', ',8,50')))).toEqual([]);
  });

  test('a share without counts adds up to nothing', () => {
    expect(withheldShares(SHARES.map((row) => row.replace(',,20,50', ',40%,,')))).toEqual(['north small']);
  });

  test('what was printed before hides nothing of a share', () => {
    const few = SHARES.filter((row) => !/west/.test(row));
    const all = [...few, 'seen,west,2021-01,,0,50,,'];
    expect(withheldShares(all)).toEqual(['north small', 'south part']);
    const onlyTotal = all.map((row) => row.replace('south,2021-01,,40', 'south,2021-01,,0'));
    expect(withheldShares(onlyTotal)).toEqual(['local total', 'north small'].reverse());
    expect(withheldShares(onlyTotal, 'percentage', ['seen,2021-01,42.0%,'])).toEqual(['north small']);
  });
});
