import { areaIds } from '../../programme/inputs/programme-file.js';
import { spanAt } from '../../sources/located.js';
import type { Check } from '../check.js';
import { tellUnknownArea, tellUnknownKpi } from '../unknown-names.js';

/** Every row of the series speaks of a KPI and an area that are defined. */
export const knownNames: Check = ({ series, kpis, settings }, diagnostics) => {
  const areas = settings && areaIds(settings);
  for (const row of series.all) {
    if (!kpis.mayHave(row.kpi)) tellUnknownKpi(row.kpi, kpis.ids, spanAt(row.at, 'kpi'), diagnostics);
    if (areas && !areas.includes(row.area))
      tellUnknownArea(row.area, areas, spanAt(row.at, 'area'), diagnostics);
  }
};
