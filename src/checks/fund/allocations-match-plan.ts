import type { Ledger } from '../../programme/fund/fund.js';
import { cellSpan, type LedgerRow } from '../../programme/fund/ledger-row.js';
import type { FundColumn, FundPlan } from '../../programme/inputs/fund-file.js';
import { spanAt } from '../../sources/located.js';
import { writeThousands } from '../../words/money.js';
import { writeMonth } from '../../words/month.js';
import type { Check } from '../check.js';
import { fundOf, wholeLedgers } from './fund-of.js';

/**
 * An allocation is what the plan of another document says of its block and year; where they differ, the reason is
 * given, since the heading of the table names that document (domain D15). Neither is corrected. What several
 * ledgers say alike is told once, of the first of them: it is one difference, however many months carry it on.
 */
export const allocationsMatchPlan: Check = (programme, diagnostics) => {
  const fund = fundOf(programme);
  const { allocations, plans } = fund?.structure ?? {};
  if (!fund || !allocations) return;
  const isExplained = allocations.explanation !== undefined;
  for (const [index, plan] of (plans ?? []).entries())
    for (const [{ row, column, amount }, ...later] of differing(plan, wholeLedgers(fund)))
      diagnostics[isExplained ? 'note' : 'warning'](
        'allocation-plan',
        `"${row.part.name}" is ${writeThousands(amount)} under "${column.heading}"; "${plan.name}" is ${writeThousands(plan.amount)}.`,
        {
          span: cellSpan(row, column.column),
          hint: isExplained ? 'Nothing: fund.yaml explains it, and the paper prints that.' : undefined,
          related: [
            { message: 'the plan', span: spanAt(fund.structure.at, 'plans', index, 'amount') },
            ...later.map((same) => ({
              message: `the same in the ledger of ${writeMonth(same.ledger.month)}`,
              span: cellSpan(same.row, same.column.column),
            })),
          ],
        },
      );
};

interface Allocation {
  readonly ledger: Ledger;
  readonly row: LedgerRow;
  readonly column: FundColumn;
  readonly amount: number;
}

/** The allocations that are not what a plan says, by row and amount, the earliest first. */
const differing = (
  plan: FundPlan,
  ledgers: readonly Ledger[],
): Iterable<readonly [Allocation, ...Allocation[]]> => {
  const found = new Map<string, [Allocation, ...Allocation[]]>();
  for (const one of ledgers.flatMap((ledger) => allocationsOf(plan, ledger))) {
    if (one.amount === plan.amount) continue;
    const key = `${one.row.part.name} ${one.amount}`;
    const same = found.get(key);
    if (same) same.push(one);
    else found.set(key, [one]);
  }
  return found.values();
};

/** What a ledger allocates to the block and the year that a plan is about. */
const allocationsOf = ({ block, year }: FundPlan, ledger: Ledger): readonly Allocation[] =>
  ledger.rows
    .filter(({ part }) => part.kind === 'allocation' && part.block?.id === block)
    .flatMap((row) =>
      ledger.layout.columns.flatMap((column) => {
        const amount = row.amounts.get(column.column);
        const isMeant = column.holds === 'planned' && column.year === year;
        return isMeant && amount !== undefined ? [{ ledger, row, column, amount }] : [];
      }),
    );
