import type { Findings, KpiFinding } from '../../analysis/findings.js';
import { judgementOf } from '../../analysis/spc/judgement.js';
import type { Area, RagScheme, Settings } from '../../programme/inputs/programme-file.js';
import { isOffByRounding, ROUNDING_NOTE } from '../movement-words.js';
import { benchmarkNotes } from './benchmark-notes.js';
import { shownRestatedNotes } from './restated-notes.js';
import { withheldNotes } from './withheld-notes.js';

/** How the cells of the summary are to be read: the rating scheme with its thresholds first (domain B4). */
export const summaryNotes = (all: Findings, { rag }: Settings, areas: readonly Area[]): readonly string[] => {
  const findings = [...all.kpis.values()];
  return [
    `Rating: ${schemeWords(rag)} A measure without a target is not rated. Ratings and directions rest on unrounded figures.`,
    DIRECTION,
    ...(findings.some(({ spc }) => judgementOf(spc).kind !== 'none') ? [JUDGEMENT] : []),
    ...(findings.some(isRounded) ? [ROUNDING_NOTE] : []),
    ...benchmarkNotes(findings, areas),
    ...shownRestatedNotes(findings),
    ...withheldNotes(all),
  ];
};

/** What each colour means, by the scheme of the programme (domain B3, B4). */
const schemeWords = ({ scheme, within }: RagScheme): string =>
  scheme === 'havering'
    ? `green is on target, better, or worse than target by no more than ${within}% of it; amber is worse than that, but no worse than in the same month of the year before, which stands under the target; red is worse than both. Where the figure of that month is not available, a measure that is not green is not rated.`
    : 'green is on target or better; amber is worse than target by no more than the tolerance shown with it; red is worse than that.';

const DIRECTION =
  'Direction of travel compares the latest month with the month before. The arrow and its word say which way the number moved; the second word says whether that is better or worse.';

const JUDGEMENT =
  'Below the direction stands what the chart of the measure makes of the latest month: no significant change where chance explains it, else a special cause.';

/** Whether a variance is not the difference of value and target as printed (domain B13). */
const isRounded = ({ kpi, latest, variance }: KpiFinding): boolean =>
  variance !== undefined &&
  kpi.target !== undefined &&
  latest?.value !== undefined &&
  isOffByRounding(kpi, kpi.target.value, latest.value);
