import type { Fund } from '../../programme/fund/fund.js';
import type { Horizon } from '../horizon.js';
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
  /** Against the ledger that was printed last, else the one before; `undefined` for the first one (domain D12, K3). */
  readonly movements: FundMovements | undefined;
}

/** What has changed since an earlier ledger. */
export interface FundMovements {
  readonly before: CastLedger;
  readonly lines: readonly RowMovement[];
  readonly totals: RowMovement;
}

/** The finding for the latest ledger that is not later than a paper's data; `undefined` where there is none. */
export const fundFinding = (
  fund: Fund,
  horizon: Pick<Horizon, 'month' | 'dataTo'>,
): FundFinding | undefined => {
  const known = fund.ledgers.filter(({ month }) => month <= horizon.dataTo);
  const ledger = known.at(-1);
  if (!ledger) return undefined;
  const printed = fund.published.findLast(
    (one) => one.month < horizon.month && one.ledger.month < ledger.month,
  );
  const earlier = printed?.ledger ?? known.at(-2);
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
