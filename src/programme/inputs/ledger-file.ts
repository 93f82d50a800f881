import * as z from 'zod';
import type { Recorded } from '../decode.js';
import { thousands, thousandsOrBlank, words } from '../fields.js';
import type { FundLayout } from './fund-file.js';

/** The two columns that name a row; a row without a line is the printed total of what `group` names. */
const naming = { group: words(), line: words().optional() };

/** A row of `fund/<month>.csv` as the layout has it: money in whole £000, where blank is not 0 (domain D1, D9). */
export const ledgerRow = ({ columns }: FundLayout) =>
  z.strictObject({
    ...naming,
    ...Object.fromEntries(columns.map(({ column }) => [column, thousandsOrBlank()])),
  });

/** The same for editors, which do not know the layout: every other column holds money. */
export const anyLedgerRow = z.object(naming).catchall(thousands());

/** A row's names, and where it stands; its money is read by column. */
export type WrittenLedgerRow = Recorded<z.output<z.ZodObject<typeof naming>>> &
  Readonly<Record<string, unknown>>;
