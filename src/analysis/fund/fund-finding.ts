import type { Fund } from '../../programme/fund/fund.js';
import type { Month } from '../../words/month.js';
import { type CastLedger, castLedger } from './cast-ledger.js';
import { lineMovements, type RowMovement, totalsMovement } from './movements.js';
import { type LedgerRemark, reconcile } from './reconcile.js';
import { type Variation, variationsOf } from './variations.js';

/** What the ledger that holds at a month says: the figures of a paper about the fund. */
export interface FundFinding {
  readonly fund: Fund;
  readonly cast: CastLedger;
  readonly remarks: readonly LedgerRemark[];
  readonly variations: readonly Variation[];
  /** Against the ledger before; `undefined` for the first one. */
  readonly movements: FundMovements | undefined;
}

/** What has changed since the ledger before. */
export interface FundMovements {
  readonly before: CastLedger;
  readonly lines: readonly RowMovement[];
  readonly totals: RowMovement;
}

/** The finding for the latest ledger that is not later than a month; `undefined` where there is none. */
export const fundFinding = (fund: Fund, dataTo: Month): FundFinding | undefined => {
  const known = fund.ledgers.filter(({ month }) => month <= dataTo);
  const [ledger, earlier] = [known.at(-1), known.at(-2)];
  if (!ledger) return undefined;
  const cast = castLedger(ledger, fund);
  const movements = earlier && movementsSince(castLedger(earlier, fund), cast, fund);
  return {
    fund,
    cast,
    remarks: reconcile(cast),
    variations: variationsOf(cast, movements?.lines),
    movements,
  };
};

const movementsSince = (before: CastLedger, now: CastLedger, fund: Fund): FundMovements => ({
  before,
  lines: lineMovements(now, before, fund),
  totals: totalsMovement(now, before, fund),
});
