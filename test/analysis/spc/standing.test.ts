import { describe, expect, test } from '@jest/globals';
import { signs, type Value, xmr } from '../../support/spc.js';

const values = (count: number): readonly Value[] =>
  Array.from({ length: count }, (_, index) => 50 + (index % 2 ? 1 : -1));
const last = (count: number, before: readonly Value[] = []) => {
  const rebases = before.length > 0 ? [before.length] : [];
  const chart = xmr([...before, ...values(count)], { target: '90', rebases });
  const segment = chart.segments.at(-1);
  return {
    standing: segment?.standing,
    limits: segment?.limits !== undefined,
    variation: chart.variation !== undefined,
    assurance: chart.assurance !== undefined,
  };
};

describe('C13: the length of a segment', () => {
  test.each([1, 5])('%i values: a line only', (count) => {
    expect(last(count)).toEqual({ standing: 'too-short', limits: false, variation: false, assurance: false });
    expect(signs(xmr(values(count)))).toBe('?'.repeat(count));
  });

  test.each([6, 12])('%i values: trial limits, no icons', (count) => {
    expect(last(count)).toEqual({ standing: 'trial', limits: true, variation: false, assurance: false });
    expect(signs(xmr(values(count)))).toBe('.'.repeat(count));
  });

  test.each([13, 30])('%i values: limits and icons', (count) => {
    expect(last(count)).toEqual({ standing: 'established', limits: true, variation: true, assurance: true });
  });

  test('it is that of the current segment, however long the one before it was', () => {
    expect(last(5, values(20)).variation).toBe(false);
    expect(last(12, values(20))).toMatchObject({ standing: 'trial', variation: false, assurance: false });
    expect(last(13, values(5))).toMatchObject({ standing: 'established', variation: true, assurance: true });
  });

  test('C14: missing months do not count', () => {
    const gap = (count: number): readonly Value[] => [...values(count - 3), undefined, ...values(3)];
    expect(xmr(gap(12)).segments[0]).toMatchObject({ count: 12, standing: 'trial' });
    expect(xmr(gap(13)).segments[0]).toMatchObject({ count: 13, standing: 'established' });
  });

  test('a long segment without two consecutive values has no limits, labels or icons', () => {
    const sparse = values(13).flatMap((value) => [value, undefined]);
    const chart = xmr(sparse, { target: '90' });
    expect(chart.segments[0]).toMatchObject({ standing: 'established', limits: undefined });
    expect(signs(chart)).toBe('?-'.repeat(13));
    expect([chart.variation, chart.assurance]).toEqual([undefined, undefined]);
  });
});
