import { describe, expect, test } from '@jest/globals';
import Big from 'big.js';
import fc from 'fast-check';
import { cases } from '../../support/laws.js';
import { type Chosen, limits, signs, type Value, xmr } from '../../support/spc.js';
import { anySeries } from '../../support/spc-series.js';

/** The rules written another way: for each point, whether there is a stretch of months that flags it. */
const expectedSigns = (given: readonly Value[], counting: Chosen['twoOfThree']): string => {
  const { mean, upper, lower, nearUpper, nearLower } = settledLines(given);
  const all = given.map((one) => (one === undefined ? undefined : new Big(one).round(18)));
  const isBeyond = (one: Big): boolean => one.gt(upper) || one.lt(lower);
  const isClose = (one: Big): boolean =>
    (one.gt(nearUpper) || one.lt(nearLower)) && (counting === 'mdc2023' || !isBeyond(one));
  const isOneSided = (window: readonly Big[]): boolean =>
    window.every((one) => one.gt(mean)) || window.every((one) => one.lt(mean));
  const signAt = (here: Big | undefined, at: number): string => {
    if (!here) return '-';
    if (isBeyond(here)) return 'L';
    if (windowsAbout(all, at, 7).some(goesOneWay)) return 'T';
    const isPaired = (window: readonly Big[]) => isOneSided(window) && window.filter(isClose).length >= 2;
    if (isClose(here) && windowsAbout(all, at, 3).some(isPaired)) return '2';
    return windowsAbout(all, at, 7).some(isOneSided) ? 'S' : '.';
  };
  return all.map(signAt).join('');
};

const settledLines = (given: readonly Value[]) => {
  const { mean, upper, lower, nearUpper, nearLower } = limits(given);
  const at = (line: Big): Big => line.round(18);
  return {
    mean: at(mean),
    upper: at(upper),
    lower: at(lower),
    nearUpper: at(nearUpper),
    nearLower: at(nearLower),
  };
};

/** Every so many months in a row, all with values, that a month is among. */
const windowsAbout = (
  all: readonly (Big | undefined)[],
  at: number,
  length: number,
): readonly (readonly Big[])[] =>
  all
    .map((_, start) => all.slice(start, start + length))
    .filter((window, start) => start <= at && at < start + length && window.length === length)
    .filter((window): window is Big[] => window.every((one) => one !== undefined));

const goesOneWay = (window: readonly Big[]): boolean => {
  const steps = window.slice(1).map((one, index) => one.cmp(window[index] ?? one));
  return steps.every((step) => step === 1) || steps.every((step) => step === -1);
};

describe('labels are what the rules say, point by point', () => {
  const drifting = fc
    .array(fc.integer({ min: -2, max: 3 }), { minLength: 14, maxLength: 40 })
    .map((steps) => steps.map((_, index) => steps.slice(0, index + 1).reduce((sum, step) => sum + step)));
  const judged = fc.oneof(anySeries, drifting).filter((given) => signs(xmr(given)).match(/[.LT2S]/) !== null);

  test.each(['nhs-plot-the-dots', 'mdc2023'] as const)(
    'C3 to C7, C14: with two of three as %s',
    (counting) => {
      fc.assert(
        fc.property(judged, (given) => {
          expect(signs(xmr(given, { twoOfThree: counting }))).toBe(expectedSigns(given, counting));
        }),
        { numRuns: cases(300) },
      );
    },
  );
});
