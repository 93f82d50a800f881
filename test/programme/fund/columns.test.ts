import { describe, expect, test } from '@jest/globals';
import { nameOfCell, nameOfRow } from '../../../src/analysis/fund/row-name.js';
import {
  currentColumn,
  currentYear,
  laterPlans,
  nameOfColumn,
  spendingColumns,
} from '../../../src/programme/fund/columns.js';
import type { FundColumn, FundLayout } from '../../../src/programme/inputs/fund-file.js';
import type { FinancialYear, Month } from '../../../src/words/month.js';
import { castOf } from '../../support/fund.js';

/** A layout from names such as `planned 2020/21`. */
const layoutOf = (...names: readonly string[]): FundLayout => ({
  from: '2020-04' as Month,
  columns: names.map((name) => {
    const [holds, year] = name.split(' ');
    return { column: name, heading: name, holds: holds as FundColumn['holds'], year: year as FinancialYear };
  }),
});

const LAYOUT = layoutOf(
  'full-amount',
  'latest-full-amount',
  'planned 2021/22',
  'actual 2018/19',
  'planned 2019/20',
  'actual 2019/20',
  'planned 2020/21',
  'projected 2020/21',
  'variation 2020/21',
  'planned 2022/23',
);

describe('D11: the columns of a ledger', () => {
  test('are about the year whose outturn is projected', () => {
    expect(currentYear(LAYOUT)).toBe('2020/21');
    expect(currentYear(layoutOf('planned 2020/21'))).toBeUndefined();
  });

  test('plan for later years after it, in the order of the ledger, and for none without a current year', () => {
    expect(laterPlans(LAYOUT).map(nameOfColumn)).toEqual(['planned 2021/22', 'planned 2022/23']);
    expect(laterPlans(layoutOf('planned 2021/22'))).toEqual([]);
  });

  test.each(['planned', 'projected', 'variation'] as const)('have one %s of the current year', (holds) => {
    expect(currentColumn(LAYOUT, holds)?.column).toBe(`${holds} 2020/21`);
  });

  test('D4: add up to a full amount in all that was spent, is projected and is planned for later', () => {
    expect(spendingColumns(LAYOUT).map(nameOfColumn)).toEqual([
      'actual 2018/19',
      'actual 2019/20',
      'projected 2020/21',
      'planned 2021/22',
      'planned 2022/23',
    ]);
  });
});

describe('D10: the name of a row', () => {
  const { rows } = castOf({});

  test('is the label with its group, what it sums, or what fund.yaml calls it; no two are the same', () => {
    const names = rows.map(nameOfRow);
    expect(names.slice(0, 3)).toEqual(['New lifts (Lifts)', 'Repairs (Lifts)', 'Sub-total of Lifts']);
    expect(names).toContain('Temporary contingency');
    expect(new Set(names).size).toBe(names.length);
  });

  test('D6: with that of a column is a name that no other cell has', () => {
    const names = rows.flatMap((row) => row.cells.map(({ column }) => nameOfCell(row, column)));
    expect(new Set(names).size).toBe(names.length);
    expect(names).toContain('lifts / Repairs / planned 2020/21');
    expect(names).toContain('totals / planned 2020/21');
  });
});
