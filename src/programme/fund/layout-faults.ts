import type { Diagnostics } from '../../diagnostics/diagnostic.js';
import { spanAt } from '../../sources/located.js';
import { type FinancialYear, nextFinancialYear, writeMonth } from '../../words/month.js';
import type { FundColumn, FundLayout, FundStructure } from '../inputs/fund-file.js';
import { currentYear, nameOfColumn } from './columns.js';

/**
 * Every layout has what the rules need: one plan, one projection and one variation of its current year (domain D3),
 * earlier years spent and later years planned without a gap (domain D4).
 */
export const reportLayoutFaults = (structure: FundStructure, diagnostics: Diagnostics): void => {
  for (const [index, layout] of structure.layouts.entries()) {
    const complain: Complain = (message, hint, column) =>
      diagnostics.error('fund-structure', message, {
        span: column
          ? spanAt(structure.at, 'layouts', index, 'columns', layout.columns.indexOf(column))
          : spanAt(structure.at, 'layouts', index),
        hint,
      });
    for (const column of layout.columns) checkColumn(column, layout, complain);
    checkCurrentYear(layout, complain);
    checkStart(index, structure, diagnostics);
  }
};

/** The layout of a ledger is the last one that has begun: an order of any other kind would hide one. */
const checkStart = (index: number, structure: FundStructure, diagnostics: Diagnostics): void => {
  const [earlier, layout] = [structure.layouts[index - 1], structure.layouts[index]];
  if (!earlier || !layout || earlier.from < layout.from) return;
  diagnostics.error(
    'fund-structure',
    `The layout from ${writeMonth(layout.from)} stands after the one from ${writeMonth(earlier.from)}.`,
    {
      span: spanAt(structure.at, 'layouts', index, 'from'),
      hint: 'Put the layouts in order of their months, each month once.',
    },
  );
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
  else if (isTwin(column, columns))
    complain(`A second column holds ${nameOfColumn(column)}.`, 'Correct one of the two.', column);
  else if (NAMING.includes(column.column))
    complain(
      `"${column.column}" is what a column that names a row is called.`,
      'Give the column of amounts another name.',
      column,
    );
  else if (columns.find((other) => other.column === column.column) !== column)
    complain(`A second column is called "${column.column}".`, 'Give each column a name of its own.', column);
};

/** Whether an earlier column holds the same. */
const isTwin = (column: FundColumn, columns: readonly FundColumn[]): boolean =>
  columns.find((other) => nameOfColumn(other) === nameOfColumn(column)) !== column;

const NAMING = ['group', 'line'];

const checkCurrentYear = (layout: FundLayout, complain: Complain): void => {
  const { columns } = layout;
  const current = currentYear(layout);
  const others = columns.filter(({ holds, year }) => holds === 'projected' && year !== current);
  if (current === undefined)
    complain('No column holds what is projected.', 'A layout has one such column: that of its current year.');
  for (const column of others)
    complain('A second year is projected.', 'A layout has one current year: start another layout.', column);
  if (current === undefined || others.length > 0) return;
  for (const holds of ['planned', 'variation'] as const)
    if (
      !columns.some((column) => column.holds === holds && (column.year === current || holds === 'variation'))
    )
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
    if (year === undefined || isTwin(column, columns)) continue;
    if (holds === 'actual' && year >= current)
      complain(`The actual spending of ${year} cannot be known in ${current}.`, 'Correct the year.', column);
    if (holds === 'variation' && year !== current)
      complain(
        `Nothing is projected for ${year}, so there can be no variation.`,
        `Only ${current} is projected: correct the year, or what the column holds.`,
        column,
      );
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
