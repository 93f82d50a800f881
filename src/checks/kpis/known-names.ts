import { spanAt } from '../../sources/located.js';
import type { Check } from '../check.js';
import { tellUnknownArea, tellUnknownGroup } from '../unknown-names.js';

/** Groups and benchmark areas that KPIs name are defined. */
export const kpiNames: Check = ({ kpis, groups, settings }, diagnostics) => {
  const areas = settings?.areas.map((area) => area.id);
  for (const kpi of kpis.records) {
    if (!groups.mayHave(kpi.group))
      tellUnknownGroup(kpi.group, groups.ids, spanAt(kpi.at, 'group'), diagnostics);
    for (const [index, { area }] of kpi.comparators.entries())
      if (areas && !areas.includes(area))
        tellUnknownArea(area, areas, spanAt(kpi.at, 'comparators', index, 'area'), diagnostics);
  }
};
