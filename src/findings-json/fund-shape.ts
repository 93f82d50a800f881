import * as z from 'zod';
import { decimal, flag, month, origins, text, whole } from './fields.js';

const thousands = (description: string) => whole(`${description}, in whole £000`);

const cell = z.strictObject({
  column: text('what the column holds, and of which year: "planned 2021/22"'),
  applies: flag('whether the row can have an amount here'),
  printed: thousands('what the ledger prints; null where it is blank (D9)').nullable(),
  expected: thousands('what the rest of the ledger makes of it; null for an amount that is given').nullable(),
  amount: thousands('what papers print: as supplied (D8), else the sum').nullable(),
  origins: origins(),
});

const row = z.strictObject({
  part: text('the id of the group, block or total, as bindings name it'),
  role: text(
    'line, sub-total, contingency, requirement, totals, available, additional, allocation, allocations or remaining',
  ),
  block: text('the id of its block').nullable(),
  label: text('the label of a line; of others, what the column "group" calls them'),
  cells: z.array(cell),
});

const variation = z.strictObject({
  part: text('the id of the group or contingency'),
  label: text('the line'),
  planned: thousands('the plan of the year'),
  amount: thousands('projected minus planned (D3)'),
  'per-cent': decimal('of the plan; null for a plan of 0 (D16)').nullable(),
  kind: z
    .enum(['overspend', 'underspend', 'slippage', 'unused-contingency'])
    .meta({ description: 'D12, D13' }),
  moved: thousands('of a slippage, what later years gained'),
});

const remark = z.strictObject({
  kind: z.enum(['rounding', 'wrong', 'blank', 'unasked']).meta({ description: 'D7 to D9' }),
  row: text('the row, as messages call it'),
  column: text('the column'),
  printed: thousands('what the ledger prints').nullable(),
  expected: thousands('what the rest of it gives').nullable(),
});

/** The ledger that holds at the paper's data. */
export const fundShape = z.strictObject({
  ledger: month('the month of the ledger'),
  illustrative: flag('whether the ledger is made up'),
  rows: z.array(row).meta({ description: 'in the order of the printed table' }),
  variations: z.array(variation),
  remarks: z.array(remark),
  since: z
    .strictObject({
      ledger: month('the ledger that it is compared with (D12, K3)'),
      rows: z.array(
        z.strictObject({
          label: text('the row, as messages call it'),
          'later-rise': thousands('how much the plans of later years rose, virements apart'),
          changes: z.array(
            z.strictObject({
              column: text('the column'),
              before: thousands('before'),
              now: thousands('now'),
              vired: thousands('the part that virements account for'),
            }),
          ),
        }),
      ),
    })
    .nullable(),
});

export type FundEntry = z.output<typeof fundShape>;
