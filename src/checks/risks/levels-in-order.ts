import type { Diagnostics } from '../../diagnostics/diagnostic.js';
import type { Assessment, LevelName, Risk } from '../../programme/inputs/risks-file.js';
import { scoreOf, writeLevel } from '../../programme/risk-standing.js';
import { spanAt } from '../../sources/located.js';
import type { Check } from '../check.js';

/** Controls do not raise a risk, and what is wanted is not worse than what there is (domain E2). */
export const levelsInOrder: Check = ({ risks }, diagnostics) => {
  for (const risk of risks.records)
    for (const [index, assessment] of risk.assessments.entries()) {
      if (isAbove(assessment, 'target', 'residual'))
        diagnostics.error(
          'risk-levels',
          `The target of ${risk.id} is above the score that it has already.`,
          placeOf(
            risk,
            index,
            'target',
            'residual',
            'Correct one of the two: a target is what the actions should reach.',
          ),
        );
      if (isAbove(assessment, 'residual', 'inherent'))
        diagnostics.warning(
          'risk-levels',
          `${risk.id} scores higher with its controls than without them.`,
          placeOf(
            risk,
            index,
            'residual',
            'inherent',
            'Correct one of the two, unless the controls do harm.',
          ),
        );
    }
};

const isAbove = (assessment: Assessment, one: LevelName, other: LevelName): boolean => {
  const [high, low] = [assessment[one], assessment[other]];
  return high !== undefined && low !== undefined && scoreOf(high) > scoreOf(low);
};

const placeOf = (
  { at, assessments }: Risk,
  index: number,
  high: LevelName,
  low: LevelName,
  hint: string,
): Parameters<Diagnostics['error']>[2] => {
  const compared = assessments[index]?.[low];
  return {
    span: spanAt(at, 'assessments', index, high),
    related: [
      {
        message: `${low}: ${compared ? writeLevel(compared) : ''}`,
        span: spanAt(at, 'assessments', index, low),
      },
    ],
    hint,
  };
};
