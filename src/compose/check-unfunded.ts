import { nameOfCell } from '../analysis/fund/row-name.js';
import { nameOfColumn } from '../programme/fund/columns.js';
import { cellSpan } from '../programme/fund/ledger-row.js';
import { writeMillions } from '../words/money.js';
import type { Context } from './context.js';
import { unfundedGaps } from './fund/unfunded.js';

/** A paper that shows the ledger names in its text what no funding meets, year by year (domain D6). */
export const checkUnfunded = ({ findings, namedCells, placed, narrative, diagnostics }: Context): void => {
  const { fund } = findings;
  if (!fund?.cast.ledger.isComplete || !placed.has('fund-ledger')) return;
  for (const { row, cell, amount } of unfundedGaps(fund.cast)) {
    const { column } = cell;
    if (namedCells.has(nameOfCell(row, column))) continue;
    diagnostics.error(
      'unfunded-unnamed',
      `The text does not name the ${writeMillions(amount)} of ${column.year} that no funding meets.`,
      {
        span: narrative.span,
        hint: `Write {{fund "${row.part.id}" column="${nameOfColumn(column)}"}} in a sentence, or place {{fund-commentary}}.`,
        related: row.row && [{ message: 'the ledger', span: cellSpan(row.row, column.column) }],
      },
    );
  }
};
