import type { LocatedTable } from '../sources/csv.js';
import type { Gathered } from '../sources/sources.js';
import type { Month } from '../words/month.js';
import type { Fund } from './fund/fund.js';
import type { Observation } from './inputs/kpi-series-file.js';
import type { Group, Kpi } from './inputs/kpis-file.js';
import type { Revision } from './inputs/milestones-file.js';
import type { Settings } from './inputs/programme-file.js';
import type { Publication } from './inputs/publication-file.js';
import type { PublishedMilestone, PublishedRisk, PublishedValue } from './inputs/published-file.js';
import type { Risk } from './inputs/risks-file.js';
import type { Register } from './register.js';

/** A council's improvement programme as far as its folder tells it: trusted records, each with its place. */
export interface Programme {
  /** `undefined` when `programme.yaml` has faults: no paper can be made, but everything else is still checked. */
  readonly settings: Settings | undefined;
  readonly groups: Register<Group>;
  readonly kpis: Register<Kpi>;
  readonly series: Series;
  readonly risks: Register<Risk>;
  readonly milestones: Register<Milestone>;
  readonly fund: Gathered<Fund>;
  /** What papers printed, the earliest month first. */
  readonly published: readonly PublishedMonth[];
}

/** The observations of every KPI and area, in the order of the file. */
export class Series {
  readonly #observations: readonly Observation[];
  readonly #complete: boolean;
  readonly #groups: ReadonlyMap<string, readonly Observation[]>;

  /**
   * @param complete whether every row could be read and belongs to a KPI and an area; if not, a value that is not
   * here may have been meant to be
   */
  constructor(observations: readonly Observation[], complete: boolean) {
    this.#observations = observations;
    this.#complete = complete;
    this.#groups = groupRows(observations);
  }

  get all(): readonly Observation[] {
    return this.#observations;
  }

  get isComplete(): boolean {
    return this.#complete;
  }

  of(kpi: string, area: string): readonly Observation[] {
    return this.#groups.get(groupKey(kpi, area)) ?? [];
  }

  /** The observations, those of one KPI and area together. */
  get groups(): readonly (readonly Observation[])[] {
    return [...this.#groups.values()];
  }
}

const groupKey = (kpi: string, area: string): string => `${kpi} ${area}`;

const groupRows = (rows: readonly Observation[]): ReadonlyMap<string, readonly Observation[]> => {
  const groups = new Map<string, Observation[]>();
  for (const row of rows) {
    const key = groupKey(row.kpi, row.area);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
};

/** A milestone with everything that was reported of it, the earliest revision first. */
export interface Milestone {
  readonly id: string;
  readonly revisions: readonly Revision[];
}

/** What the papers of a month printed: the snapshot that later papers are compared with (domain K3). */
export interface PublishedMonth {
  readonly month: Month;
  /** Values of KPIs: several of one KPI, where several months were printed. */
  readonly values: PublishedRows<PublishedValue>;
  readonly milestones: PublishedRows<PublishedMilestone>;
  readonly risks: PublishedRows<PublishedRisk>;
  /** Which papers they were; `undefined` where somebody wrote the snapshot by hand, or its record has faults. */
  readonly publication: Publication | undefined;
  /** The ledger of the fund that they printed, as it was then: of the month that `publication` gives. */
  readonly ledger: Gathered<LocatedTable>;
}

/** What was printed of one subject. */
export interface PublishedRows<T> {
  /** Whether anything was said of it, be it that there is none. */
  readonly isPrinted: boolean;
  readonly rows: readonly T[];
  /** Whether every row could be read; if not, there may have been more. */
  readonly isComplete: boolean;
}
