import type { KpiFinding } from '../../analysis/findings.js';
import type { Readings } from '../../analysis/reading.js';
import type { PopulationCount } from '../../programme/population.js';
import { type Month, writeMonth } from '../../words/month.js';

/** The populations that rates were reckoned on, each with its years (domain B16). */
export const populationNotes = (findings: readonly KpiFinding[]): readonly string[] => {
  const used = findings.flatMap(({ readings, benchmarks }) => [
    ...countsIn(readings),
    ...benchmarks.flatMap((benchmark) => countsIn(benchmark.readings)),
  ]);
  return [...new Set(used.map(({ count }) => count.population.id))].map((id) =>
    populationNote(used.filter(({ count }) => count.population.id === id)),
  );
};

interface Used {
  readonly month: Month;
  readonly count: PopulationCount;
}

const countsIn = ({ all }: Readings): readonly Used[] =>
  all.flatMap(({ month, counts }) => (counts?.population ? [{ month, count: counts.population }] : []));

/** "Rates are reckoned on the population aged 0 to 17 of 2018; from April 2020, on that of 2019 (source)." */
const populationNote = (used: readonly Used[]): string => {
  const since = new Map<number, Month>();
  for (const { month, count } of [...used].sort((a, b) => (a.month < b.month ? -1 : 1)))
    if (!since.has(count.year)) since.set(count.year, month);
  const [first, ...later] = since;
  const population = used[0]?.count.population;
  const renewed = later.map(([year, month]) => `; from ${writeMonth(month)}, on that of ${year}`);
  return `Rates are reckoned on the ${population?.name} of ${first?.[0]}${renewed.join('')} (${population?.source}).`;
};
