import * as z from 'zod';
import type { Recorded } from '../decode.js';
import { choice, id, month, quantity } from '../fields.js';

/** `published/<month>/kpis.csv`: the values that the paper of that month printed (domain B7, K3). */
export const publishedRow = z.strictObject({
  kpi: id(),
  month: month(),
  value: quantity(),
  status: choice('final', 'illustrative').default('final'),
});

export type PublishedValue = Recorded<z.output<typeof publishedRow>>;
