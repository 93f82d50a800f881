import { describe, expect, test } from '@jest/globals';
import { castLedger } from '../../../src/analysis/fund/cast-ledger.js';
import { lineMovements, type RowMovement, totalsMovement } from '../../../src/analysis/fund/movements.js';
import { nameOfRow } from '../../../src/analysis/fund/row-name.js';
import { nameOfColumn } from '../../../src/programme/fund/columns.js';
import { changed, type FundFiles, fundOfFiles, register, SOUND, TWO_YEARS } from '../../support/fund.js';

const movementsOf = (files: FundFiles) => {
  const fund = fundOfFiles(files);
  const [before, now] = fund.ledgers.slice(-2).map((ledger) => castLedger(ledger, fund));
  if (!before || !now) throw new Error('two ledgers are needed');
  return { lines: lineMovements(now, before, fund), totals: totalsMovement(now, before, fund) };
};

/** A movement as lines: `New lifts (Lifts), planned 2021/22: 160 → 170 (vired 10)`. */
const shown = ({ now, before, changes }: RowMovement): readonly string[] =>
  changes.map(({ column, before: was, now: is, vired }) => {
    const name = now ? `${before ? '' : 'new '}${nameOfRow(now)}` : `gone ${before && nameOfRow(before)}`;
    return `${name}, ${nameOfColumn(column)}: ${was} → ${is}${vired === 0 ? '' : ` (vired ${vired})`}`;
  });

/** What has changed from a sound ledger to it with some edits, a month later. */
const changesBy = (edits: readonly Parameters<typeof changed>[1][], virements?: readonly string[]) =>
  movementsOf({
    ledgers: { '2020-12': SOUND, '2021-01': changed(SOUND, ...edits) },
    ...(virements && { virements: register(virements) }),
  });

const linesOf = (...args: Parameters<typeof changesBy>): readonly string[] =>
  changesBy(...args).lines.flatMap(shown);

describe('D12: what has changed since the ledger before', () => {
  test('is nothing between two that are the same', () => {
    const { lines, totals } = changesBy([]);
    expect(lines.flatMap(shown)).toEqual([]);
    expect(shown(totals)).toEqual([]);
    expect(lines).toHaveLength(6);
  });

  test('is plan and projection of the year and plans of later years, and neither actual, variation nor full amount', () => {
    const edits = [['500,510,100,200,150,(50),160,100', '501,511,101,201,151,(51),161,101']] as const;
    expect(linesOf(edits)).toEqual([
      'New lifts (Lifts), planned 2020/21: 200 → 201',
      'New lifts (Lifts), projected 2020/21: 150 → 151',
      'New lifts (Lifts), planned 2021/22: 160 → 161',
      'New lifts (Lifts), planned 2022/23: 100 → 101',
    ]);
  });

  test('D9: counts a blank as 0, and a blank that stays blank as no change', () => {
    expect(linesOf([['200,150,(50)', ',150,(50)']])).toEqual(['New lifts (Lifts), planned 2020/21: 200 → 0']);
    const blank = changed(SOUND, ['200,150,(50)', ',150,(50)']);
    expect(movementsOf({ ledgers: { '2020-12': blank, '2021-01': blank } }).lines.flatMap(shown)).toEqual([]);
  });

  test('D10: is told of the line of its group, not of another of the same label', () => {
    expect(linesOf([['Repairs,70,75,0,50,75', 'Repairs,70,75,0,50,78']])).toEqual([
      'Repairs (Roofs), projected 2020/21: 75 → 78',
    ]);
  });

  test('D8: names lines that are new and, last, lines that are gone', () => {
    const edits = [
      ['Lifts,Repairs,90,90,30,40,60,20,0,0\n', ''],
      ['Roofs,,70', 'Roofs,Gutters,5,5,0,5,5,0,0,0\nRoofs,,70'],
    ] as const;
    expect(linesOf(edits)).toEqual([
      'new Gutters (Roofs), planned 2020/21: 0 → 5',
      'new Gutters (Roofs), projected 2020/21: 0 → 5',
      'gone Repairs (Lifts), planned 2020/21: 40 → 0',
      'gone Repairs (Lifts), projected 2020/21: 60 → 0',
    ]);
  });

  test('a contingency is the same whatever it is called', () => {
    expect(linesOf([['Contingency,20,5,0,20,5', 'Reserve,20,5,0,20,9']])).toEqual([
      'Temporary contingency, projected 2020/21: 5 → 9',
    ]);
  });

  test('totals move by what the ledgers print for them', () => {
    expect(shown(changesBy([['Totals,,720,722,148,350,332', 'Totals,,720,722,148,351,332']]).totals)).toEqual(
      ['Totals, planned 2020/21: 350 → 351'],
    );
  });
});

