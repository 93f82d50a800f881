import type { KpiFinding } from '../../analysis/findings.js';
import type { Movement } from '../../analysis/movement.js';
import { type Judgement, judgementOf } from '../../analysis/spc/judgement.js';
import type { Written } from '../../narrative/narrative.js';
import type { Month } from '../../words/month.js';
import type { Context } from '../context.js';
import { shortWords } from '../spc/judgement-words.js';

/** A movement that text calls an improvement or a worsening, and the month that it comes to. */
interface Claim {
  readonly effect: Movement['effect'];
  readonly month: Month;
  /** The binding's own words, where a message points. */
  readonly asked: Written;
}

/**
 * "Improved" follows from two values and polarity (domain B6), and readers take it for more. Where the chart does not
 * bear it out, and the text around it does not print what the chart shows, that is noted (domain C17).
 */
export const noteEffect = (
  finding: KpiFinding,
  { effect, month, asked }: Claim,
  { signalled, diagnostics }: Context,
): void => {
  const { kpi, latest } = finding;
  // A chart judges its latest month only (domain C9).
  if (month !== latest?.month || signalled?.has(kpi.id)) return;
  const judgement = judgementOf(finding.spc);
  const shown = shortWords(judgement);
  if (shown === undefined || bearsOut(judgement, effect)) return;
  diagnostics.note('effect-unproven', `${kpi.name}: the text says "${effect}", the chart shows ${shown}.`, {
    span: asked.span,
    hint: `Say so in the same paragraph, {{signal "${kpi.id}" as="short"}}, or give the figures only: as="sentence".`,
  });
};

/** The Anhøj rules find that something has changed, not for better or worse. */
const bearsOut = (judgement: Judgement, effect: Movement['effect']): boolean => {
  if (effect === 'unchanged' || effect === undefined) return true;
  if (judgement.kind !== 'point') return judgement.kind === 'runs' && judgement.signals.length > 0;
  const { label } = judgement.point;
  return label.cause !== 'common-cause' && label.effect === PROVEN_BY[effect];
};

const PROVEN_BY = { improved: 'improvement', worsened: 'concern' } as const;
