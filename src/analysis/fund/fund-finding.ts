import type { Fund } from '../../programme/fund/fund.js';
import type { Month } from '../../words/month.js';
import { type CastLedger, castLedger } from './cast-ledger.js';
import { type LineMovement, linesGone, movementsOf } from './movements.js';
import { type LedgerRemark, reconcile } from './reconcile.js';
import { type Variation, variationsOf } from './variations.js';

/** What the ledger that holds at a month says: the figures of a paper about the fund. */
export interface FundFinding {
  readonly fund: Fund;
  readonly cast: CastLedger;
  readonly remarks: readonly LedgerRemark[];
  readonly variations: readonly Variation[];
  /** Against the ledger before; `undefined` for the first one. */
  readonly movements:
    | {
        readonly since: Month;
        readonly lines: readonly LineMovement[];
        readonly gone: readonly CastLedger['rows'][number][];
      }
    | undefined;
}

/** The finding for the latest ledger that is not later than a month; `undefined` where there is none. */
export const fundFinding = (fund: Fund, dataTo: Month): FundFinding | undefined => {
  const known = fund.ledgers.filter(({ month }) => month <= dataTo);
  const [ledger, earlier] = [known.at(-1), known.at(-2)];
  if (!ledger) return undefined;
  const cast = castLedger(ledger, fund);
  const before = earlier && castLedger(earlier, fund);
  const lines = before && movementsOf(cast, before, fund);
  return {
    fund,
    cast,
    remarks: reconcile(cast),
    variations: variationsOf(cast, lines),
    movements: before && lines && { since: before.ledger.month, lines, gone: linesGone(cast, before) },
  };
};
