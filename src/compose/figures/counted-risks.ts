import type { RiskFinding } from '../../analysis/risks/risk-finding.js';
import type { RiskMovement } from '../../analysis/risks/risk-movement.js';
import type { Span } from '../../diagnostics/source-text.js';
import { spanAt } from '../../sources/located.js';
import { fold } from '../../words/fold.js';
import { suggest } from '../../words/nearest.js';
import type { Call, Context } from '../context.js';
import type { Counted } from './counted.js';

const risks = (places: Counted['places'], options: readonly string[] = []): Counted => ({
  options,
  places,
  isComplete: (programme) => programme.risks.isComplete,
});

/** Open risks; `band="high"`: those in a band. */
const open: Counted['places'] = (context, call) => {
  const band = call.options.get('band');
  const { risks: found } = context.findings;
  if (!band) return found.open.map(idOf);
  const bands = context.settings['risk-bands'];
  const wanted = bands.find(({ name }) => fold(name) === fold(band.text));
  if (wanted && areScored(call, context))
    return found.open.filter((finding) => finding.band?.name === wanted.name).map(idOf);
  if (!wanted)
    context.diagnostics.error('bad-value', `There is no band of risk scores "${band.text}".`, {
      span: band.span,
      hint: suggest(
        band.text,
        bands.map(({ name }) => name),
      ),
    });
  return undefined;
};

/** Risks that have moved in one way since papers last printed the risks (domain E4). */
const moved =
  (wanted: RiskMovement): Counted['places'] =>
  (context, call) => {
    const { risks: found, reportedIn } = context.findings;
    if (!reportedIn.risks)
      context.diagnostics.error(
        'no-data',
        'No earlier paper printed the risks, since which one could have moved.',
        {
          span: call.span,
          hint: 'Say it without a count: the folder "published" has no risks.csv of an earlier month.',
        },
      );
    const needsScores = wanted === 'up' || wanted === 'down';
    if (!reportedIn.risks || (needsScores && !areScored(call, context))) return undefined;
    return [...found.open, ...found.closed].filter(({ movement }) => movement === wanted).map(idOf);
  };

const areScored = (call: Call, { findings, diagnostics }: Context): boolean => {
  if (!findings.risks.areScored)
    diagnostics.error('no-data', 'The risk log has no scores to count by.', {
      span: call.span,
      hint: 'Give the risks scores in risks.yaml ("residual: { likelihood: …, impact: … }"), or say it without a count.',
    });
  return findings.risks.areScored;
};

const overdueReviews: Counted['places'] = ({ findings }) =>
  findings.risks.open.flatMap(({ risk, review }) => (review?.isOverdue ? [spanAt(risk.at, 'id')] : []));

const overdueActions: Counted['places'] = ({ findings }) =>
  findings.risks.open.flatMap(({ risk, index, actions }) =>
    actions
      .filter(({ state }) => state === 'overdue')
      .map((action) => spanAt(risk.at, 'assessments', index, 'actions', action.index, 'due')),
  );

const idOf = ({ risk }: RiskFinding): Span => spanAt(risk.at, 'id');

export const countedRisks: Readonly<Record<string, Counted>> = {
  risks: risks(open, ['band']),
  'new-risks': risks(moved('new')),
  'closed-risks': risks(moved('closed')),
  'risen-risks': risks(moved('up')),
  'fallen-risks': risks(moved('down')),
  'overdue-reviews': risks(overdueReviews),
  'overdue-actions': risks(overdueActions),
};
