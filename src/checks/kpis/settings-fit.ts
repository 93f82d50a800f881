import type { Diagnostics } from '../../diagnostics/diagnostic.js';
import type { Kpi } from '../../programme/inputs/kpis-file.js';
import type { Settings } from '../../programme/inputs/programme-file.js';
import { factorOf } from '../../programme/observed-value.js';
import { spanAt, textAt } from '../../sources/located.js';
import { suggest } from '../../words/nearest.js';
import type { Check } from '../check.js';

/** How a KPI is counted and printed goes together (domain B12, B16). */
export const kpiSettingsFit: Check = ({ kpis, settings }, diagnostics) => {
  for (const kpi of kpis.records) {
    if (kpi.nearest !== undefined && kpi.decimals > 0)
      diagnostics.warning('unused-setting', `To the nearest ${kpi.nearest}, a value has no decimals.`, {
        span: spanAt(kpi.at, 'decimals'),
        hint: 'Delete decimals or nearest.',
        related: [{ message: 'nearest', span: spanAt(kpi.at, 'nearest') }],
      });
    if (textAt(kpi.at, 'population')) checkPopulation(kpi, settings, diagnostics);
  }
};

const checkPopulation = (kpi: Kpi, settings: Settings | undefined, diagnostics: Diagnostics): void => {
  const span = spanAt(kpi.at, 'population');
  if (kpi.unit !== 'rate')
    diagnostics.error('wrong-unit', `${kpi.name} is no rate, so it has no population.`, {
      span,
      hint: 'Delete it, or set "unit: rate".',
    });
  else if (!factorOf(kpi))
    diagnostics.error('wrong-unit', `${kpi.name} does not say per how many it is.`, {
      span,
      hint: 'Give it a "per" that starts with a number, like "10,000 population aged 0 to 17".',
    });
  const known = settings?.populations.map(({ id }) => id);
  if (known && kpi.population !== undefined && !known.includes(kpi.population))
    diagnostics.error('unknown-population', `There is no population "${kpi.population}" in programme.yaml.`, {
      span,
      hint: suggest(kpi.population, known) ?? 'Add it under populations in programme.yaml.',
    });
};
