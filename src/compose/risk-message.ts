import type { RiskFinding } from '../analysis/risks/risk-finding.js';
import type { RiskBand } from '../programme/inputs/risk-bands.js';
import { writeCount, writeList } from '../words/phrases.js';

/** So many ids are still a list that a reader takes in at once. */
const NAMED = 5;

/**
 * What a reader should see in the scores: how many risks are in the highest band, else what the highest score is.
 * @param scored in their order: the highest score first (domain E6)
 * @param what what they are called together: `open risks`
 */
export const riskMessage = (
  scored: readonly RiskFinding[],
  bands: readonly RiskBand[],
  what: string,
): string => {
  const [first, ...others] = scored;
  if (first && others.length === 0)
    return `the only one, ${first.risk.id}, is ${first.band?.name.toLowerCase() ?? 'in no band'}`;
  const highest = bands.at(-1)?.name.toLowerCase() ?? '';
  const inIt = scored.filter(({ band }) => band?.place === bands.length - 1);
  const total = writeCount(scored.length);
  if (inIt.length === 0) {
    const top = scored.filter(({ score }) => score === first?.score);
    return `none of ${total} ${what} is ${highest}; the highest score is ${first?.score}${named(top)}`;
  }
  const whole = scored.length === 2 ? 'both' : `all ${total}`;
  const share = inIt.length === scored.length ? whole : `${writeCount(inIt.length)} of ${total}`;
  return `${share} ${what} ${inIt.length === 1 ? 'is' : 'are'} ${highest}${named(inIt)}`;
};

const named = (findings: readonly RiskFinding[]): string =>
  findings.length <= NAMED ? ` (${writeList(findings.map(({ risk }) => risk.id))})` : '';
