import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseMoney, parseThousands, writeMillions, writeThousands } from '../../src/words/money.js';

const amounts = fc.integer({ min: -99_999_999, max: 99_999_999 });

describe('D1: an amount of a ledger', () => {
  test.each([
    ['0', 0],
    ['1,160', 1160],
    ['1160', 1160],
    ['(265)', -265],
    ['(1,009)', -1009],
    ['-265', -265],
    ['\u2212265', -265],
    ['12,345,678', 12_345_678],
  ])('%s is %i', (text, amount) => {
    expect(parseThousands(text)).toBe(amount);
  });

  test.each([
    '1.5',
    '1160.0',
    '1,160.25',
    '86%',
    '£265',
    '265k',
    '0.265m',
    '1,16',
    '11,60',
    '(265',
    '265)',
    '(-265)',
    '1 160',
    '1O0',
    '-',
    'n/a',
    '',
  ])('%j is refused', (text) => {
    expect(parseThousands(text)).toBeUndefined();
  });
});

describe('H3: a ledger prints', () => {
  test.each([
    [0, '0'],
    [-0, '0'],
    [5, '5'],
    [999, '999'],
    [1000, '1,000'],
    [12_567, '12,567'],
    [1_234_567, '1,234,567'],
    [-1, '(1)'],
    [-265, '(265)'],
    [-1009, '(1,009)'],
  ])('%i as %s', (amount, text) => {
    expect(writeThousands(amount)).toBe(text);
  });

  test('D1: what is read back as the same amount', () => {
    fc.assert(fc.property(amounts, (amount) => expect(parseThousands(writeThousands(amount))).toBe(amount)));
  });
});

describe('D14, H3: running text has', () => {
  test.each([
    [0, '£0.000m'],
    [1, '£0.001m'],
    [30, '£0.030m'],
    [260, '£0.260m'],
    [3380, '£3.380m'],
    [12_567, '£12.567m'],
    [1_234_567, '£1,234.567m'],
    [-2000, '\u2212£2.000m'],
    [-1, '\u2212£0.001m'],
  ])('%i as %s', (amount, text) => {
    expect(writeMillions(amount)).toBe(text);
  });

  test('three decimals always, so that no two amounts look alike and sums in a sentence come out', () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        const text = writeMillions(amount);
        expect(text).toMatch(/^\u2212?£\d{1,3}(?:,\d{3})*\.\d{3}m$/);
        expect(Math.sign(amount) * (parseMoney(text) ?? Number.NaN)).toBe(amount === 0 ? 0 : amount);
      }),
    );
  });
});

describe('D14: money as people type it', () => {
  test.each([
    ['£12.567m', 12_567],
    ['£12.567 million', 12_567],
    ['£500,000', 500],
    ['£500', 0.5],
    ['£1.5k', 1.5],
    ['£3 thousand', 3],
    ['£1bn', 1_000_000],
    ['£1.2 billion', 1_200_000],
    ['\u2212£2.000m', 2000],
    ['-£2m', 2000],
    ['£0.1m', 100],
  ])('%s is %d thousand', (text, thousands) => {
    expect(parseMoney(text)).toBe(thousands);
  });

  test.each(['12.567m', '£', '£m', '£12 dozen', '$12m', '£1.2.3m', 'about £12m'])('%j is none', (text) => {
    expect(parseMoney(text)).toBeUndefined();
  });
});
