import type { Observation } from '../../programme/inputs/kpi-series-file.js';
import { addToMonth, type Month } from '../../words/month.js';

/**
 * Of a month that has two rows, the month beside it that has none though others follow: most often one of the two rows is
 * meant for it, and the gap is no second fault.
 */
export const monthMeant = (month: Month, rows: readonly Observation[]): Month | undefined => {
  const months = rows.map((row) => row.month).sort();
  const [first = month, last = month] = [months[0], months.at(-1)];
  return [addToMonth(month, 1), addToMonth(month, -1)].find(
    (other) => !months.includes(other) && first < other && other < last,
  );
};
