import { describe, expect, test } from '@jest/globals';
import { drawTimeline } from '../../src/charts/draw-timeline.js';
import type { DateMark } from '../../src/charts/timeline-marks.js';
import { type RowSketch, timelineSpec } from '../support/timeline-builder.js';

const draw = (...rows: readonly RowSketch[]) => drawTimeline(timelineSpec({ Programme: rows }));

/** The only row of a timeline that has one. */
const drawRow = (row: Omit<RowSketch, 'name'>) => {
  const drawn = draw({ name: 'Service live', ...row }).groups[0]?.rows[0];
  if (!drawn) throw new Error('no row');
  return drawn;
};

const widthOf = (mark: DateMark | undefined): number => (mark?.kind === 'stretch' ? mark.width : 0);

describe('the calendar', () => {
  const labels = (...rows: readonly RowSketch[]) => draw(...rows).ticks.map(({ label }) => label);

  test('has every month where the span is short, from the first that anything happens in', () => {
    expect(labels({ name: 'A', baseline: 'December 2020', forecast: '3 May 2021' })).toEqual([
      'Dec 2020',
      'Jan 2021',
      'Feb',
      'Mar',
      'Apr',
      'May',
    ]);
  });

  test('has whole quarters where it is longer', () => {
    expect(labels({ name: 'A', baseline: '30 November 2020', forecast: 'January 2022' })).toEqual([
      'Oct 2020',
      'Jan 2021',
      'Apr',
      'Jul',
      'Oct',
      'Jan 2022',
    ]);
  });

  test('takes in the day that the paper speaks of, and nothing else where no row has a date', () => {
    const chart = draw({ name: 'A' });
    expect(chart.ticks.map(({ label }) => label)).toEqual(['Feb 2021']);
    expect(chart.today.x).toBeGreaterThan(chart.plot.left);
    expect(chart.today.x).toBeLessThan(chart.plot.right);
  });

  test('gives a leap day a place of its own', () => {
    const marks = draw(
      { name: 'A', baseline: '28 February 2024' },
      { name: 'B', baseline: '29 February 2024' },
      { name: 'C', baseline: '1 March 2024' },
    ).groups.flatMap(({ rows }) => rows.map(({ baseline }) => baseline?.x ?? 0));
    expect(marks[1]).toBeGreaterThan(marks[0] ?? 0);
    expect(marks[2]).toBeGreaterThan(marks[1] ?? 0);
  });
});

describe('dates', () => {
  test('are points where they are days and bars where they are vague (domain F5)', () => {
    expect(drawRow({ baseline: '30 April 2021' }).baseline?.kind).toBe('day');
    const { baseline, forecast } = drawRow({ baseline: 'May 2021', forecast: 'Autumn 2021' });
    expect(widthOf(forecast) / widthOf(baseline)).toBeCloseTo(3, 1);
  });

  test('of a few days on a long calendar are wide enough to be seen', () => {
    const { baseline } = drawRow({ baseline: '25 to 26 May 2021', forecast: 'June 2026' });
    expect(widthOf(baseline)).toBe(5);
  });

  test('first planned stand above those that came of them', () => {
    const { baseline, forecast } = drawRow({ baseline: '3 May 2021', forecast: '4 May 2021' });
    expect((forecast?.y ?? 0) - (baseline?.y ?? 0)).toBeGreaterThanOrEqual(10);
  });

  test('that are done take the place of what was expected', () => {
    const row = drawRow({ baseline: 'May 2020', forecast: 'June 2020', actual: 'July 2020' });
    expect(row.actual).toBeDefined();
    expect(row.forecast).toBeUndefined();
  });
});

describe('the arrow of a slip (domain F2)', () => {
  test('leads from the first planned date to the latest day of the one expected', () => {
    const { slip, forecast } = drawRow({ baseline: '1 March 2021', forecast: 'June 2021' });
    expect(slip?.to.x).toBeCloseTo((forecast?.x ?? 0) + widthOf(forecast), 2);
    expect(slip?.from.x).toBeLessThan(slip?.to.x ?? 0);
    expect(slip?.from.y).toBeLessThan(slip?.to.y ?? 0);
  });

  test('leads back where a date has moved forward', () => {
    const { slip } = drawRow({ baseline: '30 June 2021', forecast: '1 April 2021' });
    expect(slip?.from.x).toBeGreaterThan(slip?.to.x ?? 0);
  });

  test('leads to the actual date once there is one', () => {
    const { slip, actual } = drawRow({ baseline: '1 November 2020', actual: '1 February 2021' });
    expect(slip?.to.x).toBe(actual?.x);
  });

  test.each([
    ['nothing has moved', { baseline: 'July 2021', forecast: 'July 2021' }],
    ['there was no date before', { forecast: 'July 2021' }],
    ['there is no date any more', { baseline: 'July 2021' }],
  ])('is not there when %s', (_, row) => {
    expect(drawRow(row).slip).toBeUndefined();
  });

  test('is not there when it would be too short to see', () => {
    const row = { name: 'Moved by a day', baseline: '1 July 2021', forecast: '2 July 2021' };
    const { groups } = draw(row, { name: 'Far away', baseline: 'May 2026' });
    expect(groups[0]?.rows[0]?.slip).toBeUndefined();
  });
});

describe('the layout', () => {
  test('leaves out groups without rows, and is small without any', () => {
    const spec = timelineSpec({ Regulation: [], Workforce: [{ name: 'A', baseline: 'May 2021' }] });
    expect(drawTimeline(spec).groups.map(({ heading }) => heading[0]?.text)).toEqual(['Workforce']);
    expect(drawTimeline(timelineSpec({})).groups).toEqual([]);
  });

  test('wraps long names and remarks, whole, and keeps room for the calendar', () => {
    const name = 'Decision on the future of the service, after the formal review of its progress';
    const chart = draw({ name, baseline: 'May 2021', remark: 'on time, subject to the review in July 2021' });
    const row = chart.groups[0]?.rows[0];
    expect(row?.name.map(({ text }) => text).join(' ')).toBe(name);
    expect(row?.name.length).toBeGreaterThan(1);
    expect(row?.remark.length).toBeGreaterThan(1);
    expect(chart.plot.right - chart.plot.left).toBeGreaterThan(chart.width * 0.4);
  });

  test('grows with its rows, and gets wider too, so that thirty of them still fit a page', () => {
    const rows = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ name: `Milestone ${index + 1}`, baseline: 'May 2021' }));
    const [few, many] = [draw(...rows(10)), draw(...rows(30))];
    expect(many.height).toBeGreaterThan(few.height * 2);
    expect(many.width).toBeGreaterThanOrEqual(few.width);
    expect(many.height / many.width).toBeLessThan(1.25);
  });

  test('keeps the label of today inside the drawing', () => {
    const spec = { ...timelineSpec({ A: [{ name: 'B', baseline: 'June 2023', remark: '' }] }) };
    const label = 'A label that is much longer than those that a paper is likely to have for such a line';
    const { today, width } = drawTimeline({ ...spec, today: { ...spec.today, label } });
    expect(today.labelX).toBeGreaterThan(today.x);
    expect(today.labelX).toBeLessThan(width);
  });
});
