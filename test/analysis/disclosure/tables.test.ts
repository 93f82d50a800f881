import { expect, test } from '@jest/globals';
import { withheldOf } from '../../../src/analysis/disclosure/withheld.js';
import { readProgramme, SETTINGS } from '../../support/small-programme.js';

const kpi = (id: string, more = '') =>
  `  - { id: ${id}, name: ${id}, group: all, unit: count, polarity: neutral, definition: d, owner: o, source: s, ${more} }\n`;

/** The withheld rows of a month in which a, b and c add up to all. */
const withheldIn = (rows: readonly string[], more = 'disclosure: small-numbers', settings = '') => {
  const { programme } = readProgramme({
    'programme.yaml': SETTINGS + settings,
    'kpis.yaml': `groups: [{ id: all, name: All }]\nkpis:\n${kpi('all', `total-of: [a, b, c], ${more}`)}${kpi('a', more)}${kpi('b', more)}${kpi('c', more)}`,
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
