import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseVagueDate } from '../../src/words/vague-date.js';

describe('F5: a vague date is its own words, an earliest and a latest day', () => {
  test.each([
    ['25 May 2021', '2021-05-25', '2021-05-25'],
    ['July 2021', '2021-07-01', '2021-07-31'],
    ['February 2020', '2020-02-01', '2020-02-29'],
    ['25 to 26 May 2021', '2021-05-25', '2021-05-26'],
    ['12 to 22 October 2020', '2020-10-12', '2020-10-22'],
    ['28 May to 2 June 2021', '2021-05-28', '2021-06-02'],
    ['28 December 2020 to 2 January 2021', '2020-12-28', '2021-01-02'],
    ['January to March 2022', '2022-01-01', '2022-03-31'],
    ['November 2020 to January 2021', '2020-11-01', '2021-01-31'],
    ['5 January to March 2021', '2021-01-05', '2021-03-31'],
    ['Jan to Feb 2024', '2024-01-01', '2024-02-29'],
    ['January\u2013March 2022', '2022-01-01', '2022-03-31'],
    ['January - March 2022', '2022-01-01', '2022-03-31'],
    ['12-22 October 2020', '2020-10-12', '2020-10-22'],
    ['Jan-21 to Mar-21', '2021-01-01', '2021-03-31'],
    ['2021-01-05 to 2021-02-03', '2021-01-05', '2021-02-03'],
    ['2021-01 \u2013 2021-03', '2021-01-01', '2021-03-31'],
    ['13/1/2021 to 31/1/2021', '2021-01-13', '2021-01-31'],
  ])('%s', (text, earliest, latest) => {
    expect(parseVagueDate(text)).toEqual({ text, earliest, latest });
  });

  test.each([
    ['Spring 2021', '2021-03-01', '2021-05-31'],
    ['summer 2021', '2021-06-01', '2021-08-31'],
    ['Autumn 2021', '2021-09-01', '2021-11-30'],
    ['Winter 2020', '2020-12-01', '2021-02-28'],
    ['Winter 2019', '2019-12-01', '2020-02-29'],
    ['early March 2021', '2021-03-01', '2021-03-10'],
    ['mid-December 2020', '2020-12-11', '2020-12-20'],
    ['mid December 2020', '2020-12-11', '2020-12-20'],
    ['late March 2021', '2021-03-21', '2021-03-31'],
    ['late February 2021', '2021-02-21', '2021-02-28'],
    ['end of April 2021', '2021-04-30', '2021-04-30'],
    ['The end of February 2020', '2020-02-29', '2020-02-29'],
    ['first week of March 2021', '2021-03-01', '2021-03-07'],
    ['early in 2021', '2021-01-01', '2021-04-30'],
    ['mid-2021', '2021-05-01', '2021-08-31'],
    ['late in 2021', '2021-09-01', '2021-12-31'],
    ['end of 2021', '2021-12-01', '2021-12-31'],
  ])('%s', (text, earliest, latest) => {
    expect(parseVagueDate(text)).toEqual({ text, earliest, latest });
  });

  test.each([
    ['no later than January 2022', '2022-01-01', '2022-01-31'],
    ['Not later than 5 May 2021', '2021-05-05', '2021-05-05'],
    ['by Spring 2021', '2021-03-01', '2021-05-31'],
    ['By the end of May 2021', '2021-05-31', '2021-05-31'],
    ['before the end of May 2021', '2021-05-01', '2021-05-31'],
  ])('%s', (text, earliest, latest) => {
    expect(parseVagueDate(text)).toEqual({ text, earliest, latest });
  });

  test.each([
    ['2021-05-25', '25 May 2021'],
    ['31/01/2021', '31 January 2021'],
    ['25 Dec 2021', '25 December 2021'],
    ['2021-05', 'May 2021'],
    ['Feb-21', 'February 2021'],
    ['  July 2021  ', 'July 2021'],
    [' mid-December 2020 ', 'mid-December 2020'],
  ])('H1: %j is printed as %s', (text, printed) => {
    expect(parseVagueDate(text)?.text).toBe(printed);
  });
});

describe('F5: what has no latest day, or more than one reading, is refused', () => {
  test.each([
    '',
    'TBC',
    'soon',
    '2021',
    'Spring',
    'late',
    'by',
    'no later than',
    '01/02/2021',
    '31 February 2021',
    '2021-02-30',
    '2021-13',
    'May 21',
    'early May 21',
    'spring 0021',
    'late 0021',
    'Q1 2021',
    'winter 2020/21',
    'May/June 2021',
    '25 and 26 May 2021',
    'after May 2021',
    'from May 2021',
    'before May 2021',
    'last week of March 2021',
    'first week of 2021',
    'late 25 May 2021',
    'Spring to Autumn 2021',
    '25 to May 2021',
    '1 to 5 2021',
    '25 to 26 to 27 May 2021',
    'January to March to May 2021',
    'to May 2021',
    'May 2021 to',
  ])('%j', (text) => {
    expect(parseVagueDate(text)).toBeUndefined();
  });

  test.each([
    '26 to 25 May 2021',
    'March to January 2021',
    'November to January 2021',
    '28 December to 2 January 2021',
    'June 2021 to 5 May 2021',
    '2021-03-10 to 2021-03-09',
  ])('%s runs backwards', (text) => {
    expect(parseVagueDate(text)).toBeUndefined();
  });
});

describe('laws', () => {
  const months = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ];
  const month = fc.constantFrom(...months);
  const year = fc.integer({ min: 1900, max: 2100 }).map(String);
  const part = fc.constantFrom('early', 'mid', 'late', 'end of', 'first week of', '');
  const whole = fc.tuple(part, month, year).map((words) => words.filter(Boolean).join(' '));

  test('the earliest day never comes after the latest, and both lie in the month named', () => {
    fc.assert(
      fc.property(whole, (text) => {
        const date = parseVagueDate(text);
        const [name = '', written = ''] = text.split(' ').slice(-2);
        const prefix = `${written}-${String(months.indexOf(name) + 1).padStart(2, '0')}-`;
        expect(date?.earliest.startsWith(prefix)).toBe(true);
        expect(date?.latest.startsWith(prefix)).toBe(true);
        expect((date?.earliest ?? '') <= (date?.latest ?? '')).toBe(true);
      }),
    );
  });

  test('a range runs from the first day of its start to the last of its end, or is refused', () => {
    const end = fc.tuple(month, year).map((words) => words.join(' '));
    fc.assert(
      fc.property(end, end, (from, to) => {
        const range = parseVagueDate(`${from} to ${to}`);
        const [start, stop] = [parseVagueDate(from), parseVagueDate(to)];
        const forwards = (start?.earliest ?? '') <= (stop?.latest ?? '');
        expect(range && { earliest: range.earliest, latest: range.latest }).toEqual(
          forwards ? { earliest: start?.earliest, latest: stop?.latest } : undefined,
        );
      }),
    );
  });
});
