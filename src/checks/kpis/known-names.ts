import { spanAt } from '../../sources/located.js';
import { suggest } from '../../words/nearest.js';
import type { Check } from '../check.js';

/** Groups and benchmark areas that KPIs name are defined. */
export const kpiNames: Check = ({ kpis, groups, settings }, diagnostics) => {
  const areas = settings?.areas.map((area) => area.id);
  for (const kpi of kpis.records) {
    if (!groups.mayHave(kpi.group))
      diagnostics.error('unknown-group', `There is no group "${kpi.group}" in kpis.yaml.`, {
        span: spanAt(kpi.at, 'group'),
        hint: suggest(kpi.group, groups.ids),
      });
    for (const [index, { area }] of kpi.comparators.entries())
      if (areas && !areas.includes(area))
        diagnostics.error('unknown-area', `There is no area "${area}" in programme.yaml.`, {
          span: spanAt(kpi.at, 'comparators', index, 'area'),
          hint: suggest(area, areas),
        });
  }
};
