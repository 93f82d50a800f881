import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { daysBetween } from '../../src/words/month.js';
import { writeMove, writeSlip } from '../../src/words/slip.js';
import { parseVagueDate, type VagueDate } from '../../src/words/vague-date.js';

const date = (text: string): VagueDate => {
  const read = parseVagueDate(text);
  if (!read) throw new Error(`${text} is no date`);
  return read;
};

describe('F2: between two single days, a slip is exact while that is easy to picture', () => {
  test.each([
    ['10 March 2021', '10 March 2021', 'on time'],
    ['10 March 2021', '11 March 2021', '1 day late'],
    ['10 March 2021', '9 March 2021', '1 day early'],
    ['10 March 2021', '16 March 2021', '6 days late'],
    ['10 March 2021', '17 March 2021', '1 week late'],
    ['10 March 2021', '3 March 2021', '1 week early'],
    ['10 March 2021', '27 March 2021', '17 days late'],
    ['10 March 2021', '31 March 2021', '3 weeks late'],
    ['10 March 2021', '6 April 2021', '27 days late'],
    ['10 March 2021', '7 April 2021', '4 weeks late'],
    ['10 March 2021', '8 April 2021', 'about 4 weeks late'],
    ['10 March 2021', '10 April 2021', '1 month late'],
    ['10 March 2021', '10 February 2021', '1 month early'],
    ['10 March 2021', '5 May 2021', '8 weeks late'],
    ['10 March 2021', '4 May 2021', 'about 8 weeks late'],
    ['10 March 2021', '6 May 2021', 'about 2 months late'],
    ['10 March 2021', '10 May 2021', '2 months late'],
    ['31 December 2020', '31 January 2021', '1 month late'],
    ['31 January 2021', '28 February 2021', '4 weeks late'],
    ['10 March 2021', '10 March 2023', '24 months late'],
    ['2021-03-10', '31/3/2021', '3 weeks late'],
  ])('%s, then %s: %s', (planned, expected, words) => {
    expect(writeSlip(date(planned), date(expected))).toBe(words);
  });
});

describe('F5: where a date is vague, a slip is compared by latest days, and told roughly', () => {
  test.each([
    ['end of April 2021', 'May 2021', 'about 1 month late'],
    ['January 2021', 'February 2021', 'about 1 month late'],
    ['February 2021', 'January 2021', 'about 1 month early'],
    ['Autumn 2021', 'January to March 2022', 'about 4 months late'],
    ['early in 2021', '25 to 26 May 2021', 'about 1 month late'],
    ['first week of March 2021', '25 to 26 May 2021', 'about 3 months late'],
    ['first week of March 2021', '25 to 26 March 2021', 'about 3 weeks late'],
    ['first week of March 2021', '8 to 9 March 2021', 'less than a week late'],
    ['25 to 26 May 2021', '24 to 25 May 2021', 'less than a week early'],
    ['first week of March 2021', '30 April to 1 May 2021', 'about 8 weeks late'],
    ['first week of March 2021', '1 to 2 May 2021', 'about 2 months late'],
    ['1 to 14 March 2021', '1 to 2 April 2021', 'about 3 weeks late'],
    ['1 to 15 March 2021', '1 to 2 April 2021', 'about 1 month late'],
    ['end of March 2021', '14 April 2021', 'about 2 weeks late'],
    ['Spring 2021', 'first week of June 2021', 'less than a month late'],
    ['July 2021', '5 August 2021', 'less than a month late'],
    ['5 August 2021', 'July 2021', 'less than a month early'],
    ['July 2021', '5 October 2021', 'about 2 months late'],
  ])('%s, then %s: %s', (planned, expected, words) => {
    expect(writeSlip(date(planned), date(expected))).toBe(words);
  });

  test.each([
    ['Spring 2021', 'April 2021'],
    ['April 2021', '20 April 2021'],
    ['end of January 2021', 'January 2021'],
    ['no later than January 2022', '5 January 2022'],
    ['January to March 2022', 'March 2022'],
    ['mid-December 2020', 'mid-December 2020'],
  ])('%s, then %s: on time, for it is what was promised', (planned, expected) => {
    expect(writeSlip(date(planned), date(expected))).toBe('on time');
  });
});

describe('F6: a move has the same length as a slip', () => {
  test.each([
    ['Autumn 2021', 'January to March 2022', 'about 4 months later'],
    ['31 March 2021', '10 March 2021', '3 weeks earlier'],
    ['25 May 2021', 'June 2021', 'about 1 month later'],
    ['Spring 2021', 'April 2021', 'now given more exactly'],
    ['April 2021', '30 April 2021', 'now given more exactly'],
  ])('%s, then %s: %s', (before, now, words) => {
    expect(writeMove(date(before), date(now))).toBe(words);
  });
});

describe('laws', () => {
  const months = ['January', 'March', 'May', 'June', 'September', 'November', 'December'];
  const year = fc.integer({ min: 2018, max: 2024 });
  const name = fc.constantFrom(...months);
  const day = fc.tuple(fc.integer({ min: 1, max: 30 }), name, year).map((parts) => date(parts.join(' ')));
  const part = fc.constantFrom('early', 'mid', 'late', 'end of', 'first week of');
  const season = fc.constantFrom('Spring', 'Summer', 'Autumn', 'Winter');
  const vague = fc.oneof(
    fc.tuple(name, year).map((parts) => date(parts.join(' '))),
    fc.tuple(part, name, year).map((parts) => date(parts.join(' '))),
    fc.tuple(season, year).map((parts) => date(parts.join(' '))),
  );
  const any = fc.oneof(day, vague);
  const width = ({ earliest, latest }: VagueDate): number => daysBetween(earliest, latest);

  test('F5: the words never know more than the dates do', () => {
    fc.assert(
      fc.property(any, vague, fc.boolean(), (one, other, swap) => {
        const words = swap ? writeSlip(one, other) : writeSlip(other, one);
        expect(words).not.toMatch(/day/);
        expect(words).toMatch(/^(?:on time|about \d+ |less than a )/);
        if (Math.max(width(one), width(other)) >= 14) expect(words).not.toMatch(/week/);
      }),
    );
  });

  test('F2: late is what has a later last day, and nothing else', () => {
    fc.assert(
      fc.property(any, any, (planned, expected) => {
        const days = daysBetween(planned.latest, expected.latest);
        expect(writeSlip(planned, expected).endsWith(' late')).toBe(days > 0);
        if (days === 0) expect(writeSlip(planned, expected)).toBe('on time');
      }),
    );
  });

  test('a length between two days is no further from the truth than half of its unit', () => {
    const lengths = { day: 1, week: 7, month: 365.25 / 12 } as const;
    fc.assert(
      fc.property(day, day, (planned, expected) => {
        const days = Math.abs(daysBetween(planned.latest, expected.latest));
        const words = writeSlip(planned, expected);
        if (days === 0) return;
        const [, about, count = '', unit = 'day'] = /^(about )?(\d+) (day|week|month)s? /.exec(words) ?? [];
        const off = Math.abs(days - Number(count) * lengths[unit as keyof typeof lengths]);
        if (about || unit === 'month') expect(off).toBeLessThanOrEqual(lengths[unit as 'week' | 'month'] / 2);
        else expect(off).toBe(0);
      }),
    );
  });

  test('there and back are the same length', () => {
    fc.assert(
      fc.property(day, day, (one, other) => {
        const length = (words: string): string => words.replace(/ (?:late|early)$/, '');
        expect(length(writeSlip(one, other))).toBe(length(writeSlip(other, one)));
      }),
    );
  });
});
