import { describe, expect, test } from '@jest/globals';
import { monthAt, signs, type Value, xmr } from '../../support/spc.js';

const low: readonly Value[] = [9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9];
const high: readonly Value[] = low.map((value) => Number(value) + 90);

describe('C11: rebases', () => {
  test('without one, a series is one segment however it jumps: there is no automatic rebase', () => {
    const { segments } = xmr([...low, ...high]);
    expect(segments).toHaveLength(1);
    expect(segments[0]?.rebase).toBeUndefined();
    expect(segments[0]?.limits?.mean.toFixed(2)).toBe('54.92');
  });

  test('each segment has its own mean, limits and reason', () => {
    const { segments } = xmr([...low, ...high], { rebases: [13] });
    expect(
      segments.map(({ count, limits, rebase }) => [count, limits?.mean.toFixed(2), rebase?.reason]),
    ).toEqual([
      [13, '9.92', undefined],
      [13, '99.92', 'Change 13'],
    ]);
    expect(segments[1]?.slots[0]?.month).toBe(monthAt(13));
  });

  test('no moving range crosses a rebase', () => {
    const { segments } = xmr([...low, ...high], { rebases: [13], screenOutliers: false });
    expect(segments.map(({ limits }) => limits?.averageMovingRange.toFixed())).toEqual(['2', '2']);
  });

  test('no run crosses a rebase: four points above each mean are no shift of eight', () => {
    const first = [5, 9, 5, 9, 5, 9, 5, 9, 5, 10, 8, 10, 8];
    const second = [8, 10, 8, 10, 5, 9, 5, 9, 5, 9, 5, 9, 5];
    expect(signs(xmr([...first, ...second])).slice(9, 17)).toBe('SSSSSSSS');
    expect(signs(xmr([...first, ...second], { rebases: [13] }))).toMatch(/\.{4}\|\.{4}/);
  });

  test('no trend crosses a rebase', () => {
    const first = [5, 9, 5, 9, 5, 9, 5, 9, 5, 9, 5, 6, 7, 8];
    const second = [9, 10, 11, 12, 9, 12, 9, 12, 9, 12, 9, 12, 9];
    expect(signs(xmr([...first, ...second])).slice(10, 18)).toContain('T');
    expect(signs(xmr([...first, ...second], { rebases: [14] }))).not.toContain('T');
  });

  test('no window of three crosses a rebase', () => {
    const first = [...low.slice(0, 12), 14];
    const second = [14, 10, ...low];
    expect(signs(xmr([...first, ...second], { baseline: 12 })).slice(12, 14)).toBe('22');
    expect(signs(xmr([...first, ...second], { baseline: 12, rebases: [13] })).slice(12, 15)).toBe('.|.');
  });

  test('several rebases, in whatever order they are written', () => {
    const values = [...low, ...high, ...low];
    expect(xmr(values, { rebases: [26, 13] }).segments.map(({ rebase }) => rebase?.month)).toEqual([
      undefined,
      monthAt(13),
      monthAt(26),
    ]);
  });

  test('one that the paper does not know of yet cuts nothing', () => {
    expect(xmr(low, { rebases: [13] }).segments).toHaveLength(1);
  });

  test('one in a missing month starts the segment there', () => {
    const { segments } = xmr([...low, undefined, ...high], { rebases: [13] });
    expect(segments.map(({ count, slots }) => [count, slots.length])).toEqual([
      [13, 13],
      [13, 14],
    ]);
  });
});
