import { levelNames } from '../../programme/inputs/risks-file.js';
import { scoreOf } from '../../programme/risk-standing.js';
import { spanAt } from '../../sources/located.js';
import type { Check } from '../check.js';

/** A score that is supplied is likelihood × impact (domain E1). */
export const scoresAgree: Check = ({ risks }, diagnostics) => {
  for (const risk of risks.records)
    for (const [index, assessment] of risk.assessments.entries())
      for (const name of levelNames) {
        const level = assessment[name];
        if (level?.score === undefined || level.score === scoreOf(level)) continue;
        const { likelihood, impact, score } = level;
        diagnostics.error(
          'risk-score',
          `Likelihood ${likelihood} times impact ${impact} is ${scoreOf(level)}, not ${score}.`,
          {
            span: spanAt(risk.at, 'assessments', index, name, 'score'),
            hint: 'Correct the number that is wrong; the score may be left out, for it follows from the other two.',
          },
        );
      }
};
