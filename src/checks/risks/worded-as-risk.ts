import { type Span, spanOf } from '../../diagnostics/source-text.js';
import { type Located, spanAt, textAt } from '../../sources/located.js';
import { oneLine } from '../../words/fold.js';
import type { Check } from '../check.js';

/**
 * A risk is worded as cause, event and consequence, not as an aim (domain E7). Only what is surely an aim or a mere
 * heading is told of: it says nowhere why, what may happen, what would follow or what is bad, and it starts as aims
 * do or is hardly more than a name.
 */
export const wordedAsRisk: Check = ({ risks }, diagnostics) => {
  for (const { id, at, area } of risks.records) {
    const text = oneLine(area.replaceAll(/\{\{.*?\}\}/g, ' '));
    if (RISKY.test(text)) continue;
    const isAim = AIM.test(text);
    if (!isAim && text.split(' ').length > HEADING) continue;
    diagnostics.warning(
      'risk-wording',
      isAim
        ? `${id} says what is aimed at, not what may go wrong.`
        : `${id} is named, but not told: there is no cause, event or consequence.`,
      {
        span: firstLineOf(at),
        hint: 'Write it like "Because evidence arrives late, weaknesses may go uncorrected, and children would be less safe".',
      },
    );
  }
};

/** A literal block starts with the sign of one; its words are what is meant. */
const firstLineOf = (risk: Located): Span => {
  const area = textAt(risk, 'area');
  if (!area) return spanAt(risk, 'area');
  const [line = ''] = area.text.split('\n', 1);
  return spanOf(area.span.source, area.offsetAt(0), area.offsetAt(line.length));
};

/** So many words are a name rather than a sentence. */
const HEADING = 8;

const anyOf = (stems: string): string => stems.trim().split(/\s+/).join('|');

/** Words of cause, possibility, consequence and harm: a text that has any of them may well tell a risk. */
const RISKY = new RegExp(
  `\\b(?:${anyOf(`
    because if unless until when where while since due.to owing.to given.that
    may might could would likely unlikely possib\\w* potential\\w* risk\\w* chance
    leads? leading results? resulting causes? causing so.that then therefore means?
    not no never nobody nothing cannot without unable inabilit\\w+ un\\w+ed
    fail\\w* los[es]\\w* lost lack\\w* short\\w* too late delay\\w* slow\\w* miss\\w*
    harm\\w* hurt\\w* injur\\w* damag\\w* threat\\w* danger\\w* unsafe breach\\w* error\\w*
    wors\\w* weak\\w* poor\\w* inadequa\\w* insufficien\\w* less fewer fall\\w* declin\\w*
    exceed\\w* over\\w+ gaps? disrupt\\w* collapse\\w* strain\\w* pressur\\w* absen\\w+`)})\\b`,
  'i',
);

/** How aims begin: to do something, doing it, or having it. */
const AIM = new RegExp(
  `^(?:to \\w+|preparedness|readiness|(?:${anyOf(`
    achiev assur build deliver demonstrat develop embed enabl ensur improv increas
    keep know maintain mak manag meet prepar promot protect provid recruit
    reduc retain secur show strengthen support sustain understand`)})(?:e|ing)?)\\b`,
  'i',
);
