import * as z from 'zod';
import type { Recorded } from '../decode.js';
import { choice, id, month, quantity, words } from '../fields.js';

/**
 * `kpi-series.csv`: one row for each KPI, area and month (design §2); no status means final and published.
 * `confidential`: the value is withheld, because it rests on few people; it is not in the file (domain H5).
 */
export const kpiSeriesRow = z.strictObject({
  kpi: id(),
  area: id(),
  month: month(),
  value: quantity().optional(),
  numerator: quantity().optional(),
  denominator: quantity().optional(),
  status: choice(
    'final',
    'illustrative',
    'provisional',
    'revised',
    'estimated',
    'missing',
    'confidential',
  ).default('final'),
  note: words().optional(),
});

export type Observation = Recorded<z.output<typeof kpiSeriesRow>>;
export type Status = Observation['status'];
