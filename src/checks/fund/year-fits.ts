import { currentYear } from '../../programme/fund/columns.js';
import { spanAt } from '../../sources/located.js';
import { financialYear, writeMonth } from '../../words/month.js';
import type { Check } from '../check.js';
import { fundOf } from './fund-of.js';

/** The month of a ledger lies in the year that its columns project (domain D11). */
export const ledgerYearFits: Check = (programme, diagnostics) => {
  for (const { month, layout, rows } of fundOf(programme)?.ledgers ?? []) {
    const current = currentYear(layout);
    const [first] = rows;
    if (!first || current === undefined || current === financialYear(month)) continue;
    const column = layout.columns.find(({ holds }) => holds === 'projected')?.column ?? '';
    diagnostics.error(
      'ledger-columns',
      `The ledger of ${writeMonth(month)} projects ${current}, but that month lies in ${financialYear(month)}.`,
      {
        span: spanAt(first.at, column),
        hint: 'Add a layout to fund.yaml that starts with the new year, or correct the name of the ledger.',
      },
    );
  }
};
