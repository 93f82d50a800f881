import type { Gathered } from '../sources/sources.js';
import type { Month } from '../words/month.js';
import type { Fund } from './fund/fund.js';
import type { Observation } from './inputs/kpi-series-file.js';
import type { Group, Kpi } from './inputs/kpis-file.js';
import type { Revision } from './inputs/milestones-file.js';
import type { Settings } from './inputs/programme-file.js';
import type { PublishedValue } from './inputs/published-file.js';
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
  readonly published: readonly PublishedPaper[];
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

/** What the paper of a month printed. */
export interface PublishedPaper {
  readonly month: Month;
  readonly values: readonly PublishedValue[];
  /** Whether every row could be read; if not, it may have printed more. */
  readonly isComplete: boolean;
}
