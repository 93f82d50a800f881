import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { drawTimeline, type Timeline } from '../../src/charts/draw-timeline.js';
import { textWidth } from '../../src/charts/text-width.js';
import type { TimelineRow, TimelineSpec } from '../../src/charts/timeline.js';
import type { DateMark } from '../../src/charts/timeline-marks.js';
import { type Day, toDay } from '../../src/words/month.js';
import type { Stretch } from '../../src/words/vague-date.js';
import { overlaps } from './rooms.js';

const dayAt = (days: number): Day => toDay(new Date(2019, 0, 1 + days));

const stretch: fc.Arbitrary<Stretch | undefined> = fc.option(
  fc
    .tuple(fc.nat(1_800), fc.constantFrom(0, 0, 1, 6, 30, 91, 150))
    .map(([first, length]) => ({ earliest: dayAt(first), latest: dayAt(first + length) })),
  { nil: undefined, freq: 4 },
);

const row: fc.Arbitrary<TimelineRow> = fc.record({
  name: fc.lorem({ maxCount: 16 }),
  baseline: stretch,
  forecast: stretch,
  actual: stretch,
  remark: fc.lorem({ maxCount: 7 }),
});

const spec: fc.Arbitrary<TimelineSpec> = fc.record({
  kind: fc.constant('timeline' as const),
  today: fc.record({ day: fc.nat(1_800).map(dayAt), label: fc.constant('As at 26 February 2021') }),
  groups: fc.array(fc.record({ name: fc.lorem({ maxCount: 5 }), rows: fc.array(row, { maxLength: 8 }) }), {
    maxLength: 5,
  }),
});

const drawn = (check: (chart: Timeline, given: TimelineSpec) => void): void =>
  fc.assert(fc.property(spec, (given) => check(drawTimeline(given), given)));

const rowsOf = ({ groups }: Timeline) => groups.flatMap(({ rows }) => rows);
const marksOf = (chart: Timeline): readonly DateMark[] =>
  rowsOf(chart).flatMap(({ baseline, forecast, actual }) =>
    [baseline, forecast, actual].flatMap((mark) => mark ?? []),
  );
const leftOf = (mark: DateMark): number => (mark.kind === 'day' ? mark.x - 5.5 : mark.x);
const rightOf = (mark: DateMark): number => (mark.kind === 'day' ? mark.x : mark.x + mark.width) + 5.5;

describe('any timeline', () => {
  test('keeps marks, arrows and the line of today inside the plot', () => {
    drawn((chart) => {
      const { plot } = chart;
      for (const mark of marksOf(chart)) {
        expect(leftOf(mark)).toBeGreaterThanOrEqual(plot.left);
        expect(rightOf(mark)).toBeLessThanOrEqual(plot.right);
      }
      for (const { slip } of rowsOf(chart))
        for (const x of slip ? [slip.from.x, slip.to.x] : []) {
          expect(x).toBeGreaterThanOrEqual(plot.left);
          expect(x).toBeLessThanOrEqual(plot.right);
        }
      expect(chart.today.x).toBeGreaterThan(plot.left);
      expect(chart.today.x).toBeLessThan(plot.right);
    });
  });

  test('keeps every mark in its own row', () => {
    drawn((chart) => {
      let top = chart.plot.top;
      for (const { rule, rows } of chart.groups) {
        expect(rule).toBeGreaterThan(top);
        top = rule;
        for (const { baseline, forecast, actual, bottom } of rows) {
          for (const mark of [baseline, forecast, actual])
            if (mark) {
              const [above, below] = mark.kind === 'day' ? [5, 5] : [0, mark.height];
              expect(mark.y - above).toBeGreaterThanOrEqual(top);
              expect(mark.y + below).toBeLessThanOrEqual(bottom);
            }
          top = bottom;
        }
      }
      expect(chart.height).toBeGreaterThanOrEqual(top);
    });
  });

  test('puts the later day further right', () => {
    drawn((chart, { groups }) => {
      const given = groups.flatMap(({ rows }) => rows);
      const ends = rowsOf(chart).flatMap(({ baseline }, index) => {
        const day = given[index]?.baseline?.latest;
        return baseline && day ? [{ day, x: rightOf(baseline) }] : [];
      });
      const sorted = [...ends].sort((a, b) => (a.day < b.day ? -1 : 1));
      // A bar that is widened to be seen may reach a little further than its day, a point stands in its middle.
      sorted.slice(1).forEach(({ x }, index) => {
        expect(x).toBeGreaterThanOrEqual((sorted[index]?.x ?? 0) - 6);
      });
    });
  });

  test('lets no two texts overlap', () => {
    drawn((chart) => {
      const texts = rowsOf(chart).flatMap(({ name, remark }) => [
        ...name.map(({ y, text }) => ({ y, left: 0, right: textWidth(text, 14) })),
        ...remark.map(({ y, text }) => ({
          y,
          left: chart.plot.right + 12,
          right: chart.plot.right + 12 + textWidth(text, 14),
        })),
      ]);
      const headings = chart.groups.flatMap(({ heading }) =>
        heading.map(({ y, text }) => ({ y, left: 0, right: textWidth(text, 14 * 1.08) })),
      );
      const all = [...texts, ...headings];
      expect(all.filter(({ right }) => right > chart.width)).toEqual([]);
      expect(overlaps(all)).toEqual([]);
      const ticks = chart.ticks.map(({ x, label }) => ({ x, width: textWidth(label.slice(-4), 14) }));
      ticks.slice(1).forEach(({ x }, index) => {
        const before = ticks[index];
        expect(x).toBeGreaterThan((before?.x ?? 0) + (before?.width ?? 0));
      });
    });
  });

  test('keeps groups and rows in the order given, and every word of them', () => {
    drawn((chart, { groups }) => {
      const said = chart.groups.map(({ heading, rows }) => [
        heading.map(({ text }) => text).join(' '),
        ...rows.flatMap(({ name, remark }) =>
          [name, remark].map((lines) => lines.map(({ text }) => text).join(' ')),
        ),
      ]);
      const given = groups
        .filter(({ rows }) => rows.length > 0)
        .map(({ name, rows }) => [name, ...rows.flatMap((row) => [row.name, row.remark])]);
      expect(said).toEqual(given);
    });
  });

  test('has at most two decimals, and is the same every time', () => {
    drawn((chart, given) => {
      expect(JSON.stringify(chart)).not.toMatch(/\d\.\d{3}/);
      expect(drawTimeline(given)).toEqual(chart);
    });
  });
});
