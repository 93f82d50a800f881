import type { Diagnostics } from '../../diagnostics/diagnostic.js';
import type { Observation } from '../../programme/inputs/kpi-series-file.js';
import type { Kpi } from '../../programme/inputs/kpis-file.js';
import { ownArea } from '../../programme/inputs/programme-file.js';
import type { PublishedValue } from '../../programme/inputs/published-file.js';
import { isWithoutValue, observedValue } from '../../programme/observed-value.js';
import { isRestated, reportedValues } from '../../programme/reported-values.js';
import { shownValue } from '../../programme/shown-value.js';
import { spanAt } from '../../sources/located.js';
import { writeDecimal } from '../../words/decimal.js';
import { writeMonth } from '../../words/month.js';
import type { Check } from '../check.js';

/** A value that members have been told stays as it was, or is declared revised; old and new are listed (domain B8). */
export const publishedValuesHold: Check = ({ published, series, kpis, settings }, diagnostics) => {
  const own = settings && ownArea(settings)?.id;
  if (own === undefined) return;
  for (const kpi of kpis.records) {
    const rows = new Map(series.of(kpi.id, own).map((row) => [row.month, row]));
    for (const told of reportedValues(kpi.id, published).values()) {
      const row = rows.get(told.month);
      const value = row && observedValue(row, { kpi, settings });
      if (row && isAnswered(row) && isRestated(kpi, told, value)) report(kpi, told, row, value, diagnostics);
    }
  }
};

/** Whether a row says what its value is, or that it has none: one that does neither has been told. */
const isAnswered = (row: Observation): boolean =>
  isWithoutValue(row) || row.value !== undefined || row.numerator !== undefined;

/** A value that was corrected, or that is withheld from now on, has said so. */
const DECLARED: readonly string[] = ['revised', 'confidential'];

const report = (
  kpi: Kpi,
  told: PublishedValue,
  row: Observation,
  value: ReturnType<typeof observedValue>,
  diagnostics: Diagnostics,
): void => {
  const unit = kpi.unit === 'percentage' ? '%' : '';
  const before = writeDecimal(told.value.value, told.value.decimals) + unit;
  const now = value ? writeDecimal(shownValue(kpi, value), kpi.decimals) + unit : 'without a value';
  // Of a value that may be withheld, no message tells what it is (domain I5).
  const message =
    kpi.disclosure === 'none'
      ? `${kpi.name} for ${writeMonth(told.month)} was reported as ${before} and is now ${now}.`
      : `${kpi.name} for ${writeMonth(told.month)} is not what was reported.`;
  const where = {
    span: spanAt(row.at, value ? (row.value ? 'value' : 'numerator') : 'status'),
    related: [{ message: 'as it was printed', span: spanAt(told.at, 'value') }],
    isPrivate: kpi.disclosure !== 'none',
  };
  if (DECLARED.includes(row.status)) diagnostics.note('restated-value', message, where);
  else
    diagnostics.warning('restated-value', message, {
      ...where,
      hint: 'If it was corrected, write "revised" under status and the reason under note; else restore the value.',
    });
};
