import type { Kpi } from '../../programme/inputs/kpis-file.js';
import type { Effect, Label } from './labels.js';
import type { Limits } from './limits.js';
import { isAbove, isBelow, settled } from './side.js';

/** The icon of variation: what the latest point says of the process now (domain C9). */
export type Variation = 'common-cause' | `${Effect}-${'high' | 'low'}`;

/** The icon of assurance: what the process, as it is, can be expected to do to its target (domain C10). */
export type Assurance = 'consistently-pass' | 'consistently-fail' | 'hit-and-miss';

export const variationOf = (label: Label): Variation =>
  label.cause === 'common-cause'
    ? 'common-cause'
    : `${label.effect}-${label.direction === 'up' ? 'high' : 'low'}`;

/** None without a target, and of a neutral KPI. A target on a limit can be hit and missed (domain C10). */
export const assuranceOf = (
  { target, polarity }: Pick<Kpi, 'target' | 'polarity'>,
  { upper, lower }: Pick<Limits, 'upper' | 'lower'>,
): Assurance | undefined => {
  if (!target || polarity === 'neutral') return undefined;
  const isHigh = isAbove(target.value, settled(upper));
  if (!isHigh && !isBelow(target.value, settled(lower))) return 'hit-and-miss';
  return isHigh === (polarity === 'higher-is-better') ? 'consistently-fail' : 'consistently-pass';
};
