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
    if (kpi.unit !== 'percentage' && row.numerator)
      diagnostics.error('wrong-unit', `${kpi.name} is not a percentage, so it has no numerator.`, {
        span: spanAt(row.at, 'numerator'),
        hint: 'Write the figure under value.',
      });
    if (row.numerator && row.denominator && row.numerator.value.gt(row.denominator.value))
      diagnostics.error('wrong-unit', 'The numerator is larger than the denominator.', {
        span: spanAt(row.at, 'numerator'),
        hint: 'Check that the two are not swapped.',
      });
  }
};
