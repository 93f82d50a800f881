import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type BarChart, type BarChartSpec, drawBarChart } from '../../src/charts/bar-chart.js';
import { textWidth } from '../../src/charts/text-width.js';
import { overlaps, type Room } from './rooms.js';

const write = (value: number): string => (value < 0 ? `(${-value})` : `${value}`);

/** Whole £000 on both sides of zero, some missing. */
const value = fc.option(fc.integer({ min: -9_999, max: 99_999 }), { nil: undefined, freq: 6 });

const spec: fc.Arbitrary<BarChartSpec> = fc.integer({ min: 1, max: 4 }).chain((series) =>
  fc.record({
    kind: fc.constant('bars' as const),
    categories: fc.array(
      fc.record({
        name: fc.lorem({ maxCount: 14 }),
        values: fc.array(value, { minLength: series, maxLength: series }),
      }),
      { minLength: 1, maxLength: 8 },
    ),
    series: fc.constant(Array.from({ length: series }, (_, index) => ({ name: `Series ${index + 1}` }))),
    unit: fc.constantFrom('£000', undefined),
    tick: fc.constant(write),
    label: fc.constant(write),
  }),
);

const drawn = (check: (chart: BarChart, given: BarChartSpec) => void): void =>
  fc.assert(fc.property(spec, (given) => check(drawBarChart(given), given)));

const labelRooms = ({ bars }: BarChart): readonly Room[] =>
  bars.map(({ label: { x, y, text, place } }) => {
    const width = textWidth(text, 14);
    return place === 'before' ? { left: x - width, right: x, y } : { left: x, right: x + width, y };
  });

const nameRooms = ({ names }: BarChart): readonly Room[] =>
  names.flat().map(({ y, text }) => ({ left: 0, right: textWidth(text, 14), y }));

const tickRooms = ({ ticks, height }: BarChart): readonly Room[] =>
  ticks.flatMap(({ x, label }) =>
    label === undefined
      ? []
      : [{ left: x - textWidth(label, 14) / 2, right: x + textWidth(label, 14) / 2, y: height }],
  );

describe('any bar chart', () => {
  test('keeps every bar inside the plot, and every text inside the drawing', () => {
    drawn((chart) => {
      const { plot } = chart;
      for (const { x, y, width, height } of chart.bars) {
        expect(x).toBeGreaterThanOrEqual(plot.left - 0.01);
        expect(x + width).toBeLessThanOrEqual(plot.right + 0.01);
        expect(y).toBeGreaterThanOrEqual(plot.top);
        expect(y + height).toBeLessThanOrEqual(plot.bottom);
      }
      for (const { left, right } of [...labelRooms(chart), ...nameRooms(chart), ...tickRooms(chart)]) {
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(chart.width);
      }
    });
  });

  test('lets no two texts overlap', () => {
    drawn((chart) => {
      const texts = [...labelRooms(chart), ...nameRooms(chart), ...tickRooms(chart)];
      expect(overlaps(texts)).toEqual([]);
    });
  });

  test('draws bars as long as their values, in the order of categories and series', () => {
    drawn(({ bars }, { categories, series }) => {
      const values = categories.flatMap(({ values }) => values);
      expect(bars).toHaveLength(categories.length * series.length);
      const most = Math.max(...values.map((value) => Math.abs(value ?? 0)));
      const longest = Math.max(...bars.map(({ width }) => width));
      bars.forEach(({ width, y }, index) => {
        if (most > 0) expect(width / longest).toBeCloseTo(Math.abs(values[index] ?? 0) / most, 2);
        if (index > 0) expect(y).toBeGreaterThan((bars[index - 1]?.y ?? 0) + 15);
      });
    });
  });

  test('has four to six round ticks, evenly apart, one of them zero', () => {
    drawn(({ ticks, zero }) => {
      expect(ticks.length).toBeGreaterThanOrEqual(4);
      expect(ticks.length).toBeLessThanOrEqual(6);
      const gaps = ticks.slice(1).map(({ x }, index) => x - (ticks[index]?.x ?? 0));
      expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThan(0.05);
      expect(ticks.find(({ x }) => x === zero)?.label).toBe('0');
    });
  });

  test('has at most two decimals, and is the same every time', () => {
    drawn((chart, given) => {
      expect(JSON.stringify(chart)).not.toMatch(/\d\.\d{3}/);
      expect(drawBarChart(given)).toEqual(chart);
    });
  });
});
