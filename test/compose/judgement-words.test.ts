import { describe, expect, test } from '@jest/globals';
import type { Runs } from '../../src/analysis/spc/anhoej.js';
import { isSpecialCause, judgementOf } from '../../src/analysis/spc/judgement.js';
import { fullWords, shortWords } from '../../src/compose/spc/judgement-words.js';
import { silenceWords } from '../../src/compose/spc/silence-words.js';
import type { Month } from '../../src/words/month.js';
import { type Chosen, runChart, type Value, xmr } from '../support/spc.js';

/** Limits 44.68 and 55.32, near limits 46.45 and 53.55, mean 50. */
const quiet: readonly Value[] = [49, 51, 49, 51, 49, 51, 49, 51, 49, 51, 49, 51];
const full = (polarity: Chosen['polarity'], ...values: readonly Value[]) =>
  fullWords(judgementOf(xmr([...quiet, ...values], { polarity, baseline: 12 } as Chosen)));

describe('C17: a judgement in words', () => {
  test.each([
    ['higher-is-better', [50], 'no significant change'],
    ['higher-is-better', [60], 'special cause improvement: above the upper limit'],
    ['lower-is-better', [60], 'special cause concern: above the upper limit'],
    ['lower-is-better', [40], 'special cause improvement: below the lower limit'],
    ['neutral', [60], 'special cause, high: above the upper limit'],
    ['neutral', [40], 'special cause, low: below the lower limit'],
    [
      'higher-is-better',
      [52, 51, 52, 51, 52, 51, 52],
      'special cause improvement: 7 or more months in a row above the mean',
    ],
    [
      'higher-is-better',
      [48, 49, 48, 49, 48, 49, 48],
      'special cause concern: 7 or more months in a row below the mean',
    ],
    [
      'higher-is-better',
      [47, 48, 49, 50, 51, 52, 53],
      'special cause improvement: 7 or more months in a row, each higher than the one before',
    ],
    [
      'higher-is-better',
      [53, 52, 51, 50, 49, 48, 47],
      'special cause concern: 7 or more months in a row, each lower than the one before',
    ],
    [
      'higher-is-better',
      [54, 51, 54],
      'special cause improvement: 2 of 3 months in a row close to the upper limit',
    ],
    [
      'higher-is-better',
      [46, 49, 46],
      'special cause concern: 2 of 3 months in a row close to the lower limit',
    ],
  ] as const)('%s, latest %j: %s', (polarity, values, words) => {
    expect(full(polarity, ...values)).toBe(words);
  });

  test('says "special cause" if and only if the flag is there', () => {
    for (const value of [40, 45, 46, 50, 53, 55, 60]) {
      const judgement = judgementOf(xmr([...quiet, value], { baseline: 12 }));
      expect(shortWords(judgement)?.includes('special cause')).toBe(isSpecialCause(judgement));
      expect(fullWords(judgement)?.includes('special cause')).toBe(isSpecialCause(judgement));
    }
  });

  test('C13: says nothing while limits are on trial', () => {
    const judgement = judgementOf(xmr([...quiet.slice(0, 11), 99]));
    expect([shortWords(judgement), fullWords(judgement)]).toEqual([undefined, undefined]);
  });
});

describe('C18: the judgement of a run chart in words', () => {
  const runs: Runs = { useful: 20, longest: 9, longestByChance: 7, crossings: 2, fewestByChance: 6 };
  const words = (signals: readonly ('long-run' | 'few-crossings')[], crossings = runs.crossings) =>
    fullWords({ kind: 'runs', signals, runs: { ...runs, crossings } });

  test('names the rule and what chance gives', () => {
    expect(words([])).toBe('no significant change');
    expect(words(['long-run'])).toBe(
      'special cause variation: 9 months in a row on one side of the median, where chance gives up to 7',
    );
    expect(words(['few-crossings'])).toBe(
      'special cause variation: the median is crossed twice, where chance gives at least 6',
    );
    expect(words(['few-crossings'], 0)).toContain('the median is never crossed, where');
    expect(words(['few-crossings'], 1)).toContain('crossed once');
    expect(words(['few-crossings'], 3)).toContain('crossed 3 times');
  });

  test('never says better or worse', () => {
    const judgement = judgementOf(runChart([9, 9, 9, 9, 9, 9, 9, 1, 1, 1, 1, 1, 1, 1]));
    expect(fullWords(judgement)).not.toMatch(/improvement|concern/);
  });
});

describe('why nothing is said', () => {
  test.each([
    [{ reason: 'switched-off' }, 'is not judged by statistical process control'],
    [{ reason: 'no-limits' }, 'has no two months in a row with values, so that there are no limits'],
    [{ reason: 'on-the-median' }, 'has too few values beside its median'],
    [
      { reason: 'too-few', count: 0, needed: 13, since: undefined },
      'has no values to judge by, and 13 are needed',
    ],
    [
      { reason: 'too-few', count: 1, needed: 10, since: '2020-06' as Month },
      'has one value since it was rebased in June 2020, and ten are needed',
    ],
  ] as const)('%j', (why, words) => {
    expect(silenceWords(why)).toBe(words);
  });
});
