import { describe, expect, test } from '@jest/globals';
import { fundFinding } from '../../../src/analysis/fund/fund-finding.js';
import { nameOfRow } from '../../../src/analysis/fund/row-name.js';
import { shareOfPlan } from '../../../src/analysis/fund/variations.js';
import type { Month } from '../../../src/words/month.js';
import { changed, type FundFiles, fundOfFiles, SOUND } from '../../support/fund.js';

const foundIn = (files: FundFiles, dataTo = '2021-01') => {
  const finding = fundFinding(fundOfFiles(files), { month: dataTo as Month, dataTo: dataTo as Month });
  if (!finding) throw new Error('no ledger');
  return finding;
};

/** Each variation as a line: what, how much, what it is called, and what of it has moved. */
const shownIn = (...args: Parameters<typeof foundIn>): readonly string[] =>
  foundIn(...args).variations.map(
    ({ row, amount, kind, moved }) =>
      `${nameOfRow(row)} ${amount} ${kind}${moved === 0 ? '' : `, ${moved} moved`}`,
  );

const since = (...edits: Parameters<typeof changed>[1][]): readonly string[] =>
  shownIn({ ledgers: { '2020-12': SOUND, '2021-01': changed(SOUND, ...edits) } });

describe('D3: variations', () => {
  test('D13: over, under and unused contingency; a line on its plan has none', () => {
    expect(shownIn({})).toEqual([
      'New lifts (Lifts) -50 underspend',
      'Repairs (Lifts) 20 overspend',
      'Repairs (Roofs) 25 overspend',
      'Temporary contingency -15 unused-contingency',
      'Repairs (Staff) 2 overspend',
    ]);
  });

  test('D8: are as printed, also where that is wrong', () => {
    expect(shownIn({ ledgers: { '2020-12': changed(SOUND, ['200,150,(50)', '200,150,(40)']) } })[0]).toBe(
      'New lifts (Lifts) -40 underspend',
    );
  });

  test('D9: that are not printed are projected less planned', () => {
    expect(shownIn({ ledgers: { '2020-12': changed(SOUND, ['200,150,(50)', '200,150,']) } })[0]).toBe(
      'New lifts (Lifts) -50 underspend',
    );
  });

  test('D13: more than planned drawn from contingency is an overspend', () => {
    expect(shownIn({ ledgers: { '2020-12': changed(SOUND, ['0,20,5,(15)', '0,20,25,5']) } })[3]).toBe(
      'Temporary contingency 5 overspend',
    );
  });
});

describe('D12: slippage', () => {
  const later = '(50),160,100\nLifts,Repairs';

  test('is an underspend of a line whose later plans rose', () => {
    expect(since([later, '(50),170,100\nLifts,Repairs'])[0]).toBe('New lifts (Lifts) -50 slippage, 10 moved');
  });

  test.each([
    ['(50),209,100', '49 moved'],
    ['(50),210,100', '50 moved'],
    ['(50),211,100', '50 moved'],
    ['(50),160,500', '50 moved'],
  ])('has moved no more than it underspends: %s', (to, moved) => {
    expect(since([later, `${to}\nLifts,Repairs`])[0]).toBe(`New lifts (Lifts) -50 slippage, ${moved}`);
  });

  test.each([
    ['stayed', later],
    ['fell', '(50),159,100\nLifts,Repairs'],
    ['rose in one year by what they fell in another', '(50),170,90\nLifts,Repairs'],
  ])('is none where later plans %s: that is an underspend', (_, to) => {
    expect(since([later, to])[0]).toBe('New lifts (Lifts) -50 underspend');
  });

  test('is none without a ledger before, which nothing can have risen against', () => {
    const ledger = changed(SOUND, [later, '(50),170,100\nLifts,Repairs']);
    expect(shownIn({ ledgers: { '2021-01': ledger } })[0]).toBe('New lifts (Lifts) -50 underspend');
  });

  test('is none of an overspend, nor of contingency (D13)', () => {
    const found = since(
      ['90,90,30,40,60,20,0,0', '90,90,30,40,60,20,9,0'],
      ['0,20,5,(15),0,0', '0,20,5,(15),9,0'],
    );
    expect(found).toContain('Repairs (Lifts) 20 overspend');
    expect(found).toContain('Temporary contingency -15 unused-contingency');
  });

  test('is of a line that is new as well, whose later plans rose from nothing', () => {
    expect(since(['Roofs,,70', 'Roofs,Gutters,5,5,0,9,5,(4),3,0\nRoofs,,70'])).toContain(
      'Gutters (Roofs) -4 slippage, 3 moved',
    );
  });
});

describe('D16: the share of a plan', () => {
  test.each([
    [100, -50, '-50'],
    [-100, -50, '-50'],
    [-100, 50, '50'],
    [3, 1, '33.333333333333333333333333333333'],
    [8, 0, '0'],
    [0, 5, undefined],
    [0, -5, undefined],
  ])('%i planned, %i off: %s', (planned, amount, share) => {
    const [variation] = foundIn({}).variations;
    if (!variation) throw new Error('no variation');
    expect(shareOfPlan({ ...variation, planned, amount })?.toString()).toBe(share);
  });
});

describe('the ledger that holds', () => {
  const ledgers = { '2020-12': SOUND, '2021-01': SOUND, '2021-03': SOUND };

  test.each([
    ['2020-12', '2020-12', undefined],
    ['2021-01', '2021-01', '2020-12'],
    ['2021-02', '2021-01', '2020-12'],
    ['2021-03', '2021-03', '2021-01'],
    ['2022-01', '2021-03', '2021-01'],
  ])('in %s is that of %s, and the one before that of %s', (dataTo, now, before) => {
    const finding = foundIn({ ledgers }, dataTo);
    expect(finding.cast.ledger.month).toBe(now);
    expect(finding.movements?.before.ledger.month).toBe(before);
  });

  test('is none before the first', () => {
    expect(
      fundFinding(fundOfFiles({ ledgers }), { month: '2020-12' as Month, dataTo: '2020-11' as Month }),
    ).toBeUndefined();
  });
});
