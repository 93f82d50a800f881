import { describe, expect, test } from '@jest/globals';
import Big from 'big.js';
import { runsAbout } from '../../../../src/analysis/spc/anhoej.js';
import { runChart, slots } from '../../../support/spc.js';

/**
 * qicharts2, vignette "Quality Improvement Charts", appendix 2: the critical values for 10 to 100 useful observations,
 * as counts of consecutive n for which the longest run allowed is the same, and the fewest crossings for each n.
 */
const longestRuns = [
  [6, 2],
  [7, 11],
  [8, 23],
  [9, 45],
  [10, 10],
] as const;
const fewestCrossings = [
  2, 2, 3, 3, 4, 4, 4, 5, 5, 6, 6, 6, 7, 7, 8, 8, 8, 9, 9, 10, 10, 11, 11, 11, 12, 12, 13, 13, 14, 14, 14, 15,
  15, 16, 16, 17, 17, 17, 18, 18, 19, 19, 20, 20, 21, 21, 21, 22, 22, 23, 23, 24, 24, 25, 25, 25, 26, 26, 27,
  27, 28, 28, 29, 29, 29, 30, 30, 31, 31, 32, 32, 33, 33, 34, 34, 34, 35, 35, 36, 36, 37, 37, 38, 38, 39, 39,
  39, 40, 40, 41, 41,
];

test('C18: the critical values of appendix 2, from 10 to 100 observations', () => {
  const found = fewestCrossings.map((_, index) =>
    runsAbout(slots(Array<number>(index + 10).fill(1)), new Big(0)),
  );
  expect(found.map(({ longestByChance }) => longestByChance)).toEqual(
    longestRuns.flatMap(([longest, times]) => Array<number>(times).fill(longest)),
  );
  expect(found.map(({ fewestByChance }) => fewestByChance)).toEqual(fewestCrossings);
});

/** The package’s `cdi` data: hospital-acquired infections in 24 months before an intervention, and 12 after it. */
const before = [
  17, 12, 27, 20, 20, 18, 22, 19, 19, 24, 17, 16, 24, 19, 19, 22, 25, 19, 17, 6, 25, 17, 11, 14,
];
const after = [9, 11, 7, 13, 5, 5, 3, 5, 9, 4, 5, 9];

describe('C18: case 2 of the vignette', () => {
  test('C12: against the median before, 19, there is an unusually long run of 15', () => {
    const [segment] = runChart([...before, ...after], { baseline: 24 }).segments;
    expect(segment?.median?.toFixed()).toBe('19');
    expect(segment?.runs?.longest).toBe(15);
    expect(segment?.signals).toContain('long-run');
  });

  test('C11: split at the intervention, both periods show random variation only', () => {
    const { segments } = runChart([...before, ...after], { rebases: [24] });
    expect(segments.map(({ signals }) => signals)).toEqual([[], []]);
  });

  test('without a split there is a signal', () => {
    expect(runChart([...before, ...after]).segments[0]?.signals).toContain('long-run');
  });
});
