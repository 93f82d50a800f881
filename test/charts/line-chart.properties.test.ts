import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { spreadLabels } from '../../src/charts/end-labels.js';
import { drawLineChart, type LineChart, type LineSeries } from '../../src/charts/line-chart.js';
import { monthsFrom } from '../support/paper-builder.js';

const roles = ['own', 'neighbours', 'nation'] as const;

/** Values with one decimal, some below zero, some missing. */
const series = (months: number): fc.Arbitrary<LineSeries> =>
  fc.record({
    name: fc.string({ maxLength: 40 }),
    role: fc.constantFrom(...roles),
    points: fc.array(
      fc.option(
        fc.record({
          value: fc.integer({ min: -300, max: 2000 }).map((tenths) => tenths / 10),
          illustrative: fc.boolean(),
        }),
        { nil: undefined, freq: 6 },
      ),
      { minLength: months, maxLength: months },
    ),
  });

const spec = fc.integer({ min: 1, max: 60 }).chain((months) =>
  fc.record({
    kind: fc.constant('line' as const),
    months: fc.constant(monthsFrom(2018, months)),
    series: fc.array(series(months), { minLength: 1, maxLength: 4 }),
    target: fc.option(
      fc.record({ value: fc.integer({ min: 0, max: 200 }), label: fc.string({ maxLength: 20 }) }),
      { nil: undefined },
    ),
    tick: fc.constant((value: number) => `${value}%`),
  }),
);

const drawn = (check: (chart: LineChart, given: Parameters<typeof drawLineChart>[0]) => void): void =>
  fc.assert(fc.property(spec, (given) => check(drawLineChart(given), given)));

describe('any line chart', () => {
  test('keeps every marker and the target inside the plot', () => {
    drawn(({ plot, lines, target }) => {
      for (const { x, y } of lines.flatMap(({ markers }) => markers)) {
        expect(x).toBeGreaterThanOrEqual(plot.left);
        expect(x).toBeLessThanOrEqual(plot.right);
        expect(y).toBeGreaterThanOrEqual(plot.top);
        expect(y).toBeLessThanOrEqual(plot.bottom);
      }
      if (target) expect(target.y >= plot.top && target.y <= plot.bottom).toBe(true);
    });
  });

  test('puts the greater value higher and the later month further right', () => {
    drawn(({ lines }, { series }) => {
      const seen = series.filter(({ points }) => points.some(Boolean));
      const marks = lines.flatMap(({ markers }, index) => {
        const values = seen[index]?.points.flatMap((point) => point?.value ?? []) ?? [];
        return markers.map((marker, place) => ({ ...marker, value: values[place] ?? 0 }));
      });
      const byValue = [...marks].sort((a, b) => a.value - b.value);
      byValue.slice(1).forEach((mark, index) => {
        expect(mark.y).toBeLessThanOrEqual(byValue[index]?.y ?? 0);
      });
      for (const { markers } of lines)
        markers.slice(1).forEach((mark, index) => {
          expect(mark.x).toBeGreaterThan(markers[index]?.x ?? 0);
        });
    });
  });

  test('has four to six round ticks with labels of their own, evenly apart', () => {
    drawn(({ yTicks }) => {
      expect(yTicks.length).toBeGreaterThanOrEqual(4);
      expect(yTicks.length).toBeLessThanOrEqual(6);
      expect(new Set(yTicks.map(({ label }) => label)).size).toBe(yTicks.length);
      const gaps = yTicks.slice(1).map(({ y }, index) => (yTicks[index]?.y ?? 0) - y);
      expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThan(0.05);
    });
  });

  test('has a marker for every value and as many pieces of line as there are runs of values', () => {
    drawn(({ lines }, { series }) => {
      const seen = series.filter(({ points }) => points.some(Boolean));
      expect(lines).toHaveLength(seen.length);
      lines.forEach(({ markers, path }, index) => {
        const points = seen[index]?.points ?? [];
        const runs = points.filter((point, place) => point && !points[place - 1]).length;
        expect(markers).toHaveLength(points.filter(Boolean).length);
        expect(path.match(/M/g)).toHaveLength(runs);
      });
    });
  });

  test('has at most two decimals, and is the same every time', () => {
    drawn((chart, given) => {
      // Words are the caller's: only places are reckoned here.
      const places = JSON.stringify(chart, (key, value) =>
        ['label', 'text', 'name'].includes(key) && typeof value === 'string' ? '' : value,
      );
      expect(places).not.toMatch(/\d\.\d{3}/);
      expect(drawLineChart(given)).toEqual(chart);
    });
  });

  test('looks the same when every value is ten times as great', () => {
    drawn((chart, given) => {
      const times = (value: number): number => Math.round(value * 100) / 10;
      const greater = drawLineChart({
        ...given,
        tick: (value) => `${Number((value / 10).toFixed(6))}%`,
        target: given.target && { ...given.target, value: times(given.target.value) },
        series: given.series.map((one) => ({
          ...one,
          points: one.points.map((point) => point && { ...point, value: times(point.value) }),
        })),
      });
      // Nothing but zeros is nothing but zeros ten times as great: the axis has no size to follow.
      const values = given.series.flatMap(({ points }) => points.map((point) => point?.value ?? 0));
      if ([...values, given.target?.value ?? 0].every((value) => value === 0)) return;
      expect(greater.lines.map(({ path }) => path)).toEqual(chart.lines.map(({ path }) => path));
    });
  });
});

describe('labels spread out', () => {
  const places = fc.array(fc.integer({ min: 14, max: 206 }), { minLength: 1, maxLength: 6 });

  test('never overlap, stay within their limits and keep their order', () => {
    fc.assert(
      fc.property(places, (wanted) => {
        const spread = spreadLabels(wanted, 18, [14, 206]);
        const order = wanted
          .map((_, index) => index)
          .sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
        order.forEach((label, rank) => {
          expect(spread[label]).toBeGreaterThanOrEqual(14 - 1e-6);
          expect(spread[label]).toBeLessThanOrEqual(206 + 1e-6);
          const above = order[rank - 1];
          if (above !== undefined)
            expect((spread[label] ?? 0) - (spread[above] ?? 0)).toBeGreaterThanOrEqual(18 - 1e-6);
        });
      }),
    );
  });

  test('stay where they are when there is room, and move along with all the rest', () => {
    fc.assert(
      fc.property(places, fc.integer({ min: -500, max: 500 }), (wanted, shift) => {
        const sorted = [...wanted].sort((a, b) => a - b);
        const roomy = sorted.every((place, index) => index === 0 || place - (sorted[index - 1] ?? 0) >= 18);
        const spread = spreadLabels(wanted, 18, [14, 206]);
        if (roomy) expect(spread).toEqual(wanted);
        const shifted = spreadLabels(
          wanted.map((place) => place + shift),
          18,
          [14 + shift, 206 + shift],
        );
        shifted.forEach((place, index) => {
          expect(place - shift).toBeCloseTo(spread[index] ?? 0, 6);
        });
      }),
    );
  });
});
