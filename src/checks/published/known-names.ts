import { spanAt } from '../../sources/located.js';
import type { Check } from '../check.js';
import { tellUnknownKpi, tellUnknownMilestone, tellUnknownRisk } from '../unknown-names.js';

/** What earlier papers printed belongs to a KPI, milestone or risk that is still there (domain K3). */
export const publishedNames: Check = ({ published, kpis, milestones, risks }, diagnostics) => {
  for (const printed of published) {
    for (const { kpi, at } of printed.values.rows)
      if (!kpis.mayHave(kpi)) tellUnknownKpi(kpi, kpis.ids, spanAt(at, 'kpi'), diagnostics);
    for (const { id, at } of printed.milestones.rows)
      if (!milestones.mayHave(id)) tellUnknownMilestone(id, milestones.ids, spanAt(at, 'id'), diagnostics);
    for (const { id, at } of printed.risks.rows)
      if (!risks.mayHave(id)) tellUnknownRisk(id, risks.ids, spanAt(at, 'id'), diagnostics);
  }
};
