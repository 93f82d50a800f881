import type { Diagnostics } from '../../diagnostics/diagnostic.js';
import type { Comparator, Kpi } from '../../programme/inputs/kpis-file.js';
import type { Area } from '../../programme/inputs/programme-file.js';
import type { Programme } from '../../programme/programme.js';
import { spanAt } from '../../sources/located.js';
import { writeMonth } from '../../words/month.js';
import type { Check } from '../check.js';

/** The figure of a group is made in one way, which the paper can name (domain B10, B15). */
export const benchmarksFit: Check = (programme, diagnostics) => {
  const { kpis, settings } = programme;
  for (const kpi of kpis.records)
    for (const [index, comparator] of kpi.comparators.entries()) {
      const area = settings?.areas.find(({ id }) => id === comparator.area);
      if (!area) continue;
      checkMethod(kpi, index, comparator, area, diagnostics);
      reportBoth(kpi, area, programme, diagnostics);
    }
};

const checkMethod = (
  { unit, name, at }: Kpi,
  index: number,
  { method }: Comparator,
  area: Area,
  diagnostics: Diagnostics,
): void => {
  const span = spanAt(at, 'comparators', index, 'method');
  if (method && area.role !== 'neighbours')
    diagnostics.warning('unused-setting', `${area.name} is no group of neighbours, so it has no method.`, {
      span,
      hint: 'Delete it, or give the area "role: neighbours" in programme.yaml.',
    });
  if ((method ?? area.method) === 'pooled' && unit === 'count')
    diagnostics.error('wrong-unit', `${name} is a count: counts of areas of different size are not pooled.`, {
      span,
      hint: 'Compare a rate instead, or say "method: mean" or "method: median" here.',
    });
};

/** Given and worked out, the two could disagree, and the paper could print either. */
const reportBoth = (kpi: Kpi, area: Area, { series }: Programme, diagnostics: Diagnostics): void => {
  const [given] = series.of(kpi.id, area.id);
  const [member] = area.members.flatMap(({ id }) => series.of(kpi.id, id));
  if (given && member)
    diagnostics.error('benchmark-twice', `${kpi.id} has figures of ${area.name} and of its members.`, {
      span: spanAt(given.at, 'area'),
      hint: `Keep one of the two: cfip works out the figure of ${area.name} from those of its members.`,
      related: [{ message: `a member, ${writeMonth(member.month)}`, span: spanAt(member.at, 'area') }],
    });
};
