import type { RiskFinding, RiskFindings } from '../analysis/risks/risk-finding.js';
import type { Places } from '../diagnostics/folder-places.js';
import type { RiskLevel } from '../programme/inputs/risks-file.js';
import { scoreOf } from '../programme/risk-standing.js';
import { spanAt } from '../sources/located.js';
import { fieldPlaces } from './risk-places.js';
import type { RiskEntry } from './risk-shape.js';

/** The risks in the order in which papers list them (domain E6), those that were closed last. */
export const riskEntries = ({ open, closed }: RiskFindings, places: Places): RiskEntry[] => [
  ...open.map((finding) => riskEntry(finding, 'open', places)),
  ...closed.map((finding) => riskEntry(finding, 'closed', places)),
];

const riskEntry = (finding: RiskFinding, state: RiskEntry['state'], places: Places): RiskEntry => {
  const { risk, assessment, index, reported, review } = finding;
  return {
    id: risk.id,
    title: risk.title,
    area: risk.area,
    owner: risk.owner ?? null,
    response: risk.response ?? null,
    mitigation: assessment.mitigation,
    // A risk that is open at the paper's month may be closed later on: the paper does not know.
    closed: state === 'closed' ? (risk.closed ?? null) : null,
    'closed-because': state === 'closed' ? (risk['closed-because'] ?? null) : null,
    state,
    inherent: levelEntry(assessment.inherent),
    residual: levelEntry(assessment.residual),
    target: levelEntry(assessment.target),
    band: finding.band?.name ?? null,
    movement: finding.movement ?? null,
    'reported-score':
      reported?.likelihood === undefined || reported.impact === undefined
        ? null
        : reported.likelihood * reported.impact,
    review: review ? { date: review.date, overdue: review.isOverdue } : null,
    'lacks-action': finding.lacksAction,
    actions: finding.actions.map((one) => ({
      text: one.action.text,
      owner: one.action.owner ?? null,
      due: one.action.due ?? null,
      state: one.state,
      origins: places([spanAt(risk.at, 'assessments', index, 'actions', one.index)]),
    })),
    'field-origins': fieldPlaces(finding, state, places),
    origins: places([spanAt(risk.at, 'assessments', index)]),
  };
};

const levelEntry = (level: RiskLevel | undefined) =>
  level ? { likelihood: level.likelihood, impact: level.impact, score: scoreOf(level) } : null;
