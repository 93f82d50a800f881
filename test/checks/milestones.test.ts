import { describe, expect, test } from '@jest/globals';
import { programmeWith, type RevisionSketch } from '../support/milestones.js';
import { hints, told } from '../support/told.js';

const AS_AT = '2021-02-26';

/** What is told of rows of one milestone, without their places. */
const toldOf = (rows: readonly RevisionSketch[], settings?: string): readonly string[] =>
  told(programmeWith(rows, settings).diagnostics).map((line) => line.replace(/^\S+ \[.*?\] /, ''));

describe('F1: a baseline', () => {
  const before = { asAt: '2020-12-31', baseline: 'April 2021', forecast: 'April 2021' };

  test.each([
    ['stays', { baseline: 'April 2021' }],
    ['stays in other words', { baseline: '1 to 30 April 2021' }],
    ['is changed with an approval', { baseline: 'June 2021', approval: 'Cabinet, 12 January 2021' }],
  ])('%s: nothing is wrong', (_, now) => {
    expect(toldOf([before, { asAt: AS_AT, forecast: 'June 2021', ...now }])).toEqual([]);
  });

  test('is another one when only its first day differs', () => {
    expect(toldOf([before, { asAt: AS_AT, baseline: 'late April 2021', forecast: 'June 2021' }])).toEqual([
      'milestone-baseline: The baseline of lifts differs from the one before.',
    ]);
  });

  test('may be given for the first time without one', () => {
    expect(
      toldOf([
        { asAt: '2020-12-31', status: 'paused' },
        { asAt: AS_AT, baseline: 'June 2021' },
      ]),
    ).toEqual([]);
  });

  test('that has been changed with approval holds for the rows that follow', () => {
    const renewed = { baseline: 'June 2021', forecast: 'June 2021' };
    const rows = [
      before,
      { asAt: '2021-01-31', ...renewed, approval: 'Cabinet' },
      { asAt: AS_AT, ...renewed },
    ];
    expect(toldOf(rows)).toEqual([]);
    expect(toldOf([...rows, { asAt: '2021-03-31', baseline: 'April 2021', forecast: 'June 2021' }])).toEqual([
      'milestone-baseline: The baseline of lifts differs from the one before.',
    ]);
  });
});

describe('F3: a rating set by hand', () => {
  test.each(['green', 'amber', 'red'])('%s needs a reason', (status) => {
    const row = { asAt: AS_AT, baseline: 'June 2021', forecast: 'June 2021', status };
    expect(toldOf([row])).toEqual([
      `milestone-status: The rating "${status}" is set by hand, without a reason.`,
    ]);
    expect(toldOf([{ ...row, note: 'The supplier has confirmed it' }])).toEqual([]);
  });
});

describe('F4: an actual date', () => {
  test.each([
    ['on the day of its row', '26 February 2021', []],
    ['in a month that has begun', 'February 2021', []],
    [
      'after it',
      '27 February 2021',
      ['milestone-dates: The actual date is later than the date at which it was reported.'],
    ],
  ])('%s', (_, actual, faults) => {
    expect(toldOf([{ asAt: AS_AT, actual, status: 'complete' }])).toEqual(faults);
  });

  test.each([
    ['paused', 'paused'],
    ['on-track', 'on track'],
  ])('and a status of %s contradict each other', (status, words) => {
    // Late, too: that is not told as well.
    expect(toldOf([{ asAt: AS_AT, baseline: 'May 2020', actual: 'February 2021', status }])).toEqual([
      `milestone-status: The milestone has an actual date, but is reported ${words}.`,
    ]);
  });
});

describe('F7: on track', () => {
  const row = { asAt: AS_AT, baseline: '1 June 2021', status: 'on-track' };

  test.each(['1 June 2021', '31 May 2021'])('agrees with %s', (forecast) => {
    expect(toldOf([{ ...row, forecast }])).toEqual([]);
  });

  test('does not agree with a slip of one day', () => {
    expect(toldOf([{ ...row, forecast: '2 June 2021' }])).toEqual([
      'milestone-status: The milestone is reported on track, but is 1 day late.',
    ]);
  });

  test('agrees with a slip that the programme still calls green', () => {
    const settings = 'milestone-rating: { green-days: 7 }\n';
    expect(toldOf([{ ...row, forecast: '8 June 2021' }], settings)).toEqual([]);
    expect(toldOf([{ ...row, forecast: '9 June 2021' }], settings)).toHaveLength(1);
  });
});

describe('F7: a forecast before its own date', () => {
  const launch = { asAt: '2020-12-31', baseline: 'end of January 2021' };

  test('is the launch "at the end of January 2020" of a paper of December 2020', () => {
    const { diagnostics } = programmeWith([{ ...launch, forecast: 'end of January 2020' }]);
    expect(diagnostics.map(({ severity, code }) => [severity, code])).toEqual([
      ['warning', 'milestone-past'],
    ]);
    expect(hints(diagnostics)).toEqual([
      'Was "end of January 2021" meant? If not, write the date under actual if it is done, or a new forecast if it is late.',
    ]);
  });

  test.each([
    ['the year is likelier wrong', '31/1/2020', /^Was "31 January 2021" meant\?/],
    ['in a range as well', 'January to March 2020', /^Was "January to March 2021" meant\?/],
    [
      'it is likelier late',
      'November 2020',
      /^Write .*; if the year is wrong, "November 2021" may be meant\.$/,
    ],
    [
      'a year later is that very day',
      '31 December 2019',
      /^Write the date under actual if it is done, [^;]*$/,
    ],
    ['another year would be past too', 'June 2018', /^Write the date under actual if it is done, [^;]*$/],
    ['there is no such day a year later', '29 February 2020', /^Write the date under actual [^;]*$/],
  ])('%s: %s', (_, forecast, hint) => {
    expect(hints(programmeWith([{ ...launch, forecast }]).diagnostics)).toEqual([
      expect.stringMatching(hint),
    ]);
  });

  test.each([
    ['reaches up to that day', { forecast: '31 December 2020' }],
    ['reaches over it', { forecast: 'Winter 2020' }],
    ['belongs to what is done', { forecast: 'November 2020', actual: 'December 2020' }],
    ['belongs to what is paused', { forecast: 'November 2020', status: 'paused' }],
    ['is explained', { forecast: 'November 2020', status: 'red', note: 'The maker has closed' }],
  ])('is nothing wrong where it %s', (_, sketch) => {
    expect(toldOf([{ ...launch, ...sketch }])).toEqual([]);
  });
});

describe('workstreams', () => {
  const row = (workstream: string, asAt = AS_AT) => ({
    asAt,
    workstream,
    baseline: 'June 2021',
    forecast: 'June 2021',
  });

  test('may have any name where the programme does not list them', () => {
    expect(toldOf([row('Homes'), { ...row('Hoems'), id: 'roofs' }])).toEqual([]);
  });

  test('are told once where they are not listed, however many rows they have', () => {
    const rows = [row('Hoems', '2020-12-31'), row('Hoems'), { ...row('Homes'), id: 'roofs' }];
    expect(toldOf(rows, 'workstreams: [Homes]\n')).toEqual([
      'unknown-workstream: There is no workstream "Hoems" in programme.yaml.',
    ]);
  });
});
