import type Big from 'big.js';
import { runLengths, type Side, settled, sideOf } from './side.js';
import type { Slot } from './slots.js';
import { stretchesOf } from './stretches.js';

/** What the Anhøj rules find in a run chart (domain C18). Points on the median are no part of it. */
export interface Runs {
  /** How many points lie beside the median. */
  readonly useful: number;
  readonly longest: number;
  /** Chance gives no longer run than this, 19 times in 20. */
  readonly longestByChance: number;
  readonly crossings: number;
  /** Chance gives no fewer crossings than this, 19 times in 20. */
  readonly fewestByChance: number;
}

/** What chance does not explain in the runs of a series. */
export type RunSignal = 'long-run' | 'few-crossings';

/** The rules hold from so many points beside the median on. */
export const FEWEST_FOR_RUNS = 10;

/** Which of the two rules find a signal; `undefined` while there are too few points to tell. */
export const runSignals = (runs: Runs): readonly RunSignal[] | undefined => {
  if (runs.useful < FEWEST_FOR_RUNS) return undefined;
  return [
    ...(runs.longest > runs.longestByChance ? (['long-run'] as const) : []),
    ...(runs.crossings < runs.fewestByChance ? (['few-crossings'] as const) : []),
  ];
};

/**
 * Counts the runs about a median. A missing month ends a run (domain C14); the median is crossed all the same when the
 * points beside the gap lie on either side of it: both make a signal less likely, never more.
 */
export const runsAbout = (slots: readonly Slot[], median: Big): Runs => {
  const line = settled(median);
  const stretches = stretchesOf(slots).map((stretch) =>
    stretch.map(({ value }) => sideOf(settled(value), line)).filter((side) => side !== 0),
  );
  const sides: readonly Side[] = stretches.flat();
  return {
    useful: sides.length,
    longest: Math.max(0, ...stretches.flatMap(runLengths)),
    longestByChance: longestByChance(sides.length),
    crossings: sides.slice(1).filter((side, index) => side !== sides[index]).length,
    fewestByChance: fewestCrossings(sides.length),
  };
};

/** round(log₂ n + 3), reckoned in whole numbers: log₂ n rounds up to k + 1 from n² = 2^(2k + 1) on. */
const longestByChance = (useful: number): number => {
  let log = 0;
  while (2 ** (2 * log + 1) < useful ** 2) log += 1;
  return log + 3;
};

/** The 5% quantile of the binomial distribution b(n − 1, ½): the fewest crossings at which at least 1 in 20 is reached. */
const fewestCrossings = (useful: number): number => {
  const trials = BigInt(Math.max(useful - 1, 0));
  let ways = 1n;
  let sum = 1n;
  let crossings = 0n;
  while (sum * 20n < 2n ** trials) {
    ways = (ways * (trials - crossings)) / (crossings + 1n);
    crossings += 1n;
    sum += ways;
  }
  return Number(crossings);
};
