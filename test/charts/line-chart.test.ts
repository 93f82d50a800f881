import { describe, expect, test } from '@jest/globals';
import { drawLineChart, type LineChartSpec, type LineSeries } from '../../src/charts/line-chart.js';
import { monthsFrom } from '../support/paper-builder.js';

const series = (values: readonly (number | undefined)[], more: Partial<LineSeries> = {}): LineSeries => ({
  name: 'West Sussex',
  role: 'own',
  points: values.map((value) => (value === undefined ? undefined : { value, illustrative: false })),
  ...more,
});

const draw = (all: readonly LineSeries[], more: Partial<LineChartSpec> = {}) =>
  drawLineChart({
    kind: 'line',
    months: monthsFrom(2019, Math.max(...all.map(({ points }) => points.length))),
    series: all,
    tick: (value) => `${value}%`,
    ...more,
  });

describe('the vertical axis', () => {
  test('starts at zero when the least value is far below the greatest', () => {
    const chart = draw([series([10, 40, 60])]);
    expect(chart.fromZero).toBe(true);
    expect(chart.yTicks.map(({ label }) => label)).toEqual(['0%', '20%', '40%', '60%', '80%']);
  });

  test('starts near the least value otherwise, and says so', () => {
    const chart = draw([series([83, 86, 84])]);
    expect(chart.fromZero).toBe(false);
    expect(chart.yTicks[0]?.label).toBe('82%');
  });

  test('covers the target', () => {
    const chart = draw([series([70, 72])], { target: { value: 95, label: 'Target 95%' } });
    expect(chart.target?.y).toBeGreaterThan(chart.plot.top);
    expect(chart.target?.y).toBeLessThan(chart.plot.bottom);
    expect(chart.target?.label.text).toBe('Target 95%');
  });

  test('does not pass the bounds of the measure for air', () => {
    const chart = draw([series([96, 98, 100])], { bounds: { lowest: 0, highest: 100 } });
    expect(chart.yTicks.at(-1)?.label).toBe('100%');
  });

  test('takes coarser steps where two ticks would read alike', () => {
    const chart = draw([series([1, 2, 3])], { tick: (value) => value.toFixed(0) });
    expect(chart.yTicks.map(({ label }) => label)).toEqual(['0', '1', '2', '3', '4']);
  });

  test.each([
    ['zero', [0, 0, 0]],
    ['a value', [25, 25, 25]],
    ['a negative value', [-3, -3, -3]],
  ])('gives a constant series of %s a range', (_, values) => {
    const chart = draw([series(values)]);
    expect(chart.yTicks.length).toBeGreaterThanOrEqual(4);
    expect(chart.lines[0]?.markers.every(({ y }) => Number.isFinite(y))).toBe(true);
  });
});

describe('the months', () => {
  test('are labelled every quarter, with the year where it changes', () => {
    const chart = draw([series(Array.from({ length: 22 }, () => 5))]);
    expect(chart.xTicks.map(({ label }) => label)).toEqual([
      'Apr 2019',
      'Jul',
      'Oct',
      'Jan 2020',
      'Apr',
      'Jul',
      'Oct',
      'Jan 2021',
    ]);
  });

  test('are all labelled when there are few, and once a year when there are many', () => {
    expect(draw([series([1, 2, 3, 4])]).xTicks.map(({ label }) => label)).toEqual([
      'Apr 2019',
      'May',
      'Jun',
      'Jul',
    ]);
    const many = draw([series(Array.from({ length: 150 }, () => 5))]).xTicks.map(({ label }) => label);
    expect(many[1]).toBe('Apr 2020');
  });

  test('may be a single one, which stands in the middle', () => {
    const chart = draw([series([30])]);
    expect(chart.xTicks).toHaveLength(1);
    expect(chart.lines[0]?.markers[0]?.x).toBeCloseTo((chart.plot.left + chart.plot.right) / 2, 1);
  });
});

describe('lines', () => {
  test('break at a missing month (domain B18), which keeps its slot', () => {
    const [line] = draw([series([1, 2, undefined, 4, 5])]).lines;
    expect(line?.path.match(/M/g)).toHaveLength(2);
    const [a, b, c] = line?.markers ?? [];
    expect((c?.x ?? 0) - (b?.x ?? 0)).toBeCloseTo(2 * ((b?.x ?? 0) - (a?.x ?? 0)), 1);
  });

  test('show a lone point between gaps by its marker', () => {
    const [line] = draw([series([1, undefined, 3, undefined, 5])]).lines;
    expect(line?.markers).toHaveLength(3);
  });

  test('have hollow markers for illustrative values', () => {
    const points = [
      { value: 1, illustrative: true },
      { value: 2, illustrative: false },
    ];
    const [line] = draw([series([], { points })]).lines;
    expect(line?.markers.map(({ hollow }) => hollow)).toEqual([true, false]);
  });

  test('without any value are left out', () => {
    const chart = draw([series([1, 2]), series([undefined, undefined], { name: 'England', role: 'nation' })]);
    expect(chart.lines.map(({ name }) => name)).toEqual(['West Sussex']);
    expect(draw([series([undefined])]).lines).toEqual([]);
  });
});

describe('end labels', () => {
  const crowded = draw(
    [
      series([20, 22]),
      series([21, 22.1], { name: 'Statistical neighbours', role: 'neighbours' }),
      series([19, 21.9], { name: 'England', role: 'nation' }),
    ],
    { target: { value: 22, label: 'Target 22%' } },
  );

  test('make room for each other and for the target', () => {
    const places = [...crowded.lines.map(({ label }) => label.y), crowded.target?.label.y ?? 0].sort(
      (a, b) => a - b,
    );
    places.slice(1).forEach((place, index) => {
      expect(place - (places[index] ?? 0)).toBeGreaterThanOrEqual(17.99);
    });
  });

  test('are led to from the line when they had to move', () => {
    expect(crowded.lines.some(({ label }) => label.leader !== undefined)).toBe(true);
    expect(draw([series([20, 22])]).lines[0]?.label.leader).toBeUndefined();
  });

  test('are led to from a line that ends early', () => {
    const [early] = draw([series([20, 21, undefined, undefined, undefined])]).lines;
    expect(early?.label.leader).toMatch(/^M[\d.]+,[\d.]+L[\d.]+,[\d.]+$/);
  });

  test('are cut when they would leave no room for the lines', () => {
    const chart = draw([series([1, 2], { name: 'A very long name of a group of authorities '.repeat(3) })]);
    expect(chart.lines[0]?.label.text).toMatch(/…$/);
    expect(chart.plot.right - chart.plot.left).toBeGreaterThan(300);
  });
});
