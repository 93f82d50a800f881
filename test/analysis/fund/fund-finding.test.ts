import { describe, expect, test } from '@jest/globals';
import { fundFinding } from '../../../src/analysis/fund/fund-finding.js';
import type { Fund } from '../../../src/programme/fund/fund.js';
import { fundOfFiles, SOUND } from '../../support/fund.js';

const MONTHS = ['2020-09', '2020-10', '2020-11', '2020-12'];
const fund = fundOfFiles({ ledgers: Object.fromEntries(MONTHS.map((month) => [month, SOUND])) });

/** As if papers of a month had printed the ledger of another one: `{ '2020-11': '2020-10' }`. */
const published = (printed: Readonly<Record<string, string>>): Fund => ({
  ...fund,
  published: Object.entries(printed).map(([month, of]) => {
    const ledger = fund.ledgers.find((one) => one.month === of);
    if (!ledger) throw new Error(`no ledger of ${of}`);
    return { month, ledger };
  }) as unknown as Fund['published'],
});

/** The month of the ledger that a paper is about, and of the one that it is compared with. */
const comparedIn = (printed: Readonly<Record<string, string>>, month = '2021-01', dataTo = '2020-12') => {
  const finding = fundFinding(published(printed), { month, dataTo } as Parameters<typeof fundFinding>[1]);
  return finding && [finding.cast.ledger.month, finding.movements?.before.ledger.month];
};

describe('D12, K3: the ledger that a paper is about, and what it is compared with', () => {
  test('is the latest that is not later than the data', () => {
    expect(comparedIn({}, '2021-01', '2020-11')).toEqual(['2020-11', '2020-10']);
    expect(comparedIn({}, '2021-01', '2020-08')).toBeUndefined();
  });

  test('is compared with none where it is the first', () => {
    expect(comparedIn({}, '2021-01', '2020-09')).toEqual(['2020-09', undefined]);
  });

  test('is compared with the ledger before, where papers have printed none', () => {
    expect(comparedIn({})).toEqual(['2020-12', '2020-11']);
  });

  test('is compared with the ledger that was printed last, of those that papers before have printed', () => {
    expect(comparedIn({ '2020-10': '2020-09', '2020-11': '2020-10' })).toEqual(['2020-12', '2020-10']);
  });

  test.each([
    ['in its own month', { '2020-10': '2020-09', '2021-01': '2020-11' }],
    ['later', { '2020-10': '2020-09', '2021-02': '2020-11' }],
    ['before, of the same ledger', { '2020-10': '2020-09', '2020-12': '2020-12' }],
  ])('not with what was printed %s', (_, printed) => {
    expect(comparedIn(printed)).toEqual(['2020-12', '2020-09']);
  });
});
