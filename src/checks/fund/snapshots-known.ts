import { spanAt } from '../../sources/located.js';
import { writeMonth } from '../../words/month.js';
import { writeList } from '../../words/phrases.js';
import type { Check } from '../check.js';
import { fundOf } from './fund-of.js';

/** What is said of a ledger that is not there is not said of the one that was meant: it may have to be marked (domain K3). */
export const snapshotsKnown: Check = (programme, diagnostics) => {
  const fund = fundOf(programme);
  if (!fund) return;
  const { snapshots, at } = fund.structure;
  const months = [...fund.ledgers.map(({ month }) => month), ...fund.lost].sort();
  for (const [index, { month }] of snapshots.entries()) {
    const span = spanAt(at, 'snapshots', index, 'month');
    if (snapshots.findIndex((other) => other.month === month) < index)
      diagnostics.error('fund-snapshot', `The ledger of ${writeMonth(month)} is described twice.`, {
        span,
        hint: 'Say everything of it in one place.',
      });
    else if (!months.includes(month))
      diagnostics.error('fund-snapshot', `There is no ledger of ${writeMonth(month)}.`, {
        span,
        hint:
          months.length > 0
            ? `There ${months.length === 1 ? 'is one' : 'are those'} of ${writeList(months.map(writeMonth))}.`
            : 'Correct the month, or take the entry out.',
      });
  }
};
