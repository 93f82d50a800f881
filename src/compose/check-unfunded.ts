import { laterPlans } from '../analysis/fund/columns.js';
import { nameOfCell } from '../analysis/fund/row-name.js';
import { cellSpan } from '../programme/fund/ledger-row.js';
import { writeThousands } from '../words/money.js';
import type { Context } from './context.js';

/** A paper that shows the ledger names in its text what no funding meets, year by year (domain D6). */
export const checkUnfunded = ({ findings, namedCells, placed, narrative, diagnostics }: Context): void => {
  const { fund } = findings;
  if (!fund?.cast.ledger.isComplete || !placed.has('fund-ledger')) return;
  const later = laterPlans(fund.cast.ledger.layout);
  for (const row of fund.cast.rows.filter(({ role }) => role === 'remaining'))
    for (const { column, amount } of row.cells) {
      if (!later.includes(column) || (amount ?? 0) <= 0 || namedCells.has(nameOfCell(row, column))) continue;
      diagnostics.error(
        'unfunded-unnamed',
        `The text does not name the ${writeThousands(amount ?? 0)} (£000) of ${column.year} that no funding meets.`,
        {
          span: narrative.span,
          hint: `Write {{fund "remaining" column="planned ${column.year}"}} in a sentence, or place {{fund-commentary}}.`,
          related: row.row && [{ message: 'the ledger', span: cellSpan(row.row, column.column) }],
        },
      );
    }
};
