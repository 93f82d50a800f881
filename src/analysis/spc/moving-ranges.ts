import Big from 'big.js';
import { isBelow, settled } from './side.js';
import type { Slot } from './slots.js';
import { stretchesOf } from './stretches.js';

/** D4 for ranges of two values: the upper limit of a moving range, in average moving ranges (domain C2; Nelson 1982). */
const OUTLYING = new Big('3.267');

/** |xᵢ − xᵢ₋₁| of each two consecutive months of a segment (domain C1); none on either side of a gap (domain C14). */
export const movingRanges = (slots: readonly Slot[]): readonly Big[] =>
  stretchesOf(slots).flatMap((stretch) =>
    stretch.slice(1).map(({ value }, index) => value.minus(stretch[index]?.value ?? value).abs()),
  );

/** The average moving range of a segment; none where no two consecutive months have values. */
export const averageMovingRange = (slots: readonly Slot[], screenOutliers: boolean): Big | undefined => {
  const ranges = movingRanges(slots);
  const average = meanOf(ranges);
  return average && screenOutliers ? screened(ranges, average) : average;
};

/** The average without the ranges of outlying points: they are left out once, not until none is left (domain C2). */
const screened = (ranges: readonly Big[], average: Big): Big => {
  const limit = settled(OUTLYING.times(average));
  // Of a constant series nothing is below the average: its ranges are all 0, and so is their average (domain C15).
  return meanOf(ranges.filter((range) => isBelow(settled(range), limit))) ?? average;
};

export const meanOf = (values: readonly Big[]): Big | undefined =>
  values.length === 0
    ? undefined
    : values.reduce((sum, value) => sum.plus(value), new Big(0)).div(values.length);
