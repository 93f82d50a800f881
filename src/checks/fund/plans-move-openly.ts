import { type CastLedger, castLedger } from '../../analysis/fund/cast-ledger.js';
import { type Change, lineMovements, type RowMovement } from '../../analysis/fund/movements.js';
import { nameOfRow } from '../../analysis/fund/row-name.js';
import type { Diagnostics } from '../../diagnostics/diagnostic.js';
import { currentColumn, currentYear } from '../../programme/fund/columns.js';
import type { Fund, Ledger } from '../../programme/fund/fund.js';
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
    if (before) checkPair(now, before, fund, diagnostics);
  }
};

const checkPair = (now: CastLedger, before: CastLedger, fund: Fund, diagnostics: Diagnostics): void => {
  // The plan of a new year is approved anew, and a register that cannot be read explains nothing.
  const isSameYear = currentYear(now.ledger.layout) === currentYear(before.ledger.layout);
  for (const movement of lineMovements(now, before, fund))
    if (!movement.now) reportGone(movement, now.ledger, diagnostics);
    else if (isSameYear && fund.hasAllVirements) checkPlan(movement, now.ledger, diagnostics);
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
  if (!change || !now?.row || unexplained(change) === 0) return;
  const name = nameOfRow(now);
  const found = before
    ? `The plan of ${name} ${movedFrom(change)}`
    : `${name} is new, with a plan of ${writeThousands(change.now)}`;
  diagnostics.warning('virement-missing', `${found}; ${accountOf(change)}.`, {
    span: cellSpan(now.row, change.column.column),
    hint:
      change.vired === 0
        ? undefined
        : 'Correct the plan in the ledger, or the amounts and the month in fund/virements.csv.',
  });
};

const movedFrom = ({ before, now }: Change): string =>
  before === now
    ? `is still ${writeThousands(now)}`
    : `went from ${writeThousands(before)} to ${writeThousands(now)}`;

const accountOf = ({ vired }: Change): string =>
  vired === 0 ? 'no virement accounts for it' : `virements come to ${writeThousands(vired)}`;

const unexplained = ({ before, now, vired }: Change): number => now - before - vired;
