import type { Diagnostics } from '../../diagnostics/diagnostic.js';
import type { Observation } from '../../programme/inputs/kpi-series-file.js';
import type { Programme } from '../../programme/programme.js';
import { spanAt } from '../../sources/located.js';
import { writeMonth } from '../../words/month.js';
import type { Check } from '../check.js';

/** A count with `total-of` is what its parts add up to, over KPIs and over areas (domain I3). */
export const totalsAddUp: Check = (programme, diagnostics) => {
  const { kpis, settings, series } = programme;
  const counts = new Map(series.all.map((row) => [keyOf(row.kpi, row.area, row.month), row]));
  const parted = new Map(kpis.records.map((kpi) => [kpi.id, kpi['total-of']]));
  const areas = new Map(settings?.areas.map((area) => [area.id, area['total-of']]));
  for (const row of series.all) {
    const byKpi = (parted.get(row.kpi) ?? []).map((kpi) => counts.get(keyOf(kpi, row.area, row.month)));
    const byArea = (areas.get(row.area) ?? []).map((area) => counts.get(keyOf(row.kpi, area, row.month)));
    for (const parts of [byKpi, byArea]) checkSum(row, parts, programme, diagnostics);
  }
};

const keyOf = (kpi: string, area: string, month: string): string => `${kpi} ${area} ${month}`;

const checkSum = (
  row: Observation,
  parts: readonly (Observation | undefined)[],
  { kpis }: Programme,
  diagnostics: Diagnostics,
): void => {
  const isCount = kpis.find(row.kpi)?.unit === 'count';
  const values = parts.flatMap((part) => part?.value?.value ?? []);
  if (!isCount || !row.value || parts.length === 0 || values.length < parts.length) return;
  const [first, ...others] = values;
  if (first && others.reduce((sum, value) => sum.plus(value), first).eq(row.value.value)) return;
  // How much it is off is not said: messages are kept in places where small counts must not be (domain I5).
  diagnostics.error(
    'total-of',
    `${row.kpi} (${row.area}) for ${writeMonth(row.month)} is not what its parts add up to.`,
    {
      span: spanAt(row.at, 'value'),
      isPrivate: true,
      hint: 'Correct the count that is wrong: that of the total, or of a part.',
      related: parts.flatMap((part) => (part ? [{ message: 'a part', span: spanAt(part.at, 'value') }] : [])),
    },
  );
};
