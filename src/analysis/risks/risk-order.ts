import { naturalOrder } from '../../words/natural-order.js';
import type { RiskFinding } from './risk-finding.js';

/**
 * The gravest risk first: by score, then by impact, then by id; one without a score comes after all that have one
 * (domain E6). A log in words only stays in the order in which it was written.
 */
export const inOrder = (findings: readonly RiskFinding[], isLogScored: boolean): readonly RiskFinding[] =>
  isLogScored ? [...findings].sort(compare) : findings;

const compare = (a: RiskFinding, b: RiskFinding): number =>
  (b.score ?? 0) - (a.score ?? 0) ||
  (b.level?.impact ?? 0) - (a.level?.impact ?? 0) ||
  naturalOrder(a.risk.id, b.risk.id);