describe('D12: a virement', () => {
  const edits = [
    ['500,510,100,200,150', '500,510,100,190,150'],
    ['90,90,30,40,60', '90,90,30,50,60'],
  ] as const;
  const rows = ['V-1,2021-01,2020/21,Lifts,New lifts,(10)', 'V-1,2021-01,2020/21,Lifts,Repairs,10'];

  test('accounts for the change of the plan of its line, year and group', () => {
    expect(linesOf(edits, rows)).toEqual([
      'New lifts (Lifts), planned 2020/21: 200 → 190 (vired -10)',
      'Repairs (Lifts), planned 2020/21: 40 → 50 (vired 10)',
    ]);
  });

  test.each([
    ['another year', 'V-1,2021-01,2022/23,Lifts,Repairs,10', 'planned 2022/23: 0 → 0 (vired 10)'],
    [
      'another group',
      'V-1,2021-01,2020/21,Staff,Repairs,10',
      'Repairs (Staff), planned 2020/21: 10 → 10 (vired 10)',
    ],
  ])('of %s accounts for nothing here', (_, row, told) => {
    const found = linesOf(edits, [row]);
    expect(found).toContain('Repairs (Lifts), planned 2020/21: 40 → 50');
    expect(found.some((line) => line.endsWith(told))).toBe(true);
  });

  test.each([
    ['2020-11', 0],
    ['2020-12', 0],
    ['2021-01', 10],
    ['2021-02', 0],
  ])('of %s accounts for %i between December and January', (month, vired) => {
    const [, movement] = changesBy(edits, [`V-1,${month},2020/21,Lifts,Repairs,10`]).lines;
    expect(movement?.changes[0]?.vired).toBe(vired);
  });

  test('adds up with others of the same line, and with its own of several years', () => {
    const both = linesOf(edits, [
      'V-1,2021-01,2020/21,Lifts,Repairs,7',
      'V-2,2021-01,2020/21,Lifts,Repairs,3',
      'V-2,2021-01,2021/22,Lifts,Repairs,4',
    ]);
    expect(both).toContain('Repairs (Lifts), planned 2020/21: 40 → 50 (vired 10)');
    expect(both).toContain('Repairs (Lifts), planned 2021/22: 0 → 0 (vired 4)');
  });

  test('that the plan does not show is told as a change of nothing', () => {
    expect(linesOf([], rows)).toEqual([
      'New lifts (Lifts), planned 2020/21: 200 → 200 (vired -10)',
      'Repairs (Lifts), planned 2020/21: 40 → 40 (vired 10)',
    ]);
  });

  test('accounts for no projection, and for contingency by its group alone', () => {
    const found = linesOf(
      [['20,5,0,20,5', '20,5,0,30,15']],
      ['V-1,2021-01,2020/21,Temporary contingency,whatever,10'],
    );
    expect(found).toEqual([
      'Temporary contingency, planned 2020/21: 20 → 30 (vired 10)',
      'Temporary contingency, projected 2020/21: 5 → 15',
    ]);
  });
});

describe('D12: how much the plans of later years rose', () => {
  const riseOf = (...args: Parameters<typeof changesBy>) => changesBy(...args).lines[0]?.laterRise;
  const later = '(50),160,100\nLifts,Repairs';

  test.each([
    ['(50),170,100', 10],
    ['(50),160,107', 7],
    ['(50),170,107', 17],
    ['(50),170,90', 0],
    ['(50),150,100', -10],
  ])('%s: %i, all together', (to, rise) => {
    expect(riseOf([[later, `${to}\nLifts,Repairs`]])).toBe(rise);
  });

  test('is not how much this year’s plan rose', () => {
    expect(riseOf([['100,200,150', '100,220,170']])).toBe(0);
  });

  test('leaves out what virements account for', () => {
    const edit = [later, '(50),170,100\nLifts,Repairs'] as const;
    expect(riseOf([edit], ['V-1,2021-01,2021/22,Lifts,New lifts,10'])).toBe(0);
    expect(riseOf([edit], ['V-1,2021-01,2021/22,Lifts,New lifts,4'])).toBe(6);
  });
});

describe('D11: from one year to the next', () => {
  test('a column is compared with the one of the same year, and a year that was not there with none', () => {
    const { lines } = movementsOf({ structure: TWO_YEARS, ledgers: { '2021-03': SOUND, '2021-04': SOUND } });
    expect(lines.flatMap(shown).slice(0, 2)).toEqual([
      // Planned 2021/22 was the first later plan and is the current one; 2022/23 was the last and is the first.
      'New lifts (Lifts), planned 2021/22: 160 → 200',
      'New lifts (Lifts), planned 2022/23: 100 → 160',
    ]);
    expect(lines.flatMap(shown).filter((line) => /projected|2023\/24/.test(line))).toEqual([]);
  });
});
