import type { RiskBand } from '../../programme/inputs/risk-bands.js';
import type { Assessment, Risk } from '../../programme/inputs/risks-file.js';
import { heldAt, isOpenAt, reviewAt, scoreOf } from '../../programme/risk-standing.js';
import type { Day, Month } from '../../words/month.js';
import { bandOf } from './risk-band.js';
import type { ActionFinding, RiskFinding, RiskFindings } from './risk-finding.js';
import { riskMovement, type Shown } from './risk-movement.js';
import { inOrder } from './risk-order.js';

/** The moments that a risk is looked at: the paper's, and the month of the last published paper, if there is one. */
export interface RiskHorizon {
  readonly month: Month;
  readonly asAt: Day;
  readonly reported: Month | undefined;
}

/** What the log says at a paper's date, compared with what it said at the last published paper (domain E1 to E6). */
export const riskFindings = (
  risks: readonly Risk[],
  bands: readonly RiskBand[],
  horizon: RiskHorizon,
): RiskFindings => {
  const { month, reported } = horizon;
  const found = risks.flatMap((risk) => riskFinding(risk, bands, horizon) ?? []);
  const open = found.filter(({ risk }) => isOpenAt(risk, month));
  const closed = found.filter(
    ({ risk }) => !isOpenAt(risk, month) && reported !== undefined && isOpenAt(risk, reported),
  );
  const areScored = [...open, ...closed].some(({ score }) => score !== undefined);
  return {
    open: inOrder(open, areScored),
    closed: inOrder(
      closed.filter((finding) => finding.reported),
      areScored,
    ),
    areScored,
  };
};

const riskFinding = (
  risk: Risk,
  bands: readonly RiskBand[],
  { month, asAt, reported: reportedMonth }: RiskHorizon,
): RiskFinding | undefined => {
  const held = heldAt(risk, month);
  if (!held) return undefined;
  const wasOpen = reportedMonth !== undefined && isOpenAt(risk, reportedMonth);
  const reported = wasOpen ? heldAt(risk, reportedMonth) : undefined;
  const { score } = shownOf(held.assessment);
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
      reportedMonth &&
      riskMovement(reported && shownOf(reported.assessment), isOpenAt(risk, month) ? { score } : undefined),
    review: review && { ...review, isOverdue: review.date < asAt },
    actions,
    lacksAction: lacksAction(held.assessment, actions),
  };
};

const shownOf = ({ residual }: Assessment): Shown => ({ score: residual && scoreOf(residual) });

const stateOf = ({ due, done }: Assessment['actions'][number], asAt: Day): ActionFinding['state'] => {
  if (done !== undefined && done <= asAt) return 'done';
  return due !== undefined && due < asAt ? 'overdue' : 'open';
};

const lacksAction = ({ residual, target }: Assessment, actions: readonly ActionFinding[]): boolean =>
  residual !== undefined &&
  target !== undefined &&
  scoreOf(residual) > scoreOf(target) &&
  !actions.some(({ action, state }) => state !== 'done' && action.owner && action.due);
