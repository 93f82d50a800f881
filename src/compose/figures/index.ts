import type { Inline } from '../../paper/inlines.js';
import type { BindingKind } from '../context.js';
import { count } from './count.js';
import { date } from './date.js';
import { fund } from './fund.js';
import { fundPlan } from './fund-plan.js';
import { kpi } from './kpi.js';
import { milestone } from './milestone.js';
import { movement } from './movement.js';
import { outsideFact } from './outside-fact.js';
import { ref } from './ref.js';
import { signal } from './signal.js';
import { slip } from './slip.js';

/** The bindings that stand in running text, by the name that authors write. */
export const figures: Readonly<Record<string, BindingKind<Inline>>> = {
  kpi,
  movement,
  signal,
  milestone,
  slip,
  date,
  count,
  fund,
  'fund-plan': fundPlan,
  'outside-fact': outsideFact,
  ref,
};
