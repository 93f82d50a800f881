import type { PublishedRisk } from '../../programme/inputs/published-file.js';
import type { RiskBand } from '../../programme/inputs/risk-bands.js';
import type { Assessment, Risk, RiskLevel } from '../../programme/inputs/risks-file.js';
import { heldAt, isOpenAt, reviewAt, scoreOf } from '../../programme/risk-standing.js';
import type { Day, Month } from '../../words/month.js';
import { bandOf } from './risk-band.js';
import type { ActionFinding, RiskFinding, RiskFindings } from './risk-finding.js';
import { riskMovement, type Shown } from './risk-movement.js';
import { inOrder } from './risk-order.js';

/** The moment that risks are looked at, and what the last papers that printed them showed, by id, if any did (domain K3). */
export interface RiskHorizon {
  readonly month: Month;
  readonly asAt: Day;
  readonly reported: ReadonlyMap<string, PublishedRisk> | undefined;
}

/** What the log says at a paper's date, compared with what was last printed of it (domain E1 to E6). */
export const riskFindings = (
  risks: readonly Risk[],
  bands: readonly RiskBand[],
  horizon: RiskHorizon,
): RiskFindings => {
  const { month } = horizon;
  const found = risks.flatMap((risk) => riskFinding(risk, bands, horizon) ?? []);
  const open = found.filter(({ risk }) => isOpenAt(risk, month));
  const closed = found.filter(({ risk, reported: told }) => !isOpenAt(risk, month) && told);
  const areScored = [...open, ...closed].some(({ score }) => score !== undefined);
  return {
    open: inOrder(open, areScored),
    closed: inOrder(closed, areScored),
    areScored,
  };
};

const riskFinding = (
  risk: Risk,
  bands: readonly RiskBand[],
  { month, asAt, reported: all }: RiskHorizon,
): RiskFinding | undefined => {
  const held = heldAt(risk, month);
  if (!held) return undefined;
  const told = all?.get(risk.id);
  const reported = told?.state === 'open' ? told : undefined;
  const { score } = shownOf(held.assessment.residual);
  const review = reviewAt(risk, month);
  const actions = held.assessment.actions.map((action, index) => ({
    action,
    index,
    state: stateOf(action, asAt),
  }));
  return {
    risk,
    ...held,
    level: held.assessment.residual,
    score,
    band: score === undefined ? undefined : bandOf(score, bands),
    reported,
    movement:
      all &&
      riskMovement(reported && shownOf(levelOf(reported)), isOpenAt(risk, month) ? { score } : undefined),
    review: review && { ...review, isOverdue: review.date < asAt },
    actions,
    lacksAction: lacksAction(held.assessment, actions),
  };
};

const shownOf = (residual: RiskLevel | undefined): Shown => ({ score: residual && scoreOf(residual) });

/** Likelihood and impact as they were printed; neither in a log in words only. */
const levelOf = ({ likelihood, impact }: PublishedRisk): RiskLevel | undefined =>
  likelihood === undefined || impact === undefined ? undefined : { likelihood, impact };

const stateOf = ({ due, done }: Assessment['actions'][number], asAt: Day): ActionFinding['state'] => {
  if (done !== undefined && done <= asAt) return 'done';
  return due !== undefined && due < asAt ? 'overdue' : 'open';
};

const lacksAction = ({ residual, target }: Assessment, actions: readonly ActionFinding[]): boolean =>
  residual !== undefined &&
  target !== undefined &&
  scoreOf(residual) > scoreOf(target) &&
  !actions.some(({ action, state }) => state !== 'done' && action.owner && action.due);
