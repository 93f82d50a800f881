import type { FundLayout } from '../programme/inputs/fund-file.js';
import { writeCsv } from '../words/csv-text.js';
import { writeThousands } from '../words/money.js';
import type { ImportedRow } from './imported-row.js';

/** The ledger as `fund/<month>.csv` keeps it: blank stays blank, and 0 stays 0 (domain D9). */
export const writeLedger = (rows: readonly ImportedRow[], { columns }: FundLayout): string => {
  const header = ['group', 'line', ...columns.map(({ column }) => column)];
  const lines = rows.map(({ part, line, amounts }) => [
    part.name,
    line ?? '',
    ...columns.map((column) => {
      const amount = amounts.get(column);
      return amount === undefined ? '' : writeThousands(amount);
    }),
  ]);
  return writeCsv([header, ...lines]);
};
