import { areaIds } from '../../programme/inputs/programme-file.js';
import { spanAt } from '../../sources/located.js';
import { suggest } from '../../words/nearest.js';
import type { Check } from '../check.js';

/** Every row of the series speaks of a KPI and an area that are defined. */
export const knownNames: Check = ({ series, kpis, settings }, diagnostics) => {
  const areas = settings && areaIds(settings);
  for (const row of series.all) {
    if (!kpis.mayHave(row.kpi))
      diagnostics.error('unknown-kpi', `There is no KPI "${row.kpi}" in kpis.yaml.`, {
        span: spanAt(row.at, 'kpi'),
        hint: suggest(row.kpi, kpis.ids),
      });
    if (areas && !areas.includes(row.area))
      diagnostics.error('unknown-area', `There is no area "${row.area}" in programme.yaml.`, {
        span: spanAt(row.at, 'area'),
        hint: suggest(row.area, areas),
      });
  }
};
