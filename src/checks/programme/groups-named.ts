import type { Kpi } from '../../programme/inputs/kpis-file.js';
import type { Area } from '../../programme/inputs/programme-file.js';
import { spanAt } from '../../sources/located.js';
import { writeList } from '../../words/phrases.js';
import type { Check } from '../check.js';

/** Of a group of neighbours with which a KPI is compared, the paper names the method and the list (domain B15). */
export const groupsNamed: Check = ({ settings, kpis }, diagnostics) => {
  if (!settings) return;
  for (const [index, area] of settings.areas.entries()) {
    const lacking = area.role === 'neighbours' ? lackingOf(area, kpis.records) : [];
    if (lacking.length === 0) continue;
    diagnostics.warning('group-unnamed', `${area.name}: the paper cannot say ${writeList(lacking, 'or')}.`, {
      span: spanAt(settings.at, 'areas', index, 'id'),
      hint: 'Add "method: mean" (or median, pooled) and "list: …", the list of neighbours with its year, to this area.',
    });
  }
};

const lackingOf = ({ id, method, list }: Area, kpis: readonly Kpi[]): readonly string[] => {
  const comparators = kpis.flatMap((kpi) => kpi.comparators).filter(({ area }) => area === id);
  if (comparators.length === 0) return [];
  return [
    ...(method || comparators.every((comparator) => comparator.method) ? [] : ['how its figures are made']),
    ...(list ? [] : ['which list of neighbours they are about']),
  ];
};
