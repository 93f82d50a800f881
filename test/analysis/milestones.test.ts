import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { MilestoneFinding } from '../../src/analysis/milestones.js';
import { addDays, findingsOf, type RevisionSketch } from '../support/milestones.js';

const AS_AT = '2021-02-26';

/** What is found of one milestone at 26 February 2021. */
const found = (rows: readonly RevisionSketch[], reportedAt?: string): MilestoneFinding => {
  const finding = findingsOf(rows, AS_AT, reportedAt).get('lifts');
  if (!finding) throw new Error('nothing is known of it');
  return finding;
};

const one = (sketch: Omit<RevisionSketch, 'asAt'>): MilestoneFinding => found([{ asAt: AS_AT, ...sketch }]);

describe('what is known', () => {
  test('is the last revision by the date of the paper; later ones do not exist for it', () => {
    const finding = found([
      { asAt: '2020-12-31', baseline: 'May 2021', forecast: 'May 2021' },
      { asAt: '2021-02-26', baseline: 'May 2021', forecast: 'June 2021' },
      { asAt: '2021-02-27', baseline: 'May 2021', forecast: 'July 2021' },
    ]);
    expect(finding.standing?.date.text).toBe('June 2021');
    expect(finding.previous?.forecast?.text).toBe('May 2021');
  });

  test('is nothing of a milestone that was first told of later', () => {
    expect(findingsOf([{ asAt: '2021-03-01', forecast: 'May 2021' }], AS_AT).size).toBe(0);
  });
});

describe('F1: the baseline', () => {
  const rows: readonly RevisionSketch[] = [
    { asAt: '2020-06-30', forecast: 'Autumn 2020' },
    { asAt: '2020-09-30', baseline: 'December 2020', forecast: 'December 2020' },
    { asAt: '2020-11-30', baseline: 'March 2021', approval: 'Cabinet', forecast: 'March 2021' },
    { asAt: '2021-01-31', baseline: '1 to 31 March 2021', forecast: 'March 2021' },
  ];

  test('approved first is kept when a new one is approved', () => {
    const { original, rebaselined } = found(rows);
    expect(original?.date.text).toBe('December 2020');
    expect(rebaselined?.date.text).toBe('March 2021');
    expect(rebaselined?.revision.approval).toBe('Cabinet');
  });

  test('that was never changed has no other, whatever its words', () => {
    const { original, rebaselined } = found([...rows.slice(2, 4)]);
    expect(original?.date.text).toBe('March 2021');
    expect(rebaselined).toBeUndefined();
  });

  test('is not there where nobody has planned a date, and the forecast does not stand in for it', () => {
    expect(one({ forecast: 'May 2021' })).toMatchObject({ original: undefined, slip: undefined });
  });

  test('does not stand in for a forecast either', () => {
    expect(one({ baseline: 'May 2021' })).toMatchObject({ standing: undefined, slip: undefined });
  });
});

describe('F2: the slip', () => {
  test.each([
    ['May 2021', { forecast: 'June 2021' }, 30],
    ['May 2021', { forecast: 'May 2021' }, 0],
    ['10 May 2021', { forecast: '9 May 2021' }, -1],
    ['Autumn 2021', { forecast: 'January to March 2022' }, 121],
    ['January 2021', { actual: 'end of January 2021', forecast: 'March 2021' }, 0],
    ['1 January 2021', { actual: '3 February 2021' }, 33],
  ])('F5: from %s to %j is %i days, by latest days', (baseline, dates, days) => {
    expect(one({ baseline, ...dates }).slip).toBe(days);
  });

  test('F1: is measured from the baseline that holds', () => {
    const { slip } = found([
      { asAt: '2020-09-30', baseline: '1 December 2020', forecast: '1 December 2020' },
      { asAt: '2020-11-30', baseline: '1 March 2021', approval: 'Cabinet', forecast: '3 March 2021' },
    ]);
    expect(slip).toBe(2);
  });
});

describe('F3: the status', () => {
  const planned = { baseline: '1 March 2021' };
  test.each([
    ['complete', { ...planned, actual: '26 February 2021', status: 'complete' }],
    ['complete', { ...planned, actual: '1 February 2021' }],
    ['complete', { ...planned, actual: 'February 2021' }],
    ['overdue', { baseline: '1 February 2021', forecast: '25 February 2021' }],
    ['overdue', { forecast: 'January 2021' }],
    ['green', { ...planned, forecast: '1 March 2021' }],
    ['green', { baseline: '26 February 2021', forecast: '26 February 2021' }],
    ['green', { baseline: 'June 2021', forecast: 'May 2021' }],
    ['amber', { ...planned, forecast: '2 March 2021' }],
    ['amber', { ...planned, forecast: '29 March 2021' }],
    ['red', { ...planned, forecast: '30 March 2021' }],
    ['red', planned],
    ['red', {}],
    ['not-rated', { forecast: 'May 2021' }],
    ['paused', { ...planned, status: 'paused' }],
    ['paused', { ...planned, forecast: 'January 2021', status: 'paused' }],
    ['paused', { ...planned, forecast: '30 March 2021', status: 'paused' }],
  ])('is %s: %j', (status, sketch) => {
    expect(one(sketch).status).toBe(status);
  });

  test('F5: a vague date is not overdue before its last day has passed', () => {
    const rows = [{ asAt: '2021-01-31', baseline: 'February 2021', forecast: 'February 2021' }];
    expect(findingsOf(rows, '2021-02-28').get('lifts')?.status).toBe('green');
    expect(findingsOf(rows, '2021-03-01').get('lifts')?.status).toBe('overdue');
  });

  test('is what the dates say, also where somebody set a rating by hand', () => {
    expect(one({ ...planned, forecast: '30 March 2021', status: 'green', note: 'why' }).status).toBe('red');
  });

  test('has the limits of the programme', () => {
    const rows = ['8 March 2021', '9 March 2021', '31 March 2021', '1 April 2021'].map((forecast, index) => ({
      id: `m${index}`,
      asAt: AS_AT,
      ...planned,
      forecast,
    }));
    const findings = findingsOf(rows, AS_AT, undefined, { 'green-days': 7, 'amber-days': 30 });
    expect([...findings.values()].map(({ status }) => status)).toEqual(['green', 'amber', 'amber', 'red']);
  });
});

