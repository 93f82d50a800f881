import { describe, expect, test } from '@jest/globals';
import { readAmount } from '../../src/ledger-import/read-amount.js';
import type { CellContent } from '../../src/sources/workbook.js';

const read = (content: CellContent): unknown => {
  const reading = readAmount({ row: 1, column: 1, content, place: { file: 'LEDGER.xlsx' } });
  return reading.kind === 'fault' ? reading.is : [reading.amount, reading.hasTrace];
};

const number = (value: number): CellContent => ({ kind: 'number', value, shape: 'plain' });
const text = (written: string): CellContent => ({ kind: 'text', text: written });

describe('D1: whole £000', () => {
  test.each([
    [1160, 1160],
    [-265, -265],
    [0, 0],
    [-0, 0],
  ])('the number %d', (value, amount) => {
    expect(read(number(value))).toEqual([amount, false]);
  });

  test.each([
    ['1,160', 1160],
    ['(265)', -265],
    ['\u2212265', -265],
    ['-265', -265],
    [' 0 ', 0],
    ['(0)', 0],
  ])('the text %j', (written, amount) => {
    expect(read(text(written))).toEqual([amount, false]);
  });

  test.each([
    [2699.0000000001, 2699],
    [2698.9999999999, 2699],
    [-0.0000009, 0],
    [0.29 * 100, 29],
  ])('%d is whole but for the trace of a formula', (value, amount) => {
    expect(read(number(value))).toEqual([amount, true]);
  });
});

describe('D1, D9: what is no amount is not made one', () => {
  test.each([2699.4, 2699.00001, 0.5, 1e300, Number.NaN])('the number %d', (value) => {
    expect(read(number(value))).toBe(String(value));
  });

  test.each(['n/a', '-', '1.160', '1,16', '2,699.40', '86%', '(5', '£265', '12 000'])(
    'the text %j',
    (written) => {
      expect(read(text(written))).toBe(`"${written}"`);
    },
  );

  test.each([
    [{ kind: 'number', value: 0.5, shape: 'percent' }, 'a percentage'],
    [{ kind: 'number', value: 1, shape: 'percent' }, 'a percentage'],
    [{ kind: 'number', value: 9000, shape: 'scaled' }, '9000, shown divided by 1,000 or more'],
    [{ kind: 'date' }, 'a date'],
    [{ kind: 'boolean', value: false }, 'FALSE'],
    [{ kind: 'error', text: '#DIV/0!' }, '#DIV/0!'],
    [{ kind: 'no-result' }, 'a formula without its result'],
  ] as const)('%j', (content, is) => {
    expect(read(content)).toBe(is);
  });
});
