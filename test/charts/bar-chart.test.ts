import { describe, expect, test } from '@jest/globals';
import { type BarChartSpec, drawBarChart } from '../../src/charts/bar-chart.js';

const write = (value: number): string => (value < 0 ? `(${-value})` : `${value}`);

const draw = (
  categories: Readonly<Record<string, readonly (number | undefined)[]>>,
  more: Partial<BarChartSpec> = {},
) =>
  drawBarChart({
    kind: 'bars',
    categories: Object.entries(categories).map(([name, values]) => ({ name, values })),
    series: [{ name: 'Planned' }, { name: 'Projected' }].slice(0, Object.values(categories)[0]?.length),
    tick: write,
    label: write,
    ...more,
  });

describe('the axis of bars', () => {
  test('starts at zero, however near each other the values are', () => {
    const chart = draw({ Temporary: [980, 995] });
    expect(chart.zero).toBe(chart.plot.left);
    expect(chart.ticks.map(({ label }) => label)).toEqual(['0', '200', '400', '600', '800', '1000']);
  });

  test('has zero at its right where every value is below it, and no tick beyond', () => {
    const chart = draw({ Temporary: [-30], Permanent: [-50] });
    expect(chart.zero).toBe(chart.plot.right);
    expect(chart.ticks.at(-1)?.label).toBe('0');
  });

  test('has zero inside where values lie on both sides', () => {
    const { zero, plot } = draw({ Temporary: [-265], Permanent: [100] });
    expect(zero).toBeGreaterThan(plot.left);
    expect(zero).toBeLessThan(plot.right);
  });

  test('leaves out labels that would touch, but not that of zero', () => {
    const tick = (value: number): string => `${value} thousand pounds a year`;
    const chart = draw({ Temporary: [-265, 300] }, { tick });
    expect(chart.ticks.filter(({ label }) => label === undefined).length).toBeGreaterThan(0);
    expect(chart.ticks.find(({ x }) => x === chart.zero)?.label).toBe('0 thousand pounds a year');
  });
});

describe('bars', () => {
  test('begin at zero: those above it to the right, those below it to the left', () => {
    const { bars, zero } = draw({ Temporary: [-265, 100] });
    const [below, above] = bars;
    expect((below?.x ?? 0) + (below?.width ?? 0)).toBeCloseTo(zero, 2);
    expect(above?.x).toBe(zero);
    expect((below?.width ?? 0) / (above?.width ?? 1)).toBeCloseTo(2.65, 2);
  });

  test('have their value at the end, outside', () => {
    const [below, above] = draw({ Temporary: [-265, 100] }).bars;
    expect(below?.label).toMatchObject({ text: '(265)', place: 'before' });
    expect(below?.label.x).toBeLessThan(below?.x ?? 0);
    expect(above?.label).toMatchObject({ text: '100', place: 'after' });
    expect(above?.label.x).toBeGreaterThan((above?.x ?? 0) + (above?.width ?? 0));
  });

  test('of no length still have their value, and a missing one has words (domain D9: blank is not 0)', () => {
    const [zero, missing] = draw({ Temporary: [0, undefined], Permanent: [5, 6] }).bars;
    expect(zero).toMatchObject({ width: 0, label: { text: '0', place: 'after' } });
    expect(missing).toMatchObject({ width: 0, label: { text: 'no figure', place: 'absent' } });
  });

  test('without any value have an axis all the same', () => {
    const chart = draw({ Temporary: [undefined, undefined] });
    expect(chart.ticks.length).toBeGreaterThanOrEqual(4);
    expect(chart.bars.every(({ width }) => width === 0)).toBe(true);
  });
});

describe('names of categories', () => {
  const long = 'Temporary additional capacity (service & corporate); retention offer';

  test('stand in several lines where they are long, whole', () => {
    const [name] = draw({ [long]: [3120, 3398] }).names;
    expect(name?.map(({ text }) => text)).toEqual([
      'Temporary additional capacity',
      '(service & corporate); retention offer',
    ]);
  });

  test('stand beside the middle of their bars', () => {
    const chart = draw({ [long]: [3120, 3398], Permanent: [10, 20] });
    chart.names.forEach((lines, index) => {
      const bars = chart.bars.filter(({ category }) => category === index);
      const middle = bars.reduce((sum, { label }) => sum + label.y, 0) / bars.length;
      expect(lines.reduce((sum, { y }) => sum + y, 0) / lines.length).toBeCloseTo(middle, 1);
    });
  });

  test('make room for themselves where they have more lines than bars', () => {
    const [first, second] = draw({ [`${long} `.repeat(3)]: [1], Permanent: [2] }).names;
    expect(first?.length).toBeGreaterThan(3);
    expect((second?.[0]?.y ?? 0) - (first?.at(-1)?.y ?? 0)).toBeGreaterThan(17);
  });
});

test('a chart without categories is empty, not broken', () => {
  const chart = draw({});
  expect(chart.bars).toEqual([]);
  expect(Number.isFinite(chart.height)).toBe(true);
});
