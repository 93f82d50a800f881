import type { Kpi } from '../../programme/inputs/kpis-file.js';
import { type SpcSettings, spcMethod } from '../../programme/inputs/spc-settings.js';
import type { Readings } from '../reading.js';
import type { SpcFinding } from './finding.js';
import { runChartOf } from './run-chart.js';
import { slotsOf } from './slots.js';
import { xmrOf } from './xmr.js';

/** How the series of a KPI has behaved, by the method that it asks for; none where that is switched off. */
export const spcOf = (
  kpi: Pick<Kpi, 'polarity' | 'target' | 'spc'>,
  readings: Readings,
  settings: SpcSettings,
): SpcFinding | undefined => {
  const slots = slotsOf(readings);
  switch (spcMethod(settings, kpi.spc)) {
    case 'xmr':
      return xmrOf(kpi, slots, settings);
    case 'run-chart':
      return runChartOf(kpi, slots);
    case 'none':
      return undefined;
  }
};
