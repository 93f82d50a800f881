import { cellSpan } from '../../programme/fund/ledger-row.js';
import { spanAt } from '../../sources/located.js';
import { writeThousands } from '../../words/money.js';
import type { Check } from '../check.js';
import { fundOf, wholeLedgers } from './fund-of.js';

/**
 * An allocation is what the plan of another document says of its block and year; where they differ, the reason is
 * given, since the heading of the table names that document (domain D15). Neither is corrected.
 */
export const allocationsMatchPlan: Check = (programme, diagnostics) => {
  const fund = fundOf(programme);
  const { allocations, plans } = fund?.structure ?? {};
  if (!fund || !allocations) return;
  for (const ledger of wholeLedgers(fund))
    for (const row of ledger.rows.filter(({ part }) => part.kind === 'allocation'))
      for (const { column, holds, year, heading } of ledger.layout.columns) {
        const index = (plans ?? []).findIndex(
          (plan) => plan.block === row.part.block?.id && plan.year === year,
        );
        const plan = plans?.[index];
        const amount = row.amounts.get(column);
        if (!plan || holds !== 'planned' || amount === undefined || amount === plan.amount) continue;
        const isExplained = allocations.explanation !== undefined;
        diagnostics[isExplained ? 'note' : 'warning'](
          'allocation-plan',
          `"${row.part.name}" is ${writeThousands(amount)} under "${heading}"; "${plan.name}" is ${writeThousands(plan.amount)}.`,
          {
            span: cellSpan(row, column),
            hint: isExplained ? 'Nothing: fund.yaml explains it, and the paper prints that.' : undefined,
            related: [{ message: 'the plan', span: spanAt(fund.structure.at, 'plans', index, 'amount') }],
          },
        );
      }
};
