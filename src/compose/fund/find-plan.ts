import type { Span } from '../../diagnostics/source-text.js';
import type { Written } from '../../narrative/narrative.js';
import { spanAt } from '../../sources/located.js';
import { isRead } from '../../sources/sources.js';
import { suggest } from '../../words/nearest.js';
import type { Context } from '../context.js';

/** A figure of another document, in whole £000, and the cell that holds it. */
export interface FoundPlan {
  readonly amount: number;
  readonly origin: Span;
}

/** The plan that a binding names, or a diagnostic at the name. */
export const findPlan = (name: Written, { programme, diagnostics }: Context): FoundPlan | undefined => {
  const { fund } = programme;
  if (fund === 'unreadable') return undefined;
  const plans = isRead(fund) ? fund.structure.plans : [];
  const index = plans.findIndex(({ id }) => id === name.text);
  const plan = plans[index];
  if (plan && isRead(fund))
    return { amount: plan.amount, origin: spanAt(fund.structure.at, 'plans', index, 'amount') };
  diagnostics.error('unknown-ledger-line', `fund.yaml has no plan "${name.text}".`, {
    span: name.span,
    hint: suggest(
      name.text,
      plans.map(({ id }) => id),
      'Add it to fund.yaml under plans, with its amount and source.',
    ),
  });
  return undefined;
};
