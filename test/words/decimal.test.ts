import { describe, expect, test } from '@jest/globals';
import Big from 'big.js';
import fc from 'fast-check';
import { parseQuantity, writeDecimal } from '../../src/words/decimal.js';

const MINUS = '\u2212';

/** Exact decimals, as strings: no test value may pass through a binary float. */
const decimalText = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.integer({ min: 0, max: 8 }))
  .map(([negative, digits, places]) => {
    const padded = digits.toString().padStart(places + 1, '0');
    const whole = padded.slice(0, padded.length - places);
    const text = places === 0 ? whole : `${whole}.${padded.slice(-places)}`;
    return negative ? `-${text}` : text;
  });

describe('writeDecimal', () => {
  test.each([
    ['2.85', 1, '2.9'],
    ['2.5', 0, '3'],
    ['-2.5', 0, `${MINUS}3`],
    ['-2.85', 1, `${MINUS}2.9`],
    ['1.005', 2, '1.01'],
    ['2.675', 2, '2.68'],
    ['2.4999999999999999999', 0, '2'],
    ['0.05', 1, '0.1'],
    ['999.95', 1, '1,000.0'],
  ])(
    'B12: %s to %i decimals is %s: halves go away from zero, on the exact decimal',
    (value, decimals, text) => {
      expect(writeDecimal(new Big(value), decimals)).toBe(text);
    },
  );

  test.each([
    ['1160', 0, '1,160'],
    ['999', 0, '999'],
    ['1234567.891', 2, '1,234,567.89'],
    ['-265', 0, `${MINUS}265`],
    ['-1160', 0, `${MINUS}1,160`],
    ['25', 1, '25.0'],
    ['0.5', 1, '0.5'],
    ['1e21', 0, '1,000,000,000,000,000,000,000'],
  ])('H2, H3: %s to %i decimals is %s', (value, decimals, text) => {
    expect(writeDecimal(new Big(value), decimals)).toBe(text);
  });

  test.each([
    ['-0', 0],
    ['-0.04', 1],
    ['-0.4', 0],
    ['-0.0049', 2],
  ])('B14: %s to %i decimals is never minus zero', (value, decimals) => {
    expect(writeDecimal(new Big(value), decimals)).toBe(decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`);
  });

  test('B12, B14: what is written lies within half of the last digit, ties away from zero', () => {
    fc.assert(
      fc.property(decimalText, fc.integer({ min: 0, max: 6 }), (text, decimals) => {
        const value = new Big(text);
        const written = writeDecimal(value, decimals);
        const read = parseQuantity(written)?.value ?? new Big(Number.NaN);
        const half = new Big(10).pow(-decimals).div(2);
        const off = read.abs().minus(value.abs());
        expect(off.lte(half) && off.gt(half.neg())).toBe(true);
        expect(written.startsWith(MINUS)).toBe(read.lt(0));
        expect(written).toMatch(/^\u2212?\d{1,3}(,\d{3})*(\.\d+)?$/);
      }),
    );
  });
});

describe('parseQuantity', () => {
  test.each([
    ['1,160', '1160', false, 0],
    ['(265)', '-265', false, 0],
    ['86%', '86', true, 0],
    ['86 %', '86', true, 0],
    ['86\u00a0%', '86', true, 0],
    ['96.5%', '96.5', true, 1],
    ['25.0', '25', false, 1],
    ['25.00', '25', false, 2],
    [`${MINUS}3`, '-3', false, 0],
    ['-3', '-3', false, 0],
    ['+3', '3', false, 0],
    ['(1,160.5)', '-1160.5', false, 1],
    ['(5%)', '-5', true, 0],
    ['12,345,678', '12345678', false, 0],
    ['0', '0', false, 0],
    ['0.1', '0.1', false, 1],
    ['0.30000000000000000000000000004', '0.30000000000000000000000000004', false, 29],
  ])('design 2: %s is %s (percent: %s, %i decimals)', (text, value, percent, decimals) => {
    const quantity = parseQuantity(text);
    expect(quantity?.value.toFixed()).toBe(value);
    expect({ percent: quantity?.percent, decimals: quantity?.decimals }).toEqual({ percent, decimals });
  });

  test.each([
    '',
    ' ',
    '1,16',
    '1,1600',
    ',160',
    '1,160,',
    '12,34,567',
    '0,160',
    '1.160,5',
    '1 160',
    "1'160",
    '1e3',
    '.5',
    '5.',
    '1.2.3',
    '(5',
    '5)',
    '((5))',
    '-(5)',
    '(-5)',
    `(${MINUS}5)`,
    '--5',
    '5-',
    '(86)%',
    '%',
    '86%%',
    '%86',
    '86\n%',
    ' 5',
    '5\n',
    '\u00a35',
    '5k',
    '\u0663',
    '\uff15',
    'n/a',
    'NaN',
    'Infinity',
    '0x10',
  ])('design 2: %j is refused, never guessed', (text) => {
    expect(parseQuantity(text)).toBeUndefined();
  });

  test('what was written reads back as the rounded value, with as many decimals', () => {
    fc.assert(
      fc.property(decimalText, fc.integer({ min: 0, max: 6 }), fc.boolean(), (text, decimals, percent) => {
        const value = new Big(text);
        const quantity = parseQuantity(`${writeDecimal(value, decimals)}${percent ? '%' : ''}`);
        expect(quantity?.value.eq(value.round(decimals, Big.roundHalfUp))).toBe(true);
        expect(quantity).toMatchObject({ decimals, percent });
      }),
    );
  });
});
