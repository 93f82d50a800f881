import { currentYear, nameOfColumn } from '../../analysis/fund/columns.js';
import type { Diagnostics } from '../../diagnostics/diagnostic.js';
import type { FundColumn, FundLayout } from '../../programme/inputs/fund-file.js';
import { spanAt } from '../../sources/located.js';
import { type FinancialYear, nextFinancialYear } from '../../words/month.js';
import type { Check } from '../check.js';
import { fundOf } from './fund-of.js';

/**
 * Every layout has what the rules need: one plan, one projection and one variation of its current year (domain D3),
 * earlier years spent and later years planned without a gap (domain D4).
 */
export const fundLayoutsHold: Check = (programme, diagnostics) => {
  const structure = fundOf(programme)?.structure;
  for (const [index, layout] of structure?.layouts.entries() ?? []) {
    const complain: Complain = (message, hint, column) =>
      diagnostics.error('fund-structure', message, {
        span:
          structure &&
          spanAt(
            structure.at,
            'layouts',
            index,
            'columns',
            ...(column ? [layout.columns.indexOf(column)] : []),
          ),
        hint,
      });
    for (const column of layout.columns) checkColumn(column, layout, complain);
    checkCurrentYear(layout, complain);
  }
};

type Complain = (message: string, hint: string, column?: FundColumn) => ReturnType<Diagnostics['error']>;

const checkColumn = (column: FundColumn, { columns }: FundLayout, complain: Complain): void => {
  const isOfAllYears = column.holds.endsWith('full-amount');
  if (isOfAllYears && column.year !== undefined)
    complain(
      `"${column.column}" has a year.`,
      'A full amount is that of all years: take the year out.',
      column,
    );
  else if (!isOfAllYears && column.year === undefined)
    complain(`"${column.column}" has no year.`, 'Write it like year: 2020/21.', column);
  else if (columns.find((other) => nameOfColumn(other) === nameOfColumn(column)) !== column)
    complain(`A second column holds ${nameOfColumn(column)}.`, 'Correct one of the two.', column);
};

const checkCurrentYear = (layout: FundLayout, complain: Complain): void => {
  const { columns } = layout;
  const current = currentYear(layout);
  const others = columns.filter(({ holds, year }) => holds === 'projected' && year !== current);
  if (current === undefined)
    complain('No column holds what is projected.', 'A layout has one such column: that of its current year.');
  for (const column of others)
    complain('A second year is projected.', 'A layout has one current year: start another layout.', column);
  if (current === undefined) return;
  for (const holds of ['planned', 'variation'] as const)
    if (!columns.some((column) => column.holds === holds && column.year === current))
      complain(`There is no ${holds} column for ${current}.`, 'Add it beside the projected one.');
  checkOtherYears(columns, current, complain);
};

const checkOtherYears = (
  columns: readonly FundColumn[],
  current: FinancialYear,
  complain: Complain,
): void => {
  let expected = current;
  for (const column of columns) {
    const { holds, year } = column;
    if (year === undefined) continue;
    if (holds === 'actual' && year >= current)
      complain(`The actual spending of ${year} cannot be known in ${current}.`, 'Correct the year.', column);
    if (holds !== 'planned' || year <= current) continue;
    expected = nextFinancialYear(expected);
    if (year === expected) continue;
    complain(
      `The plan for ${year} stands where that for ${expected} is expected.`,
      'Later years follow one another.',
      column,
    );
    expected = year;
  }
};
