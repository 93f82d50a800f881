import Big from 'big.js';
import { averageMovingRange, meanOf } from './moving-ranges.js';
import { isPoint, pointsOf, type Slot } from './slots.js';

/** The level of a process, and how far its values lie from it by chance. Never clipped to what can be measured (domain C16). */
export interface Limits {
  readonly mean: Big;
  readonly averageMovingRange: Big;
  readonly upper: Big;
  readonly lower: Big;
  /** Two thirds of the way from the mean to the limit. */
  readonly nearUpper: Big;
  readonly nearLower: Big;
}

/** 3 ÷ d2 for ranges of two values (d2 = 1.128), as Wheeler and the NHS tools round it (domain C1). */
const LIMIT = new Big('2.66');

/** Mean and limits of a segment, from its first `baseline` values or from all (domain C12); none without a moving range. */
export const limitsOf = (
  slots: readonly Slot[],
  { screenOutliers, baseline }: { readonly screenOutliers: boolean; readonly baseline: number | undefined },
): Limits | undefined => {
  const base = baseline === undefined ? slots : firstValues(slots, baseline);
  const mean = meanOf(pointsOf(base).map(({ value }) => value));
  const average = averageMovingRange(base, screenOutliers);
  return mean && average && limitsAround(mean, average);
};

/** The months of the first values of a segment, with the gaps between them. */
const firstValues = (slots: readonly Slot[], count: number): readonly Slot[] => {
  const last = pointsOf(slots)[count - 1];
  return last
    ? slots.slice(0, slots.findIndex((slot) => isPoint(slot) && slot.month === last.month) + 1)
    : slots;
};

export const limitsAround = (mean: Big, average: Big): Limits => {
  const distance = LIMIT.times(average);
  const near = distance.times(2).div(3);
  return {
    mean,
    averageMovingRange: average,
    upper: mean.plus(distance),
    lower: mean.minus(distance),
    nearUpper: mean.plus(near),
    nearLower: mean.minus(near),
  };
};
