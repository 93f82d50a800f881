import { describe, expect, test } from '@jest/globals';
import { drawLineChart, type LineChartSpec } from '../../src/charts/line-chart.js';
import type { ProcessSegment } from '../../src/charts/process.js';
import { monthsFrom } from '../support/paper-builder.js';

const labels = {
  centre: 'Mean 50%',
  upper: 'Upper limit 60%',
  lower: 'Lower limit 40%',
  key: { limits: 'Limits', trial: 'Trial limits' },
};

const segment = (from: number, to: number, more: Partial<ProcessSegment> = {}): ProcessSegment => ({
  from,
  to,
  centre: 50,
  limits: { upper: 60, lower: 40, onTrial: false },
  ...more,
});

const draw = (segments: readonly ProcessSegment[], more: Partial<LineChartSpec> = {}) =>
  drawLineChart({
    kind: 'line',
    months: monthsFrom(2019, 12),
    series: [
      {
        name: 'West Sussex',
        role: 'own',
        points: Array.from({ length: 12 }, (_, index) => ({
          value: 48 + (index % 3),
          illustrative: false,
          mark: 'common-cause' as const,
        })),
      },
    ],
    process: { segments, labels, breakLabel: 'Rebased' },
    tick: (value) => `${value}%`,
    ...more,
  });

/** The level lines of a path: where each starts, ends and lies. */
const levels = (path: string | undefined): readonly (readonly number[])[] =>
  [...(path ?? '').matchAll(/M([\d.]+),([\d.]+)H([\d.]+)/g)].map(([, left, y, right]) =>
    [left, right, y].map(Number),
  );

describe('mean and limits', () => {
  const chart = draw([segment(0, 11)]);

  test('lie level across the plot, and the axis reaches them', () => {
    const { left, right, top, bottom } = chart.plot;
    expect(levels(chart.process?.centre).map(([from, to]) => [from, to])).toEqual([[left, right]]);
    const limits = levels(chart.process?.limits);
    expect(limits).toHaveLength(2);
    for (const [, , y = 0] of limits) {
      expect(y).toBeGreaterThan(top);
      expect(y).toBeLessThan(bottom);
    }
    expect(limits[0]?.[2]).toBeLessThan(limits[1]?.[2] ?? 0);
  });

  test('have a band between them', () => {
    const [upper, lower] = levels(chart.process?.limits).map(([, , y]) => y);
    expect(chart.process?.band).toBe(
      `M${chart.plot.left},${upper}H${chart.plot.right}V${lower}H${chart.plot.left}z`,
    );
  });

  test('are labelled at their ends, apart from each other and from the line', () => {
    expect(chart.process?.labels.map(({ text }) => text)).toEqual([
      'Upper limit 60%',
      'Mean 50%',
      'Lower limit 40%',
    ]);
    const places = [...(chart.process?.labels ?? []), ...chart.lines.map(({ label }) => label)].map(
      ({ y }) => y,
    );
    const sorted = [...places].sort((a, b) => a - b);
    for (const [index, place] of sorted.slice(1).entries())
      expect(place - (sorted[index] ?? 0)).toBeGreaterThanOrEqual(17.99);
  });

  test('are joined to labels that had to move', () => {
    const crowded = draw([segment(0, 11, { limits: { upper: 50.2, lower: 49.8, onTrial: false } })]);
    expect(crowded.process?.labels.map(({ leader }) => leader !== undefined)).toContain(true);
    expect(chart.process?.labels.map(({ leader }) => leader)).toEqual([undefined, undefined, undefined]);
  });

  test('C13: trial limits are a path of their own', () => {
    const trial = draw([segment(0, 11, { limits: { upper: 60, lower: 40, onTrial: true } })]);
    expect(levels(trial.process?.trialLimits)).toHaveLength(2);
    expect(trial.process?.limits).toBe('');
  });

  test('C13: a segment that is too short has no line', () => {
    const short = draw([segment(0, 8), segment(9, 11, { centre: undefined, limits: undefined })]);
    expect(levels(short.process?.centre)).toHaveLength(1);
    expect(levels(short.process?.limits)).toHaveLength(2);
    expect(short.process?.labels).toEqual([]);
  });

  test('C18: a median has no limits', () => {
    const median = draw([segment(0, 11, { limits: undefined })]);
    expect(median.process?.band).toBe('');
    expect(median.process?.labels.map(({ text }) => text)).toEqual(['Mean 50%']);
  });
});

describe('C16: limits that the measure cannot reach', () => {
  const beyond = draw([segment(0, 11, { limits: { upper: 130, lower: -30, onTrial: false } })], {
    bounds: { lowest: 0, highest: 100 },
  });

  test('do not stretch the axis', () => {
    expect(beyond.yTicks.map(({ label }) => label)).toEqual(
      draw([segment(0, 11, { limits: undefined })]).yTicks.map(({ label }) => label),
    );
  });

  test('are not drawn or labelled, but the band goes to the end of the axis', () => {
    expect(levels(beyond.process?.limits)).toEqual([]);
    expect(beyond.process?.labels.map(({ text }) => text)).toEqual(['Mean 50%']);
    const { left, right, top, bottom } = beyond.plot;
    expect(beyond.process?.band).toBe(`M${left},${top}H${right}V${bottom}H${left}z`);
  });

  test('one of them may be', () => {
    const one = draw([segment(0, 11, { limits: { upper: 130, lower: 40, onTrial: false } })], {
      bounds: { lowest: 0, highest: 100 },
    });
    expect(levels(one.process?.limits)).toHaveLength(1);
    expect(one.process?.labels.map(({ text }) => text)).toEqual(['Mean 50%', 'Lower limit 40%']);
  });
});

describe('C11: a rebase', () => {
  const chart = draw([segment(0, 5), segment(6, 11, { centre: 45 })]);
  const x = (index: number): number => chart.lines[0]?.markers[index]?.x ?? 0;

  test('breaks the line of the series', () => {
    expect(chart.lines[0]?.path.match(/M/g)).toHaveLength(2);
    expect(chart.lines[0]?.path).toContain(`M${x(6)},`);
  });

  test('breaks mean, limits and band half-way between the months', () => {
    const [first, second] = levels(chart.process?.centre);
    const middle = (x(5) + x(6)) / 2;
    expect(first?.[1]).toBeLessThan(middle);
    expect(second?.[0]).toBeGreaterThan(middle);
    expect(first?.[2]).not.toBe(second?.[2]);
    expect(chart.process?.band.match(/M/g)).toHaveLength(2);
  });

  test('is marked and named', () => {
    expect(chart.process?.breaks).toMatch(/^M[\d.]+,14V226$/);
    expect(chart.process?.breakLabels.map(({ text }) => text)).toEqual(['Rebased']);
  });

  test('does not break a benchmark', () => {
    const compared = draw([segment(0, 5), segment(6, 11)], {
      series: [
        {
          name: 'Own',
          role: 'own',
          points: monthsFrom(2019, 12).map(() => ({ value: 50, illustrative: false })),
        },
        {
          name: 'Them',
          role: 'nation',
          points: monthsFrom(2019, 12).map(() => ({ value: 51, illustrative: false })),
        },
      ],
    });
    expect(compared.lines.map(({ path }) => path.match(/M/g)?.length)).toEqual([2, 1]);
  });
});
