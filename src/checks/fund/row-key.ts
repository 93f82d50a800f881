import type { LedgerRow } from '../../programme/fund/ledger-row.js';

/** What a row is known by: group and label; whatever is no line of a group has one row only (domain D10). */
export const rowKey = ({ part, line }: LedgerRow): string =>
  `${part.id} ${part.kind === 'group' ? (line ?? '') : ''}`;
