import Big from 'big.js';
import type { Month } from '../words/month.js';
import type { Kpi } from './inputs/kpis-file.js';
import type { PublishedValue } from './inputs/published-file.js';
import type { PublishedPaper } from './programme.js';
import { shownValue } from './shown-value.js';

/** What papers printed of a KPI, by the month of the value; of one printed twice, what was printed last (domain B8). */
export const reportedValues = (
  id: string,
  papers: readonly PublishedPaper[],
): ReadonlyMap<Month, PublishedValue> =>
  new Map(
    papers.flatMap(({ values }) =>
      values.filter(({ kpi }) => kpi === id).map((value) => [value.month, value] as const),
    ),
  );

/** Whether a value, printed with as many decimals as the earlier paper gave it, is another (domain B8). */
export const isRestated = (kpi: Kpi, { value: told }: PublishedValue, value: Big | undefined): boolean => {
  if (!value) return true;
  const shown = kpi.nearest ? shownValue(kpi, value) : value.round(told.decimals, Big.roundHalfUp);
  return !shown.eq(told.value);
};
