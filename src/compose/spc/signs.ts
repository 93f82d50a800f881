import type { SpcFinding, XmrFinding } from '../../analysis/spc/finding.js';
import { isSpecialCause, judgementOf } from '../../analysis/spc/judgement.js';
import type { Sign } from '../../paper/blocks.js';
import { assuranceReasons, assuranceWords, reasonWords, shortWords } from './judgement-words.js';

/** The icons of a chart, each with its meaning in words (domain C9, C10, J5); none while limits are on trial (domain C13). */
export const signsOf = (spc: SpcFinding): readonly Sign[] =>
  spc.method === 'xmr' ? [...variationSign(spc), ...assuranceSign(spc)] : [];

const variationSign = (spc: XmrFinding): readonly Sign[] => {
  if (!spc.variation) return [];
  const judgement = judgementOf(spc);
  const reason = reasonWords(judgement);
  const words = `Variation: ${shortWords(judgement)}${reason ? ` (${reason})` : ''}.`;
  return [{ icon: spc.variation.icon, words }];
};

/** Limits say less of the months to come where the process is changing. */
const assuranceSign = (spc: XmrFinding): readonly Sign[] => {
  const { assurance } = spc;
  if (!assurance) return [];
  const doubt = isSpecialCause(judgementOf(spc)) ? ' A special cause puts this in doubt.' : '';
  const words = `Assurance: ${assuranceWords[assurance]}; ${assuranceReasons[assurance]}.${doubt}`;
  return [{ icon: assurance, words }];
};
