import type { Kpi } from '../programme/inputs/kpis-file.js';
import type { Area, BenchmarkMethod } from '../programme/inputs/programme-file.js';
import type { PublishedValue } from '../programme/inputs/published-file.js';
import type { Subject } from '../programme/reported.js';
import type { Month } from '../words/month.js';
import type { Withheld } from './disclosure/withheld.js';
import type { FundFinding } from './fund/fund-finding.js';
import type { Horizon } from './horizon.js';
import type { MilestoneFinding } from './milestones.js';
import type { Movement } from './movement.js';
import type { PeriodReading } from './over-period.js';
import type { DatedRank } from './rank.js';
import type { Rag } from './rating.js';
import type { Reading, Readings } from './reading.js';
import type { RiskFindings } from './risks/risk-finding.js';
import type { SpcFinding } from './spc/finding.js';
import type { Variance } from './target.js';

/** Everything computed from the programme as it stood: the numbers that a paper speaks of. */
export interface Findings {
  readonly horizon: Horizon;
  /** What papers must not show: of the readings below it has been taken out already (domain I5). */
  readonly withheld: Withheld;
  /** The last month before the paper's own of which papers printed something of a subject: what moves are measured from. */
  readonly reportedIn: Readonly<Record<Subject, Month | undefined>>;
  readonly kpis: ReadonlyMap<string, KpiFinding>;
  readonly risks: RiskFindings;
  readonly milestones: ReadonlyMap<string, MilestoneFinding>;
  /** Of the latest ledger that is not later than the data of the paper; `undefined` where there is none. */
  readonly fund: FundFinding | undefined;
}

export interface KpiFinding {
  readonly kpi: Kpi;
  /** The authority's own readings, to the month that the paper's data run to: what tables and charts show. */
  readonly readings: Readings;
  /** The same to the month of the paper: a sentence may name a later figure, with its month. */
  readonly known: Readings;
  readonly latest: Reading | undefined;
  /** The month before the latest; never a nearby one (domain B7). */
  readonly previous: Reading | undefined;
  /** Twelve months before the latest (domain B7). */
  readonly lastYear: Reading | undefined;
  /** The longer periods that the KPI is given for, to the month that the data run to (domain B10). */
  readonly over: readonly PeriodReading[];
  /** What the last papers that printed the KPI gave for its latest month (domain B7, K3). */
  readonly reported: PublishedValue | undefined;
  readonly variance: Variance | undefined;
  readonly rag: Rag;
  /** From the previous month to the latest. */
  readonly movement: Movement | undefined;
  readonly benchmarks: readonly Benchmark[];
  /** How the series has behaved to the month that the data run to; none where that is switched off (domain C). */
  readonly spc: SpcFinding | undefined;
}

/** Another area's figures, only where the definition is the same (domain B19). */
export interface Benchmark {
  readonly area: Area;
  readonly readings: Readings;
  readonly latest: Reading | undefined;
  /** How its month reads: `year to`. */
  readonly period: string | undefined;
  readonly source: string | undefined;
  /** How the figure of a group was made; `undefined` for an area that is none (domain B15). */
  readonly method: BenchmarkMethod | undefined;
  /** The place of the authority among the members of the group, in a month of which both are known (domain B17). */
  readonly rank: DatedRank | undefined;
}
