import { describe, expect, test } from '@jest/globals';
import type { SpcFinding } from '../../../src/analysis/spc/finding.js';
import { isSpecialCause, judgementOf } from '../../../src/analysis/spc/judgement.js';
import { runChart, type Value, xmr } from '../../support/spc.js';

/** Limits 44.68 and 55.32 about 50. */
const quiet: readonly Value[] = [49, 51, 49, 51, 49, 51, 49, 51, 49, 51, 49, 51];
const steady: readonly Value[] = [1, 3, 1, 3, 2, 1, 3, 1, 3, 1, 3, 1, 3];

/** Kind, whether it is a special cause, and why nothing may be said. */
const judged = (spc: SpcFinding | undefined) => {
  const judgement = judgementOf(spc);
  return [
    judgement.kind,
    isSpecialCause(judgement),
    judgement.kind === 'none' ? judgement.why : undefined,
  ] as const;
};

describe('C17: a judgement is never stronger than the flag', () => {
  test('common cause is no special cause', () => {
    expect(judged(xmr([...quiet, 50]))).toEqual(['point', false, undefined]);
  });

  test('a flag on the latest point is', () => {
    expect(judged(xmr([...quiet, 60], { baseline: 12 }))).toEqual(['point', true, undefined]);
  });

  test('a flag on an earlier point is not', () => {
    expect(judged(xmr([...quiet, 60, 50], { baseline: 12 }))).toEqual(['point', false, undefined]);
  });

  test('C13: trial limits judge nothing, whatever they flag', () => {
    expect(judged(xmr([...quiet.slice(0, 11), 99]))).toEqual([
      'none',
      false,
      { reason: 'too-few', count: 12, needed: 13 },
    ]);
  });

  test('C13: nor does a segment after a rebase before it has 13 values', () => {
    expect(judged(xmr([...quiet, 50, 99, 99], { rebases: [13] }))).toEqual([
      'none',
      false,
      { reason: 'too-few', count: 2, needed: 13, since: '2020-05' },
    ]);
  });

  test('without values, limits or method there is nothing to say', () => {
    expect(judged(xmr([]))[2]).toEqual({ reason: 'too-few', count: 0, needed: 13 });
    const sparse = [...quiet, 50].flatMap((value) => [value, undefined]);
    expect(judged(xmr(sparse))[2]).toEqual({ reason: 'no-limits' });
    expect(judged(undefined)).toEqual(['none', false, { reason: 'switched-off' }]);
  });
});

describe('C18: the judgement of a run chart', () => {
  test('is that of the Anhøj rules', () => {
    expect(judged(runChart(steady))).toEqual(['runs', false, undefined]);
    expect(judged(runChart([9, 9, 9, 9, 9, 9, 9, 1, 1, 1, 1, 1, 1, 1]))).toEqual(['runs', true, undefined]);
  });

  test('needs ten values, and ten beside the median', () => {
    expect(judged(runChart(steady.slice(0, 9)))[2]).toEqual({ reason: 'too-few', count: 9, needed: 10 });
    expect(judged(runChart([1, 2, 2, 2, 2, 2, 2, 2, 2, 3]))[2]).toEqual({ reason: 'on-the-median' });
    expect(judged(runChart([]))[2]).toEqual({ reason: 'too-few', count: 0, needed: 10 });
  });

  test('C11: is that of the latest segment', () => {
    const shifted = [9, 9, 9, 9, 9, 9, 9, 1, 1, 1, 1, 1, 1, 1];
    expect(judged(runChart([...shifted, ...steady], { rebases: [14] }))).toEqual(['runs', false, undefined]);
    expect(judged(runChart([...shifted, 1, 2, 3], { rebases: [14] }))[2]).toMatchObject({ count: 3 });
  });
});
