import type Big from 'big.js';
import type { Kpi, Polarity } from '../programme/inputs/kpis-file.js';

/** How a value stands to its target (domain B2). */
export interface Variance {
  /** value − target; percentage points for percentages. */
  readonly amount: Big;
  /** The same, positive when better than target. */
  readonly favourable: Big;
}

/** value − target, and how favourable that is; none without target, value or direction (domain B1, B5). */
export const varianceOf = (kpi: Kpi, value: Big | undefined): Variance | undefined => {
  if (!value || !kpi.target || kpi.polarity === 'neutral') return undefined;
  const amount = value.minus(kpi.target.value);
  return { amount, favourable: favourable(amount, kpi.polarity) };
};

/** A difference seen from the side of improvement: positive is better. */
export const favourable = (difference: Big, polarity: Exclude<Polarity, 'neutral'>): Big =>
  polarity === 'higher-is-better' ? difference : difference.neg();
