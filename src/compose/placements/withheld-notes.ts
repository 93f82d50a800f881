import type { Findings } from '../../analysis/findings.js';
import { writeCount } from '../../words/phrases.js';

/** By which rule counts of people are withheld or rounded, where a table may show that (domain I1 to I4, I6). */
export const withheldNotes = ({ kpis, withheld }: Findings): readonly string[] => {
  const findings = [...kpis.values()];
  if (findings.some(({ kpi }) => withheld.rounded.has(kpi.id))) return [ROUNDED];
  const isShown = findings.some(({ readings }) => readings.all.some(({ isWithheld }) => isWithheld));
  return withheld.all.length > 0 && isShown
    ? [
        `[c]: counts of one to ${writeCount(withheld.threshold)} people are withheld, and so are shares that rest on so few and whatever such a count could be worked out from. A true 0 is shown.`,
      ]
    : [];
};

const ROUNDED =
  'Counts of people are rounded to the nearest 5, those of one to seven to 5, and shares of them are worked out from rounded counts. A true 0 is shown. Rounded figures may not sum.';
