import type { Findings, KpiFinding } from '../../analysis/findings.js';
import { isOffByRounding, ROUNDING_NOTE } from '../movement-words.js';
import { benchmarkNotes } from './benchmark-notes.js';
import type { Compared } from './compared.js';
import { shownRestatedNotes } from './restated-notes.js';
import { withheldNotes } from './withheld-notes.js';

/** What a reader must know of a table of comparisons: how they are made, and what of it is not as it seems. */
export const comparisonNotes = (all: Findings, { areas, periods }: Compared): readonly string[] => {
  const findings = [...all.kpis.values()];
  return [
    DIFFERENCES,
    ...(periods.length > 0 ? [PERIODS] : []),
    ...(findings.some(isRounded) ? [ROUNDING_NOTE] : []),
    ...benchmarkNotes(findings, areas),
    ...(findings.some(({ benchmarks }) => benchmarks.some(({ rank }) => rank)) ? [RANKS] : []),
    ...shownRestatedNotes(findings),
    ...withheldNotes(all),
  ];
};

const DIFFERENCES =
  'The signed figures say how far the latest figure is above (+) or below (\u2212) the one over them; percentages differ by percentage points. None is given beside a figure for another period.';

const PERIODS =
  'Figures for several months are made from the counts of each month, never by averaging percentages. The year to date and quarters are those of the financial year, which starts in April.';

const RANKS =
  'Rank: 1 is best. Areas with the same figure share a rank, and those without a figure have none.';

/** Whether a difference of a line is not that of the figures beside it (domain B13). */
const isRounded = ({ kpi, latest, previous, reported, lastYear, benchmarks }: KpiFinding): boolean => {
  const now = latest?.value;
  if (!now) return false;
  const alike = benchmarks.filter(
    ({ period, latest: reading }) => period === undefined && reading?.month === latest.month,
  );
  const others = [previous, lastYear, ...alike.map((benchmark) => benchmark.latest)].map((one) => one?.value);
  return [...others, reported?.value.value].some((other) => other && isOffByRounding(kpi, other, now));
};
