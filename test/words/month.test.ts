import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addToMonth,
  type Day,
  daysBetween,
  financialYear,
  type Month,
  monthOf,
  monthsBetween,
  nextFinancialYear,
  parseDay,
  parseFinancialYear,
  parseMonth,
  toDate,
  writeDay,
  writeMonth,
  writeMonthShort,
  writeMonths,
} from '../../src/words/month.js';

const monthArbitrary = fc
  .tuple(fc.integer({ min: 1000, max: 9900 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}` as Month);

describe('parseMonth', () => {
  test.each([
    ['2021-02', '2021-02'],
    ['2021-02-01', '2021-02'],
    ['February 2021', '2021-02'],
    ['february 2021', '2021-02'],
    ['Feb 2021', '2021-02'],
    ['FEB 2021', '2021-02'],
    ['Feb-21', '2021-02'],
    ['May 2021', '2021-05'],
    ['May-21', '2021-05'],
    ['Sep-19', '2019-09'],
    ['Dec-99', '1999-12'],
  ])('%s is %s', (text, month) => {
    expect(parseMonth(text)).toBe(month);
  });

  test.each([
    '',
    '01/02/2021',
    '02/2021',
    '2021/02',
    '2021-2',
    '2021-13',
    '2021-00',
    '2021-02-02',
    '2021-02-1',
    '0021-02',
    '0000-01',
    '21-02',
    'Feb 21',
    'February 21',
    'Feb-1',
    'Feb-2021',
    'Febr 2021',
    'Foo 2021',
    '1 February 2021',
    ' 2021-02',
    '2021-02 ',
    '2021\u201302',
    'Q1 2021',
    '2021',
    '202102',
    '\u0662\u0660\u0662\u0661-02',
  ])('%j is refused', (text) => {
    expect(parseMonth(text)).toBeUndefined();
  });
});

describe('parseDay', () => {
  test.each([
    ['2021-03-10', '2021-03-10'],
    ['10 March 2021', '2021-03-10'],
    ['1 March 2021', '2021-03-01'],
    ['10 Mar 2021', '2021-03-10'],
    ['25 May 2021', '2021-05-25'],
    ['31/01/2021', '2021-01-31'],
    ['13/1/2021', '2021-01-13'],
    ['5/5/2021', '2021-05-05'],
    ['05/5/2021', '2021-05-05'],
    ['12/12/2021', '2021-12-12'],
    ['29 February 2020', '2020-02-29'],
    ['2000-02-29', '2000-02-29'],
  ])('%s is %s', (text, day) => {
    expect(parseDay(text)).toBe(day);
  });

  test.each(['01/02/2021', '1/2/2021', '12/11/2021', '3/10/2021'])(
    'design 2: %s may be read month first, so it is refused',
    (text) => {
      expect(parseDay(text)).toBeUndefined();
    },
  );

  test.each([
    '31 February 2021',
    '2021-02-31',
    '30/02/2021',
    '29 February 2021',
    '2021-02-29',
    '1900-02-29',
    '31 April 2021',
    '0 March 2021',
    '32 March 2021',
    '12/13/2021',
    '13/13/2021',
    '00/01/2021',
    '31/01/21',
    '25 May 21',
    '10th March 2021',
    'March 10 2021',
    'March 10, 2021',
    '10 March',
    '2021-3-10',
    '2021-03-10T00:00',
    '10 March 0021',
    '10-03-2021',
    '31.01.2021',
    '44197',
    '',
  ])('%j is refused', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });
});

describe('writing', () => {
  test('H1: no leading zero, no ordinal, no comma', () => {
    expect(writeDay('2021-05-05' as Day)).toBe('5 May 2021');
    expect(writeMonth('2021-01' as Month)).toBe('January 2021');
    expect(writeMonthShort('2020-09' as Month)).toBe('Sep 2020');
  });

  test('what is written is read back', () => {
    fc.assert(
      fc.property(monthArbitrary, fc.integer({ min: 1, max: 28 }), (month, date) => {
        const day = `${month}-${String(date).padStart(2, '0')}` as Day;
        expect(parseDay(writeDay(day))).toBe(day);
        expect(parseMonth(writeMonth(month))).toBe(month);
        expect(parseMonth(writeMonthShort(month))).toBe(month);
        expect(monthOf(day)).toBe(month);
      }),
    );
  });
});

describe('the calendar', () => {
  test.each([
    ['2021-01', 1, '2021-02'],
    ['2020-12', 1, '2021-01'],
    ['2021-01', -1, '2020-12'],
    ['2021-01', -13, '2019-12'],
    ['2021-03', 24, '2023-03'],
    ['2021-03', 0, '2021-03'],
  ])('%s and %i months is %s', (month, count, sum) => {
    expect(addToMonth(month as Month, count)).toBe(sum);
  });

  test('months between are consecutive, and as many as were added', () => {
    fc.assert(
      fc.property(monthArbitrary, fc.integer({ min: 0, max: 60 }), (first, count) => {
        const last = addToMonth(first, count);
        const months = monthsBetween(first, last);
        expect(months).toHaveLength(count + 1);
        expect(months[0]).toBe(first);
        expect(months.at(-1)).toBe(last);
        expect([...months].sort()).toEqual(months);
        expect(addToMonth(last, -count)).toBe(first);
      }),
    );
  });

  test.each([
    ['2021-03-10', '2021-03-10', 0],
    ['2021-03-27', '2021-03-29', 2],
    ['2021-10-30', '2021-11-01', 2],
    ['2021-01-01', '2020-12-31', -1],
    ['2020-02-28', '2020-03-01', 2],
    ['2021-02-28', '2021-03-01', 1],
    ['1999-12-31', '2021-01-01', 7672],
  ])('from %s to %s are %i days, whatever clocks do', (from, to, days) => {
    expect(daysBetween(from as Day, to as Day)).toBe(days);
  });

  test('there are none when the last comes first', () => {
    expect(monthsBetween('2021-02' as Month, '2021-01' as Month)).toEqual([]);
  });

  test('a date is midnight of its day, or of the first of its month', () => {
    expect(toDate('2021-03-10' as Day)).toEqual(new Date(2021, 2, 10));
    expect(toDate('2021-03' as Month)).toEqual(new Date(2021, 2, 1));
  });

  test.each([
    ['2021-03', '2020/21'],
    ['2021-04', '2021/22'],
    ['2020-12', '2020/21'],
    ['1999-04', '1999/00'],
    ['2000-03', '1999/00'],
    ['2009-05', '2009/10'],
  ])('D11: %s is in the financial year %s', (month, year) => {
    expect(financialYear(month as Month)).toBe(year);
  });

  test.each([
    ['2021-03-31', '2020/21'],
    ['2021-04-01', '2021/22'],
  ])('D11: the year turns between 31 March and 1 April: %s is in %s', (day, year) => {
    expect(financialYear(monthOf(day as Day))).toBe(year);
  });

  test('D11: twelve months in a row, from April on, are one year; the next is the next', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9900 }), (year) => {
        const april = `${year}-04` as Month;
        const years = monthsBetween(april, addToMonth(april, 11)).map(financialYear);
        expect(new Set(years)).toEqual(new Set([financialYear(april)]));
        expect(financialYear(addToMonth(april, 12))).toBe(nextFinancialYear(financialYear(april)));
        expect(financialYear(addToMonth(april, 12)) > financialYear(april)).toBe(true);
      }),
    );
  });
});

describe('parseFinancialYear', () => {
  test.each([
    ['2020/21', '2020/21'],
    ['2020\u201321', '2020/21'],
    ['1999/00', '1999/00'],
    ['2009/10', '2009/10'],
  ])('D11: %s is %s', (text, year) => {
    expect(parseFinancialYear(text)).toBe(year);
  });

  test.each([
    '',
    '2020',
    '2020/22',
    '2020/20',
    '2020/19',
    '2020-21',
    '20/21',
    '2020/2021',
    '2020/1',
    '2020 / 21',
    ' 2020/21',
    '0999/00',
    '1999/100',
  ])('D11: %j is refused', (text) => {
    expect(parseFinancialYear(text)).toBeUndefined();
  });
});

describe('writeMonths', () => {
  test.each([
    ['2020-04', '2020-04', 'April 2020'],
    ['2020-04', '2020-10', 'April to October 2020'],
    ['2019-12', '2020-01', 'December 2019 to January 2020'],
  ])('H1: %s to %s is %j', (first, last, words) => {
    expect(writeMonths(first as Month, last as Month)).toBe(words);
  });
});
