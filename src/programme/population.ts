import type Big from 'big.js';
import type { Path } from '../sources/located.js';
import type { Month } from '../words/month.js';
import type { Kpi } from './inputs/kpis-file.js';
import type { Population, Settings } from './inputs/programme-file.js';

/** How many people lived in an area, and in which year that was counted (domain B16). */
export interface PopulationCount {
  readonly population: Population;
  readonly year: number;
  readonly people: Big;
  /** Where in `programme.yaml` the count stands. */
  readonly path: Path;
}

/** The population that a rate of a month is reckoned on: the last count that holds from that month or an earlier one. */
export const populationOf = (
  kpi: Pick<Kpi, 'population'>,
  { populations }: Pick<Settings, 'populations'>,
  area: string,
  month: Month,
): PopulationCount | undefined => {
  const index = populations.findIndex(({ id }) => id === kpi.population);
  const population = populations[index];
  let found: PopulationCount | undefined;
  let since = '';
  for (const [at, count] of (population?.counts ?? []).entries())
    if (population && count.area === area && count.from <= month && count.from >= since) {
      since = count.from;
      const { year, people } = count;
      found = {
        population,
        year,
        people: people.value,
        path: ['populations', index, 'counts', at, 'people'],
      };
    }
  return found;
};
