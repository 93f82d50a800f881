import type { Figure } from '../../paper/inlines.js';
import { writeMillions } from '../../words/money.js';
import type { BindingKind } from '../context.js';
import { findPlan } from '../fund/find-plan.js';
import { figure } from '../values.js';

/** `{{fund-plan "budget-2021-22"}}`: a figure of another document that `fund.yaml` holds with its source, in £m. */
export const fundPlan: BindingKind<Figure> = {
  argument: 'the id of a plan of fund.yaml',
  options: [],
  resolve({ argument }, context) {
    const plan = findPlan(argument, context);
    return plan && figure(writeMillions(plan.amount), [], [plan.origin]);
  },
};
