import type { Month } from '../../words/month.js';
import type { FundLayout, FundStructure } from '../inputs/fund-file.js';
import type { Virement } from '../inputs/virements-file.js';
import type { LedgerRow } from './ledger-row.js';

/** A fund as the finance office keeps it: how its ledgers are built, and each of them as it stood. */
export interface Fund {
  readonly structure: FundStructure;
  /** One a month, the earliest first. */
  readonly ledgers: readonly Ledger[];
  /** Months whose ledger is there, but of which not even the columns can be told: that has been reported. */
  readonly lost: readonly Month[];
  /** The ledgers that papers have printed, as they were then, the earliest month of publication first (domain K3). */
  readonly published: readonly PublishedLedger[];
  readonly virements: readonly Virement[];
  /** Whether every row of the register of virements could be read; if not, there may be others. */
  readonly hasAllVirements: boolean;
}

/** A ledger, and the month of the papers that printed it. */
export interface PublishedLedger {
  readonly month: Month;
  readonly ledger: Ledger;
}

/** One snapshot of the ledger, in the order in which it was written. */
export interface Ledger {
  readonly month: Month;
  readonly layout: FundLayout;
  readonly rows: readonly LedgerRow[];
  /** Whether every row could be read and placed; if not, nothing can be said of its sums. */
  readonly isComplete: boolean;
  readonly isIllustrative: boolean;
  /** What `fund.yaml` says of this ledger. */
  readonly note: string | undefined;
}
