import type { Diagnostics } from '../diagnostics/diagnostic.js';
import { currentYear } from '../programme/fund/columns.js';
import type { FundLayout, FundStructure } from '../programme/inputs/fund-file.js';
import { spanAt } from '../sources/located.js';
import { financialYear, type Month, parseMonth, writeMonth } from '../words/month.js';
import type { Table } from './find-table.js';

/** The month lies in the year that the columns of its layout are about (domain D11). */
export const checkYear = (
  layout: FundLayout,
  month: Month,
  structure: FundStructure,
  diagnostics: Diagnostics,
): void => {
  const [current, year] = [currentYear(layout), financialYear(month)];
  if (current === undefined || current === year) return;
  diagnostics.error(
    'ledger-columns',
    `The columns for ${writeMonth(month)} are about ${current}, but that month lies in ${year}.`,
    {
      span: spanAt(structure.at, 'layouts', structure.layouts.indexOf(layout)),
      hint: 'Add a layout to fund.yaml that starts with the new year, or correct --month.',
    },
  );
};

/** A title that names months, and not the one asked for, is most often that of an older workbook. */
export const checkTitle = ({ above }: Table, month: Month, diagnostics: Diagnostics): void => {
  const named = above.flatMap(({ cells }) =>
    cells.flatMap((cell) =>
      cell.content.kind === 'text' ? monthsIn(cell.content.text).map((one) => ({ one, cell })) : [],
    ),
  );
  const [first] = named;
  if (!first || named.some(({ one }) => one === month)) return;
  diagnostics.warning('ledger-month', `The sheet names ${writeMonth(first.one)}, not ${writeMonth(month)}.`, {
    place: first.cell.place,
  });
};

const monthsIn = (text: string): readonly Month[] =>
  [...text.matchAll(/\b([a-z]{3,9})[\s-]+(\d{4})\b/gi)].flatMap(
    ([, name, year]) => parseMonth(`${name} ${year}`) ?? [],
  );