describe('F6: the move since the last published paper', () => {
  const moved = (before: Omit<RevisionSketch, 'asAt'>, now: Omit<RevisionSketch, 'asAt'>) =>
    found(
      [
        { asAt: '2020-12-31', ...before },
        { asAt: '2021-01-01', ...before, forecast: 'Summer 2025' },
        { asAt: AS_AT, ...now },
      ],
      '2020-12-31',
    ).move;

  test.each([
    ['end of April 2021', 'May 2021', 31],
    ['Autumn 2021', 'January to March 2022', 121],
    ['early in 2021', '25 to 26 May 2021', 26],
    ['Spring 2021', 'April 2021', -31],
  ])('F5: from %s to %s is %i days, by latest days', (before, now, days) => {
    const move = moved({ forecast: before }, { forecast: now });
    expect(move).toMatchObject({ before: { date: { text: before } }, now: { date: { text: now } }, days });
  });

  test.each([
    ['the same date', { forecast: 'May 2021' }, { forecast: 'May 2021' }],
    ['other words for the same last day', { forecast: 'May 2021' }, { forecast: 'end of May 2021' }],
    ['done when expected', { forecast: 'end of January 2021' }, { actual: 'January 2021' }],
    ['a first date', {}, { forecast: 'May 2021' }],
    ['no date, then and now', {}, {}],
    ['only a baseline', { baseline: 'May 2021' }, { baseline: 'May 2021', forecast: 'June 2021' }],
  ])('%s is none', (_, before, now) => {
    expect(moved(before, now)).toBeUndefined();
  });

  test('done later than expected is one', () => {
    expect(moved({ forecast: 'January 2021' }, { actual: '3 February 2021' })?.days).toBe(3);
  });

  test('a date that is given no more is one, of no length', () => {
    expect(moved({ forecast: 'May 2021' }, { status: 'paused' })).toMatchObject({
      before: { date: { text: 'May 2021' } },
      now: undefined,
      days: undefined,
    });
  });

  test('is none of a milestone that the paper could not know, or where there was no paper', () => {
    const rows = [
      { asAt: '2021-01-31', forecast: 'May 2021' },
      { asAt: AS_AT, forecast: 'June 2021' },
    ];
    expect(found(rows, '2021-01-30')).toMatchObject({ reported: undefined, move: undefined });
    expect(found(rows)).toMatchObject({ reported: undefined, move: undefined });
    expect(found(rows, '2021-01-31').move?.days).toBe(30);
  });
});

describe('laws', () => {
  const day = fc.integer({ min: 0, max: 900 }).map((count) => addDays('2020-01-01', count));
  const revision = fc.record(
    { asAt: day, baseline: day, forecast: day, actual: day, status: fc.constant('paused') },
    { requiredKeys: ['asAt'] },
  );
  const dates = ['asAt', 'baseline', 'forecast', 'actual'] as const;
  const shifted = (sketch: RevisionSketch, count: number): RevisionSketch => ({
    ...sketch,
    ...Object.fromEntries(dates.flatMap((key) => (sketch[key] ? [[key, addDays(sketch[key], count)]] : []))),
  });
  const judged = (finding: MilestoneFinding | undefined) =>
    finding && [finding.slip, finding.status, finding.move?.days];

  test('shifting all dates shifts nothing', () => {
    fc.assert(
      fc.property(
        fc.array(revision, { minLength: 1, maxLength: 4 }),
        day,
        fc.integer({ min: -800, max: 800 }),
        (rows, reportedAt, count) => {
          const asAt = '2022-01-01';
          const before = findingsOf(rows, asAt, reportedAt).get('lifts');
          const later = rows.map((row) => shifted(row, count));
          const after = findingsOf(later, addDays(asAt, count), addDays(reportedAt, count)).get('lifts');
          expect(judged(after)).toEqual(judged(before));
        },
      ),
    );
  });

  test('the order of rows does not matter', () => {
    const rows = fc
      .uniqueArray(revision, { selector: ({ asAt }) => asAt, minLength: 2, maxLength: 5 })
      .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    fc.assert(
      fc.property(rows, day, ([inOrder, shuffled], reportedAt) => {
        const [one, other] = [inOrder, shuffled].map((all) =>
          findingsOf(all, '2022-01-01', reportedAt).get('lifts'),
        );
        expect(judged(other)).toEqual(judged(one));
        expect(other?.original?.date).toEqual(one?.original?.date);
      }),
    );
  });

  test('a later forecast is never rated better', () => {
    const order = ['green', 'amber', 'red'];
    fc.assert(
      fc.property(day, day, fc.integer({ min: 0, max: 200 }), (baseline, forecast, more) => {
        const [sooner, later] = [forecast, addDays(forecast, more)].map((date) =>
          findingsOf([{ asAt: '2019-12-31', baseline, forecast: date }], '2019-12-31').get('lifts'),
        );
        expect(order.indexOf(later?.status ?? '')).toBeGreaterThanOrEqual(
          order.indexOf(sooner?.status ?? ''),
        );
        expect((later?.slip ?? 0) - (sooner?.slip ?? 0)).toBe(more);
      }),
    );
  });
});
