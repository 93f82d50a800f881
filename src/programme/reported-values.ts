import Big from 'big.js';
import type { Month } from '../words/month.js';
import type { Kpi } from './inputs/kpis-file.js';
import type { PublishedValue } from './inputs/published-file.js';
import type { PublishedMonth } from './programme.js';
import { lastOf } from './reported.js';
import { shownValue } from './shown-value.js';

/** What papers printed of a KPI, by the month of the value; of one printed twice, what was printed last (domain B8). */
export const reportedValues = (
  id: string,
  published: readonly PublishedMonth[],
): ReadonlyMap<Month, PublishedValue> =>
  new Map(
    published.flatMap(({ values }) =>
      values.rows.filter(({ kpi }) => kpi === id).map((value) => [value.month, value] as const),
    ),
  );

/** "Previously reported": what the last papers that printed values gave for the latest month of the KPI (domain B7, K3). */
export const reportedValue = (
  id: string,
  published: readonly PublishedMonth[],
): PublishedValue | undefined => {
  const printed = lastOf(published, 'values')?.values.rows ?? [];
  const [first, ...others] = printed.filter(({ kpi }) => kpi === id);
  return first && others.reduce((latest, value) => (value.month > latest.month ? value : latest), first);
};

/** Whether a value, printed with as many decimals as the earlier paper gave it, is another (domain B8). */
export const isRestated = (kpi: Kpi, { value: told }: PublishedValue, value: Big | undefined): boolean => {
  if (!value) return true;
  const shown = kpi.nearest ? shownValue(kpi, value) : value.round(told.decimals, Big.roundHalfUp);
  return !shown.eq(told.value);
};
