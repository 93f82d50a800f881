import type Big from 'big.js';
import type { Kpi, Polarity } from '../programme/inputs/kpis-file.js';
import { signOf } from '../words/decimal.js';
import { favourable } from './target.js';

/** How a value moved (domain B6): change is the sign of the number, effect is what polarity makes of it. */
export interface Movement {
  /** Later − earlier, unrounded. */
  readonly amount: Big;
  readonly change: 'up' | 'down' | 'none';
  /** `undefined` for a neutral KPI, which is never better or worse (domain B1). */
  readonly effect: 'improved' | 'worsened' | 'unchanged' | undefined;
}

/** The movement between two values; none when either is missing (domain B7). */
export const movementOf = (
  polarity: Polarity,
  earlier: Big | undefined,
  later: Big | undefined,
): Movement | undefined => {
  if (!earlier || !later) return undefined;
  const amount = later.minus(earlier);
  return {
    amount,
    change: (['down', 'none', 'up'] as const)[signOf(amount) + 1] ?? 'none',
    effect: effectOf(polarity, amount),
  };
};

/**
 * The movement in per cent of where it started. Only counts and rates have one: two percentages differ by percentage
 * points, and of nothing, or of less, there is no share (domain B11).
 */
export const percentChange = ({ unit }: Pick<Kpi, 'unit'>, earlier: Big, later: Big): Big | undefined =>
  hasPercentChange(unit) && earlier.gt(0) ? later.minus(earlier).times(100).div(earlier) : undefined;

/** Whether a movement of a unit may be put in per cent at all. */
export const hasPercentChange = (unit: Kpi['unit']): boolean => unit === 'count' || unit === 'rate';

const effectOf = (polarity: Polarity, amount: Big): Movement['effect'] => {
  if (polarity === 'neutral') return undefined;
  return (['worsened', 'unchanged', 'improved'] as const)[signOf(favourable(amount, polarity)) + 1];
};
