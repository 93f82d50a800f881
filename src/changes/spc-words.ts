import {
  assuranceWords,
  causeWords,
  effectWords,
  NO_CHANGE,
  shortWords,
} from '../compose/spc/judgement-words.js';
import type { SpcEntry } from '../findings-json/spc-shape.js';

/** What a chart says of the latest month, and why; `null` where it says nothing yet (domain C9, C13, C18). */
export const variationWords = (spc: SpcEntry | null): string | null => {
  if (spc === null) return null;
  if (spc.method === 'run-chart') {
    const { signals, runs } = spc.segments.at(-1) ?? {};
    return signals && runs ? (shortWords({ kind: 'runs', signals, runs: runsOf(runs) }) ?? null) : null;
  }
  const label = spc.segments.at(-1)?.points.findLast((point) => point.label !== null)?.label;
  if (spc.variation === null || !label) return null;
  const { cause, direction, effect } = label;
  if (cause === 'common-cause' || direction === null || effect === null) return NO_CHANGE;
  const signal = { cause, direction, effect };
  return `${effectWords(signal)}: ${causeWords(signal)}`;
};

/** What can be expected of the target (domain C10). */
export const assuranceOf = (spc: SpcEntry | null): string | null =>
  spc?.method === 'xmr' && spc.assurance !== null ? assuranceWords[spc.assurance] : null;

type RunsEntry = NonNullable<Extract<SpcEntry, { method: 'run-chart' }>['segments'][number]['runs']>;

const runsOf = (runs: RunsEntry) => ({
  useful: runs.useful,
  longest: runs.longest,
  longestByChance: runs['longest-by-chance'],
  crossings: runs.crossings,
  fewestByChance: runs['fewest-by-chance'],
});
