import type { Diagnostics } from '../../diagnostics/diagnostic.js';
import type { Ledger } from '../../programme/fund/fund.js';
import type { LedgerRow } from '../../programme/fund/ledger-row.js';
import { spanAt } from '../../sources/located.js';
import type { Check } from '../check.js';
import { fundOf } from './fund-of.js';
import { rowKey } from './row-key.js';

/** A row is known by block, group and label; two that share them would be one (domain D10). */
export const ledgerRowsOnce: Check = (programme, diagnostics) => {
  for (const ledger of fundOf(programme)?.ledgers ?? []) checkRows(ledger, diagnostics);
};

const checkRows = ({ rows }: Ledger, diagnostics: Diagnostics): void => {
  const first = new Map<string, LedgerRow>();
  for (const row of rows) {
    const { part, line, at } = row;
    const mayHaveLine = part.kind === 'group' || part.kind === 'contingency';
    if (line !== undefined && !mayHaveLine)
      diagnostics.error('ledger-row', `"${part.name}" is one amount and has no lines.`, {
        span: spanAt(at, 'line'),
        hint: 'Leave the cell under "line" empty.',
      });
    const twin = first.get(rowKey(row));
    if (!twin) first.set(rowKey(row), row);
    else
      diagnostics.error('ledger-row', `${nameOf(row)} is there twice.`, {
        span: spanAt(at, part.kind === 'group' && line !== undefined ? 'line' : 'group'),
        related: [{ message: 'first here', span: spanAt(twin.at, 'group') }],
        hint:
          part.kind === 'contingency'
            ? 'A block has one row of contingency, whatever its label: correct the group of one, or make them one row.'
            : 'Correct the group or the label of one of them, or delete the row that is wrong.',
      });
  }
};

const nameOf = ({ part, line }: LedgerRow): string => {
  if (part.kind !== 'group') return `"${part.name}"`;
  return line !== undefined ? `The line "${line}" of "${part.name}"` : `The sub-total of "${part.name}"`;
};
