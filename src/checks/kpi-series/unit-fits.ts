import type { Observation } from '../../programme/inputs/kpi-series-file.js';
import type { Kpi } from '../../programme/inputs/kpis-file.js';
import { spanAt } from '../../sources/located.js';
import type { Check } from '../check.js';

/** Percent signs and shares belong to percentages, and a share is no larger than its whole (domain B9). */
export const unitFits: Check = ({ series, kpis }, diagnostics) => {
  for (const row of series.all) {
    const kpi = kpis.find(row.kpi);
    if (!kpi) continue;
    if (kpi.unit !== 'percentage' && row.value?.percent)
      diagnostics.error('wrong-unit', `${kpi.name} is not a percentage.`, {
        span: spanAt(row.at, 'value'),
        hint: `Take the % sign out, or set "unit: percentage" for ${kpi.id} in kpis.yaml.`,
      });
    const counted = row.numerator ? 'numerator' : row.denominator ? 'denominator' : undefined;
    if (kpi.unit !== 'percentage' && counted)
      diagnostics.error('wrong-unit', `${kpi.name} is not a percentage, so it has no ${counted}.`, {
        span: spanAt(row.at, counted),
        hint: 'Write the figure under value and leave numerator and denominator empty.',
      });
    else if (isSwapped(row))
      diagnostics.error('wrong-unit', 'The numerator is larger than the denominator.', {
        span: spanAt(row.at, 'numerator'),
        hint: 'Check that the two are not swapped.',
      });
  }
};

const isSwapped = ({ numerator, denominator }: Observation): boolean =>
  numerator !== undefined && denominator !== undefined && numerator.value.gt(denominator.value);

/** Whether a row's numerator and denominator, if any, are those of a share. */
export const countsFit = (row: Observation, kpi: Kpi | undefined): boolean =>
  !isSwapped(row) && !(kpi && kpi.unit !== 'percentage' && (row.numerator || row.denominator));
