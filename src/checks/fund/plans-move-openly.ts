import { castLedger } from '../../analysis/fund/cast-ledger.js';
import { currentColumn } from '../../analysis/fund/columns.js';
import { type Change, lineMovements, type RowMovement } from '../../analysis/fund/movements.js';
import { nameOfRow } from '../../analysis/fund/row-name.js';
import type { Diagnostics } from '../../diagnostics/diagnostic.js';
import type { Ledger } from '../../programme/fund/fund.js';
import { cellSpan } from '../../programme/fund/ledger-row.js';
import { writeThousands } from '../../words/money.js';
import { writeMonth } from '../../words/month.js';
import type { Check } from '../check.js';
import { fundOf, wholeLedgers } from './fund-of.js';

/** Between two ledgers no line is lost, and the plan of the year changes by virement only (domain D8, D12). */
export const plansMoveOpenly: Check = (programme, diagnostics) => {
  const fund = fundOf(programme);
  if (!fund) return;
  const casts = wholeLedgers(fund).map((ledger) => castLedger(ledger, fund));
  for (const [index, now] of casts.entries()) {
    const before = casts[index - 1];
    if (!before) continue;
    for (const movement of lineMovements(now, before, fund)) {
      if (movement.now) checkPlan(movement, now.ledger, diagnostics);
      else reportGone(movement, now.ledger, diagnostics);
    }
  }
};

const reportGone = ({ before }: RowMovement, { month }: Ledger, diagnostics: Diagnostics): void => {
  if (!before?.row) return;
  diagnostics.warning(
    'ledger-line-gone',
    `${nameOfRow(before)} is not in the ledger of ${writeMonth(month)}.`,
    {
      span: before.row.at.span,
    },
  );
};

const checkPlan = (
  { now, before, changes }: RowMovement,
  { layout }: Ledger,
  diagnostics: Diagnostics,
): void => {
  const planned = currentColumn(layout, 'planned');
  const change = changes.find(({ column }) => column === planned);
  if (!change || !before || !now?.row || unexplained(change) === 0) return;
  diagnostics.warning(
    'virement-missing',
    `The plan of ${nameOfRow(now)} went from ${writeThousands(change.before)} to ${writeThousands(change.now)}; virements account for ${writeThousands(change.vired)} of it.`,
    { span: cellSpan(now.row, change.column.column) },
  );
};

const unexplained = ({ before, now, vired }: Change): number => now - before - vired;
