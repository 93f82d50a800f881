import type Big from 'big.js';
import type { Kpi, Polarity, Tolerance } from '../programme/inputs/kpis-file.js';

/** How a value stands to its target (domain B2). */
export interface Variance {
  /** value − target; percentage points for percentages. */
  readonly amount: Big;
  /** The same, positive when better than target. */
  readonly favourable: Big;
}

export type Rag = 'green' | 'amber' | 'red' | 'not-rated';

/** value − target, and how favourable that is; none without target, value or direction (domain B1, B5). */
export const varianceOf = (kpi: Kpi, value: Big | undefined): Variance | undefined => {
  if (!value || !kpi.target || kpi.polarity === 'neutral') return undefined;
  const amount = value.minus(kpi.target.value);
  return { amount, favourable: favourable(amount, kpi.polarity) };
};

/** A difference seen from the side of improvement: positive is better. */
export const favourable = (difference: Big, polarity: Exclude<Polarity, 'neutral'>): Big =>
  polarity === 'higher-is-better' ? difference : difference.neg();

/** Green, amber or red by tolerance (domain B3), on unrounded values (B4); a boundary takes the better colour. */
export const ragOf = (kpi: Kpi, variance: Variance | undefined): Rag => {
  if (!variance || !kpi.target) return 'not-rated';
  if (variance.favourable.gte(0)) return 'green';
  const allowed = kpi.tolerance && permitted(kpi.tolerance, kpi.target.value);
  return allowed && variance.favourable.gte(allowed.neg()) ? 'amber' : 'red';
};

const permitted = ({ quantity, relative }: Tolerance, target: Big): Big =>
  relative ? quantity.value.times(target.abs()).div(100) : quantity.value;
