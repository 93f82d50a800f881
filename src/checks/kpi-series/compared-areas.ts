import type { Kpi } from '../../programme/inputs/kpis-file.js';
import { type Area, ownArea, type Settings } from '../../programme/inputs/programme-file.js';
import { spanAt } from '../../sources/located.js';
import type { Check } from '../check.js';

/**
 * Figures of another area are printed only where the KPI names it as a comparator, which says that both are defined alike
 * (domain B19). Others would be typed for nothing: either the comparator was forgotten, or they must not be compared.
 */
export const comparedAreas: Check = ({ series, kpis, settings }, diagnostics) => {
  if (!settings) return;
  const own = ownArea(settings)?.id;
  if (own === undefined) return;
  for (const [row] of series.groups) {
    const kpi = row && kpis.find(row.kpi);
    const area = row && settings.areas.find((one) => covers(one, row.area));
    if (!kpi || !area || area.id === own || isCompared(kpi, area.id, settings)) continue;
    diagnostics.warning(
      'uncompared-area',
      `${kpi.name} is not compared with ${area.name}, but has figures of it.`,
      {
        span: spanAt(row.at, 'area'),
        hint: `If both are defined alike, add "- area: ${area.id}" to the comparators of ${kpi.id} in kpis.yaml; else delete the rows.`,
        related: [{ message: 'the KPI', span: spanAt(kpi.at, 'id') }],
      },
    );
  }
};

const covers = ({ id, members }: Area, area: string): boolean =>
  id === area || members.some((member) => member.id === area);

/** Whether a KPI names an area as a comparator, or may: one whose area is not there may be misspelt. */
const isCompared = ({ comparators }: Kpi, id: string, { areas }: Settings): boolean =>
  comparators.some(({ area }) => area === id || !areas.some((one) => one.id === area));
