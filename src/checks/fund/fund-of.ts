import type { Fund, Ledger } from '../../programme/fund/fund.js';
import type { Programme } from '../../programme/programme.js';
import { isRead } from '../../sources/sources.js';

/** The fund, if the programme has one that could be read. */
export const fundOf = ({ fund }: Programme): Fund | undefined => (isRead(fund) ? fund : undefined);

/** The ledgers of which something can be said: every row could be read and has its place. */
export const wholeLedgers = ({ ledgers }: Fund): readonly Ledger[] =>
  ledgers.filter(({ isComplete }) => isComplete);
