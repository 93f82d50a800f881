import type { Benchmark, Findings } from '../../analysis/findings.js';
import type { Period } from '../../programme/inputs/kpis-file.js';
import type { Area } from '../../programme/inputs/programme-file.js';
import { PERIODS } from '../period-words.js';

/** What KPIs are compared with, beside their own earlier months. */
export interface Compared {
  readonly areas: readonly Area[];
  readonly periods: readonly Period[];
}

/** The areas that at least one KPI is compared with, in the order of `programme.yaml`, and the periods that one is given for. */
export const comparedWith = (areas: readonly Area[], { kpis }: Findings): Compared => {
  const findings = [...kpis.values()];
  const used = new Set(findings.flatMap(({ benchmarks }) => benchmarks.map(({ area }) => area.id)));
  return {
    areas: areas.filter(({ id }) => used.has(id)),
    periods: PERIODS.filter((period) => findings.some(({ kpi }) => kpi.over.includes(period))),
  };
};

export const ofArea = (benchmarks: readonly Benchmark[], id: string): Benchmark | undefined =>
  benchmarks.find(({ area }) => area.id === id);
