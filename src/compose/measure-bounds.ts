import type { Readings } from '../analysis/reading.js';
import type { Bounds } from '../charts/value-axis.js';
import type { Kpi } from '../programme/inputs/kpis-file.js';

/** What a measure can be at all: a share is 0 to 100%, a count or rate no less than 0 unless it is a balance. */
export const boundsOf = (kpi: Kpi, { all }: Readings): Bounds => {
  if (kpi.unit === 'percentage') return { lowest: 0, highest: 100 };
  return all.some(({ value }) => value?.lt(0)) ? {} : { lowest: 0 };
};
