import { describe, expect, test } from '@jest/globals';
import { movingRanges } from '../../../src/analysis/spc/moving-ranges.js';
import { limits, signs, slots, type Value, xmr } from '../../support/spc.js';

const quiet: readonly Value[] = [49, 51, 49, 51, 49, 51, 49, 51, 49, 51, 49, 51];
const signsAfter = (...values: readonly Value[]): string =>
  signs(xmr([...quiet, ...values], { baseline: 12 })).slice(12);

describe('C14: missing values', () => {
  test('are skipped in the mean', () => {
    expect(limits([1, undefined, 2, 3]).mean.toFixed()).toBe('2');
  });

  test('give no moving range on either side', () => {
    expect(movingRanges(slots([1, 3, undefined, 9, 4])).map((range) => range.toFixed())).toEqual(['2', '5']);
    expect(movingRanges(slots([undefined, 1, undefined, 9, undefined]))).toEqual([]);
  });

  test('break a run', () => {
    expect(signsAfter(51, 52, 51, 52, 51, 52, 51)).toBe('SSSSSSS');
    expect(signsAfter(51, 52, 51, undefined, 52, 51, 52, 51)).toBe('...-....');
  });

  test('break a trend', () => {
    expect(signsAfter(47, 48, 49, 50, 51, 52, 53)).toBe('TTTTTTT');
    expect(signsAfter(47, 48, 49, undefined, 50, 51, 52, 53)).toBe('...-....');
  });

  test('break a window of three', () => {
    expect(signsAfter(54, 51, 54)).toBe('2.2');
    expect(signsAfter(54, undefined, 51, 54)).toBe('.-..');
    expect(signsAfter(54, undefined, 54)).toBe('.-.');
  });

  test('do not hide a point beyond the limit beside them', () => {
    expect(signsAfter(undefined, 60, undefined)).toBe('-L-');
  });

  test.each([
    ['at the end', [51, 52, 51, 52, 51, 52, undefined], '......-'],
    ['at the start', [undefined, 51, 52, 51, 52, 51, 52], '-......'],
    ['several at the end', [51, 52, 51, undefined, undefined, undefined, undefined], '...----'],
  ])('flag nothing beside a gap %s', (_, values, expected) => {
    const series = [...quiet.slice(0, 11), 49, ...values];
    expect(signs(xmr(series, { baseline: 12 })).slice(12)).toBe(expected);
  });

  test('flag a whole run beside a gap all the same', () => {
    expect(signsAfter(51, 52, 51, 52, 51, 52, 51, undefined)).toBe('SSSSSSS-');
  });
});
