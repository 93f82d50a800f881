import type { Diagnostics } from '../../diagnostics/diagnostic.js';
import type { Observation } from '../../programme/inputs/kpi-series-file.js';
import type { Kpi } from '../../programme/inputs/kpis-file.js';
import type { Settings } from '../../programme/inputs/programme-file.js';
import { countsOf, isWithoutValue } from '../../programme/observed-value.js';
import { spanAt } from '../../sources/located.js';
import { writeMonth } from '../../words/month.js';
import type { Check } from '../check.js';
import { countsFit } from './unit-fits.js';

/**
 * A row has a value, or a numerator and a denominator, or says why it has none (domain B9, B16, B18).
 * Counts where there may be none, or that are swapped, are told as such (`unit-fits`) and not judged here.
 */
export const valueOrCounts: Check = ({ series, kpis, settings }, diagnostics) => {
  for (const row of series.all) {
    const kpi = kpis.find(row.kpi);
    if (isWithoutValue(row)) checkWithout(row, diagnostics);
    else if (!countsFit(row, kpi)) continue;
    else if (kpi?.population !== undefined && row.numerator) checkPopulation(row, kpi, settings, diagnostics);
    else if (Boolean(row.numerator) !== Boolean(row.denominator)) reportHalf(row, diagnostics);
    else if (!row.value && !row.numerator)
      diagnostics.error('no-value', 'This row has no value.', {
        span: spanAt(row.at, 'value'),
        hint: 'Write the value, or the numerator and the denominator; or "missing" under status and the reason under note.',
      });
  }
};

const checkWithout = (row: Observation, diagnostics: Diagnostics): void => {
  const given = (['value', 'numerator', 'denominator'] as const).find((field) => row[field]);
  if (given)
    diagnostics.error('no-value', `This row is declared ${row.status}, but has a value.`, {
      span: spanAt(row.at, given),
      hint: 'Delete the value, or give the row another status.',
    });
  if (row.status === 'missing' && !row.note)
    diagnostics.error('no-value', 'This row is declared missing, but does not say why.', {
      span: spanAt(row.at, 'status'),
      hint: 'Write the reason under note; the paper prints it.',
    });
};

const reportHalf = (row: Observation, diagnostics: Diagnostics): void => {
  const missing = row.numerator ? 'denominator' : 'numerator';
  diagnostics.error('no-value', `This row has no ${missing}.`, {
    span: spanAt(row.at, missing),
    hint: 'Give both, or the value alone.',
  });
};

const checkPopulation = (
  row: Observation,
  kpi: Kpi,
  settings: Settings | undefined,
  diagnostics: Diagnostics,
): void => {
  const population = settings?.populations.find(({ id }) => id === kpi.population);
  if (!settings || !population || countsOf(row, { kpi, settings })) return;
  diagnostics.error(
    'no-value',
    `programme.yaml has no ${population.name} of ${row.area} for ${writeMonth(row.month)}.`,
    {
      span: spanAt(row.at, 'numerator'),
      related: [{ message: 'the population', span: spanAt(settings.at, 'populations') }],
      hint: 'Add a count of that area that holds from this month or an earlier one, or give the rate itself under value.',
    },
  );
};
