/** How a risk moved since papers last printed it (domain E4). */
export type RiskMovement = 'up' | 'down' | 'same' | 'new' | 'closed';

/** A risk as a paper could show it: with its score, if it has one. */
export interface Shown {
  readonly score: number | undefined;
}

/**
 * The movement from what one paper showed to what another shows; `undefined` where neither shows the risk, or one of
 * the two has no score for it.
 */
export const riskMovement = (before: Shown | undefined, now: Shown | undefined): RiskMovement | undefined => {
  if (!before || !now) return now ? 'new' : before && 'closed';
  if (before.score === undefined || now.score === undefined) return undefined;
  if (now.score === before.score) return 'same';
  return now.score > before.score ? 'up' : 'down';
};
