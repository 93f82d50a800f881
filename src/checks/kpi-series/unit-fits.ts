import type { Diagnostics } from '../../diagnostics/diagnostic.js';
import type { Observation } from '../../programme/inputs/kpi-series-file.js';
import type { Kpi } from '../../programme/inputs/kpis-file.js';
import { factorOf } from '../../programme/observed-value.js';
import { spanAt } from '../../sources/located.js';
import type { Check } from '../check.js';

/** Percent signs belong to percentages, counts to what is a share of something, and a part is no larger than its whole (domain B9, B16). */
export const unitFits: Check = ({ series, kpis }, diagnostics) => {
  for (const row of series.all) {
    const kpi = kpis.find(row.kpi);
    if (!kpi) continue;
    if (kpi.unit !== 'percentage' && row.value?.percent)
      diagnostics.error('wrong-unit', `${kpi.name} is not a percentage.`, {
        span: spanAt(row.at, 'value'),
        hint: `Take the % sign out, or set "unit: percentage" for ${kpi.id} in kpis.yaml.`,
      });
    const misplaced = misplacedCount(row, kpi);
    if (misplaced) reportMisplaced(row, kpi, misplaced, diagnostics);
    else if (isSwapped(row, kpi))
      diagnostics.error('wrong-unit', 'The numerator is larger than the denominator.', {
        span: spanAt(row.at, 'numerator'),
        hint: 'Check that the two are not swapped.',
      });
  }
};

type CountField = 'numerator' | 'denominator';

/** A count is a share of nothing; a rate needs to say per how many; and a population is given once, in `programme.yaml`. */
const misplacedCount = (row: Observation, kpi: Kpi): CountField | undefined => {
  const given = row.numerator ? 'numerator' : row.denominator ? 'denominator' : undefined;
  if (kpi.unit === 'count' || !factorOf(kpi)) return given;
  return kpi.population !== undefined && row.denominator ? 'denominator' : undefined;
};

const reportMisplaced = (row: Observation, kpi: Kpi, field: CountField, diagnostics: Diagnostics): void => {
  const span = spanAt(row.at, field);
  if (kpi.unit === 'count')
    diagnostics.error('wrong-unit', `${kpi.name} is a count, so it has no ${field}.`, {
      span,
      hint: 'Write the figure under value and leave numerator and denominator empty.',
    });
  else if (!factorOf(kpi))
    diagnostics.error('wrong-unit', `${kpi.name} does not say per how many it is.`, {
      span,
      hint: `Give ${kpi.id} a "per" in kpis.yaml that starts with a number, like "10,000 population aged 0 to 17".`,
    });
  else
    diagnostics.error('wrong-unit', `${kpi.name} is reckoned on a population of programme.yaml.`, {
      span,
      hint: `Leave the denominator empty, or take "population" out of ${kpi.id} in kpis.yaml.`,
    });
};

/** Only a proportion is bound by its whole: a rate counts events, and one person may have several. */
const isSwapped = ({ numerator, denominator }: Observation, kpi: Kpi | undefined): boolean =>
  (kpi?.unit ?? 'percentage') === 'percentage' &&
  numerator !== undefined &&
  denominator !== undefined &&
  numerator.value.gt(denominator.value);

/** Whether a row's numerator and denominator, if any, are those of a share. */
export const countsFit = (row: Observation, kpi: Kpi | undefined): boolean =>
  !isSwapped(row, kpi) && !(kpi && misplacedCount(row, kpi));
