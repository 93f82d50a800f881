import type { Diagnostics } from '../../diagnostics/diagnostic.js';
import { levelNames, type Risk } from '../../programme/inputs/risks-file.js';
import { isScored, latestOf } from '../../programme/risk-standing.js';
import { spanAt } from '../../sources/located.js';
import { writeMonth } from '../../words/month.js';
import type { Check } from '../check.js';

/**
 * In a scored log the latest assessment of every open risk gives its score with present controls, and so does every
 * assessment that gives another one. A log in words only gives none (domain E1).
 */
export const allScored: Check = ({ risks }, diagnostics) => {
  if (!isScored(risks.records)) return;
  for (const risk of risks.records) {
    const latest = risk.closed === undefined ? latestOf(risk)?.index : undefined;
    for (const [index, assessment] of risk.assessments.entries()) {
      const other = levelNames.find((name) => assessment[name]);
      if (!assessment.residual && (other || index === latest)) report(risk, index, other, diagnostics);
    }
  }
};

const report = (
  { id, at, assessments }: Risk,
  index: number,
  other: string | undefined,
  diagnostics: Diagnostics,
): void => {
  const assessed = assessments[index];
  diagnostics.warning(
    'risk-unscored',
    other
      ? `${id} has a score under "${other}", but none with its present controls.`
      : `${id} has no score${assessed ? ` in ${writeMonth(assessed.month)}` : ''}, though the log is scored.`,
    {
      span: spanAt(at, 'assessments', index, other ?? 'month'),
      hint: 'Add "residual: { likelihood: …, impact: … }", each from 1 to 5.',
    },
  );
};
