import type Big from 'big.js';
import type { Kpi, Tolerance } from '../programme/inputs/kpis-file.js';
import type { RagScheme } from '../programme/inputs/programme-file.js';
import { favourable, type Variance } from './target.js';

export type Rag = 'green' | 'amber' | 'red' | 'not-rated';

/** What a rating rests on: unrounded values (domain B4). */
export interface Rated {
  readonly value: Big | undefined;
  readonly variance: Variance | undefined;
  /** The value of the same month a year before: one scheme asks for it. */
  readonly lastYear: Big | undefined;
}

/** The rating of a value by the scheme of the programme (domain B3); none without target, value or direction (B1, B5). */
export const ragOf = (kpi: Kpi, rated: Rated, scheme: RagScheme): Rag => {
  const { variance } = rated;
  if (!variance || !kpi.target) return 'not-rated';
  return scheme.scheme === 'havering'
    ? byLastYear(kpi, kpi.target.value, rated, variance, scheme.within)
    : byTolerance(kpi.target.value, kpi.tolerance, variance);
};

/** Green on target, amber within the tolerance, else red; a boundary takes the better colour. */
const byTolerance = (target: Big, tolerance: Tolerance | undefined, variance: Variance): Rag => {
  if (variance.favourable.gte(0)) return 'green';
  const allowed = tolerance && permitted(tolerance, target);
  return allowed && variance.favourable.gte(allowed.neg()) ? 'amber' : 'red';
};

const permitted = ({ quantity, relative }: Tolerance, target: Big): Big =>
  relative ? shareOfTarget(quantity.value, target) : quantity.value;

/**
 * Green within a share of the target, amber where it is worse but no worse than a year before, else red. Without a value
 * of that month nobody can tell amber from red, and nothing is said.
 */
const byLastYear = (
  { polarity }: Kpi,
  target: Big,
  { value, lastYear }: Rated,
  variance: Variance,
  within: number,
): Rag => {
  if (variance.favourable.gte(shareOfTarget(within, target).neg())) return 'green';
  if (!value || !lastYear || polarity === 'neutral') return 'not-rated';
  return favourable(value.minus(lastYear), polarity).gte(0) ? 'amber' : 'red';
};

const shareOfTarget = (percent: Big | number, target: Big): Big => target.abs().times(percent).div(100);
