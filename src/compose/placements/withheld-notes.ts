import type { Findings } from '../../analysis/findings.js';
import { writeCount } from '../../words/phrases.js';

/** By which rule values are withheld, where a table may show [c] in place of one (domain I1 to I4). */
export const withheldNotes = ({ kpis, withheld }: Findings): readonly string[] =>
  withheld.all.length > 0 &&
  [...kpis.values()].some(({ readings }) => readings.all.some(({ isWithheld }) => isWithheld))
    ? [
        `[c]: counts of one to ${writeCount(withheld.threshold)} people are withheld, and so are shares that rest on so few and whatever such a count could be worked out from. A true 0 is shown.`,
      ]
    : [];
