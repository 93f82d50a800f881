import type { PublishedRisk } from '../../programme/inputs/published-file.js';
import type { Assessment, Risk, RiskAction, RiskLevel } from '../../programme/inputs/risks-file.js';
import type { Review } from '../../programme/risk-standing.js';
import type { BandFinding } from './risk-band.js';
import type { RiskMovement } from './risk-movement.js';

/** The risk log as a paper shows it. */
export interface RiskFindings {
  /** In their order (domain E6). */
  readonly open: readonly RiskFinding[];
  /** Closed since the last papers that printed the risks, which showed them as open: they are shown once more (domain E4). */
  readonly closed: readonly RiskFinding[];
  /** Whether any of them has a score; without one, no ratings appear (domain E1). */
  readonly areScored: boolean;
}

/** A risk with the assessment that holds at the paper's month. */
export interface RiskFinding {
  readonly risk: Risk;
  readonly assessment: Assessment;
  /** The assessment's index among those of the risk: where its fields were written. */
  readonly index: number;
  /** Likelihood and impact with the present controls, and their product (domain E1). */
  readonly level: RiskLevel | undefined;
  readonly score: number | undefined;
  readonly band: BandFinding | undefined;
  /** What the last papers that printed the risks showed of it, where it was open then (domain K3). */
  readonly reported: PublishedRisk | undefined;
  /** `undefined` where no paper has printed the risks yet, or one of the two scores is missing (domain E4). */
  readonly movement: RiskMovement | undefined;
  readonly review: ReviewFinding | undefined;
  readonly actions: readonly ActionFinding[];
  /** Whether it is above its target, and no open action has both an owner and a due date (domain E5). */
  readonly lacksAction: boolean;
}

export interface ReviewFinding extends Review {
  readonly isOverdue: boolean;
}

/** An action as it stands at the date of the paper; overdue when it should have been done before that (domain E5). */
export interface ActionFinding {
  readonly action: RiskAction;
  readonly index: number;
  readonly state: 'done' | 'open' | 'overdue';
}
