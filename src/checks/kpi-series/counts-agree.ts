import Big from 'big.js';
import type { Observation } from '../../programme/inputs/kpi-series-file.js';
import type { Kpi } from '../../programme/inputs/kpis-file.js';
import { ownArea } from '../../programme/inputs/programme-file.js';
import { countsOf, isWithoutValue, shareOf } from '../../programme/observed-value.js';
import type { Programme } from '../../programme/programme.js';
import { spanAt } from '../../sources/located.js';
import { writeDecimal } from '../../words/decimal.js';
import type { Check } from '../check.js';
import { countsFit } from './unit-fits.js';

/**
 * A value beside its counts is off by half of its last digit at most (domain B9). Counts that are declared rounded may
 * differ by more, as those of national statistics do: that is told, and is no error.
 */
export const countsAgree: Check = (programme, diagnostics) => {
  const { series, kpis, settings } = programme;
  for (const row of series.all) {
    const kpi = kpis.find(row.kpi);
    if (!kpi || !row.value || isWithoutValue(row) || !countsFit(row, kpi)) continue;
    const counts = countsOf(row, { kpi, settings });
    const computed = counts && shareOf(kpi, counts);
    if (!computed || isClose(computed, row.value)) continue;
    const share = writeDecimal(computed, row.value.decimals + 1) + (kpi.unit === 'percentage' ? '%' : '');
    const span = spanAt(row.at, 'value');
    if (isRounded(row, kpi, programme))
      diagnostics.warning('value-disagrees', `The rounded counts of this row give ${share}, not its value.`, {
        span,
        hint: 'Leave it, if the source prints both so: the paper prints the value.',
      });
    else
      diagnostics.error('value-disagrees', `The value does not agree with its counts, which give ${share}.`, {
        span,
        hint: 'Correct the value or the counts, or leave the value out. Counts that the source has rounded are declared with "rounded-counts: true" in kpis.yaml.',
      });
  }
};

const isClose = (computed: Big, { value, decimals }: NonNullable<Observation['value']>): boolean =>
  computed.minus(value).abs().lte(new Big(10).pow(-decimals).div(2));

const isRounded = ({ area }: Observation, kpi: Kpi, { settings }: Programme): boolean =>
  settings && area === ownArea(settings)?.id
    ? kpi['rounded-counts']
    : kpi.comparators.some(
        (comparator) => comparator['rounded-counts'] && covers(comparator.area, area, settings),
      );

/** Whether a comparator is about an area: itself, or a member of its group. */
const covers = (compared: string, area: string, settings: Programme['settings']): boolean =>
  compared === area ||
  settings?.areas.some(({ id, members }) => id === compared && members.some((one) => one.id === area)) ===
    true;
