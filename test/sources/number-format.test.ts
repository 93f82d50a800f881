import { describe, expect, test } from '@jest/globals';
import { shapeOf } from '../../src/sources/number-format.js';

describe('D1: what a number format makes of a number', () => {
  test.each([
    'General',
    '0',
    '#,##0',
    '#,##0;(#,##0)',
    '#,##0_);[Red]\\(#,##0\\)',
    '_-* #,##0_-;\\-* #,##0_-;_-* "-"??_-;_-@_-',
    '"£"#,##0;[Red]\\-"£"#,##0',
    '[$£-809]#,##0',
    '#,##0.00',
    '0.00E+00',
    '#,##0" days"',
    '@',
    '',
  ])('plain: %s', (format) => {
    expect(shapeOf(format)).toBe('plain');
  });

  test.each(['0%', '0.00%', '#,##0%;(#,##0%)'])('a hundredth: %s', (format) => {
    expect(shapeOf(format)).toBe('percent');
  });

  test.each(['d-mmm-yy', 'mmm-yy', 'yyyy\\-mm\\-dd', 'h:mm', '[h]:mm:ss', '[$-809]dd mmmm yyyy'])(
    'a date or a time: %s',
    (format) => {
      expect(shapeOf(format)).toBe('date');
    },
  );

  test.each(['#,##0,', '#,##0,;(#,##0,)', '0.0,,', '#,##0,.0', '#,##0,"k"'])(
    'divided by thousands: %s',
    (format) => {
      expect(shapeOf(format)).toBe('scaled');
    },
  );
});
