import type { RiskFinding } from '../analysis/risks/risk-finding.js';
import { scoreOf } from '../programme/risk-standing.js';
import { spanAt } from '../sources/located.js';
import { writeDay } from '../words/month.js';
import type { Context } from './context.js';

/** The blocks by which a paper shows the risks. */
export const RISK_BLOCKS = ['risk-table', 'risk-heat-map'];

/**
 * A paper that shows the risks is told what is overdue at its date, and which risk is above its target with nobody to
 * act on it (domain E5).
 */
export const checkRisks = (context: Context): void => {
  if (!RISK_BLOCKS.some((block) => context.placed.has(block))) return;
  for (const finding of context.findings.risks.open) {
    checkReview(finding, context);
    checkActions(finding, context);
    checkTarget(finding, context);
  }
};

const checkReview = ({ risk, review }: RiskFinding, { narrative, diagnostics }: Context): void => {
  if (!review?.isOverdue) return;
  diagnostics.warning('risk-overdue', `The review of ${risk.id} was due on ${writeDay(review.date)}.`, {
    span:
      review.index === undefined
        ? spanAt(risk.at, 'review')
        : spanAt(risk.at, 'assessments', review.index, 'review'),
    related: [{ message: 'the date of the paper', span: spanAt(narrative.frontMatter.at, 'as-at') }],
    hint: 'If it has taken place, write the date of the next one under "review" in the assessment that came of it.',
  });
};

const checkActions = ({ risk, index, actions }: RiskFinding, { narrative, diagnostics }: Context): void => {
  for (const { action, state, index: at } of actions) {
    if (state !== 'overdue' || !action.due) continue;
    diagnostics.warning('risk-overdue', `An action on ${risk.id} was due on ${writeDay(action.due)}.`, {
      span: spanAt(risk.at, 'assessments', index, 'actions', at, 'due'),
      related: [{ message: 'the date of the paper', span: spanAt(narrative.frontMatter.at, 'as-at') }],
      hint: 'If it is done, write the date under "done"; if it is late, agree another date at the next assessment.',
    });
  }
};

const checkTarget = (
  { risk, index, assessment, lacksAction }: RiskFinding,
  { diagnostics }: Context,
): void => {
  const { residual, target } = assessment;
  if (!lacksAction || !residual || !target) return;
  diagnostics.warning(
    'risk-action',
    `${risk.id} scores ${scoreOf(residual)}, above its target of ${scoreOf(target)}, and no open action has an owner and a due date.`,
    { span: spanAt(risk.at, 'assessments', index, 'target') },
  );
};
