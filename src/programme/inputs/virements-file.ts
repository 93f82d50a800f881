import * as z from 'zod';
import type { Recorded } from '../decode.js';
import { financialYear, id, month, thousands, words } from '../fields.js';

/** `fund/virements.csv`: a row for each line that an authorised transfer between budget lines touches (domain D12). */
export const virementRow = z.strictObject({
  virement: id(),
  /** The first ledger that shows it. */
  month: month(),
  year: financialYear(),
  group: words(),
  line: words(),
  /** What the line's plan for the year gains, in whole £000; negative where it gives. */
  amount: thousands(),
  reason: words(),
  authority: words(),
});

export type Virement = Recorded<z.output<typeof virementRow>>;
