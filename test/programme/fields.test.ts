import { describe, expect, test } from '@jest/globals';
import type * as z from 'zod';
import {
  day,
  id,
  markdown,
  month,
  quantity,
  vagueDate,
  wholeNumber,
  words,
} from '../../src/programme/fields.js';

/** What a field gives, or what it says. */
const read = (field: z.ZodType, text: string): unknown => {
  const { success, data, error } = field.safeParse(text);
  if (success) return data;
  const [issue] = error.issues;
  return [issue?.message, issue?.code === 'custom' ? issue.params?.['hint'] : undefined];
};

describe('id', () => {
  test.each(['re-referrals', 'R-01', 'a', '2021', 'CLA-with-3-moves'])('%s', (text) => {
    expect(read(id(), text)).toBe(text);
  });

  test.each(['-a', 'a-', 'a--b', 'a_b', 'a b', 'caf\u00e9', 'a.b', '../a', '__proto__', 'a\n'])(
    '%j is none',
    (text) => {
      expect(read(id(), text)).toEqual([
        `"${text.trim()}" is not an id (letters, digits and single hyphens).`,
        'Write it like staff-turnover.',
      ]);
    },
  );
});

describe('a whole number', () => {
  test.each(['1', '3', '5', '05'])('%s is from 1 to 5', (text) => {
    expect(read(wholeNumber(1, 5), text)).toBe(Number(text));
  });

  test.each(['0', '6', '-1', '2.0', '1e0', ' 3', 'three', '', '9'.repeat(30), '\u0663'])(
    '%j is not',
    (text) => {
      expect(read(wholeNumber(1, 5), text)).toEqual([
        `"${text.trim()}" is not a whole number from 1 to 5.`,
        'Write it like 1.',
      ]);
    },
  );
});

describe('what each field says of what it refuses', () => {
  test.each([
    ['month', month(), '01/02/2021', '"01/02/2021" is not a month.', 'Write it like 2021-02.'],
    [
      'day',
      day(),
      '01/02/2021',
      '"01/02/2021" is not a date that can be read in one way only.',
      'Write it like 2021-03-10 or 10 March 2021.',
    ],
    [
      'vague date',
      vagueDate(),
      'soon',
      '"soon" is not a date, a month, a range or a season.',
      'Write it like 2021-05-25, July 2021 or January to March 2022.',
    ],
    ['quantity', quantity(), '1,16', '"1,16" is not a number.', 'Write it like 1,160, 25.0%, 0.5 or (265).'],
  ])('%s', (_, field, text, message, hint) => {
    expect(read(field, text)).toEqual([message, hint]);
  });

  test.each([
    ['month', month(), 'February 2021', '2021-02'],
    ['day', day(), '31/01/2021', '2021-01-31'],
    ['words', words(), ' as written ', ' as written '],
    ['Markdown', markdown(), '{{kpi "x"}}\n', '{{kpi "x"}}\n'],
  ])('%s takes %j', (_, field, text, value) => {
    expect(read(field, text)).toBe(value);
  });

  test.each([
    ['month', month(), ['2021-02']],
    ['day', day(), ['2021-03-10', '10 March 2021']],
    ['vague date', vagueDate(), ['2021-05-25', 'July 2021', 'January to March 2022']],
    ['quantity', quantity(), ['1,160', '25.0%', '0.5', '(265)']],
  ])('%s takes its own examples', (_, field, examples) => {
    for (const example of examples) expect(field.safeParse(example).success).toBe(true);
  });
});
