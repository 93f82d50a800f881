import type { KpiFinding } from '../../analysis/findings.js';
import type { Reading } from '../../analysis/reading.js';
import { parseMonth } from '../../words/month.js';
import type { Context } from '../context.js';
import type { Led } from './sentence.js';

const RISEN = /\b(?:rose|risen|rising|increased|grew|grown|climbed|went up|gone up)\b/i;
const FALLEN = /\b(?:fell|fallen|falling|decreased|dropped|declined|reduced|went down|gone down)\b/i;
const DENIED = /\b(?:not|never|no longer|without)\b/i;

/** A sentence that says which way a KPI has gone, from one bound value of it to another, and the data say otherwise. */
export interface ContradictedKpi {
  readonly finding: KpiFinding;
  readonly from: Valued;
  readonly to: Valued;
}

type Valued = Reading & { readonly value: NonNullable<Reading['value']> };

/** "has fallen from {{kpi …}} to {{kpi …}}" of one KPI: both values are bound, so that the verb can be judged exactly. */
export const contradictedKpi = (sentence: readonly Led[], context: Context): ContradictedKpi | undefined => {
  const kpis = sentence.filter(({ binding }) => binding.name === 'kpi' && !binding.options.has('over'));
  const [one, other, ...more] = kpis;
  if (!one || !other || more.length > 0) return undefined;
  if (one.binding.argument?.text !== other.binding.argument?.text) return undefined;
  const from = kpis.find(({ before }) => /\bfrom\s*$/i.test(before));
  const to = kpis.find(({ before }) => /\b(?:to|at)\s*$/i.test(before));
  const risen = RISEN.test(one.before);
  if (!from || !to || risen === FALLEN.test(one.before) || DENIED.test(one.before)) return undefined;
  const finding = context.findings.kpis.get(one.binding.argument?.text ?? '');
  const [start, end] = [from, to].map((led) => finding && boundReading(led, finding, context));
  if (!finding || !start || !end) return undefined;
  const holds = risen ? end.value.gt(start.value) : end.value.lt(start.value);
  return holds ? undefined : { finding, from: start, to: end };
};

const boundReading = ({ binding }: Led, { known }: KpiFinding, { findings }: Context): Valued | undefined => {
  const at = binding.options.get('at');
  const month = at ? parseMonth(at.text) : findings.horizon.dataTo;
  const reading = month && known.at(month);
  return reading?.value && { ...reading, value: reading.value };
};
