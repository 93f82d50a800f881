import type { Fund, Ledger } from '../../programme/fund/fund.js';
import type { Programme } from '../../programme/programme.js';
import { isRead } from '../../sources/sources.js';
import { rowKey } from './row-key.js';

/** The fund, if the programme has one that could be read. */
export const fundOf = ({ fund }: Programme): Fund | undefined => (isRead(fund) ? fund : undefined);

/** The ledgers of which something can be said: every row could be read, has its place, and is there once. */
export const wholeLedgers = ({ ledgers }: Fund): readonly Ledger[] =>
  ledgers.filter(({ isComplete, rows }) => isComplete && new Set(rows.map(rowKey)).size === rows.length);
