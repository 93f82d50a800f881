import { describe, expect, test } from '@jest/globals';
import Big from 'big.js';
import fc from 'fast-check';
import {
  keyFor,
  MARK_MEANINGS,
  sayValue,
  writeDifference,
  writePercentChange,
  writeSigned,
} from '../../src/compose/values.js';
import type { Mark } from '../../src/paper/inlines.js';
import { shownValue, writeValue } from '../../src/programme/shown-value.js';
import { anyDecimal } from '../support/decimals.js';
import { plainKpi as kpi } from '../support/plain-kpi.js';

const percentage = kpi('unit: percentage');
const count = kpi('unit: count', 'counts: homes');
const rate = kpi('unit: rate', 'per: "10,000 homes"', 'decimals: 1');
const big = (text: string) => new Big(text);

describe('B12: rounding, at display only', () => {
  test.each([
    ['2.85', percentage, '2.9%'],
    ['2.5', count, '3'],
    ['-2.5', count, '\u22123'],
    ['285', kpi('unit: count', 'nearest: 10'), '290'],
    ['-285', kpi('unit: count', 'nearest: 10'), '\u2212290'],
    ['284.999', kpi('unit: count', 'nearest: 10'), '280'],
    ['12345', kpi('unit: count', 'nearest: 100'), '12,300'],
    ['2.5', kpi('unit: count', 'nearest: 5'), '5'],
    ['25', percentage, '25.0%'],
  ])('%s', (value, of, text) => {
    expect(writeValue(of, big(value))).toBe(text);
  });

  test.each([
    ['percentage', 1],
    ['count', 0],
    ['rate', 0],
    ['average', 1],
  ])('a %s has %d decimals where the KPI does not say', (unit, decimals) => {
    expect(kpi(`unit: ${unit}`).decimals).toBe(decimals);
  });

  test('to the nearest step: within half of it, ties away from zero, and the same again', () => {
    fc.assert(
      fc.property(anyDecimal, fc.constantFrom(2, 5, 10, 25, 100), (value, nearest) => {
        const of = { decimals: 0, nearest };
        const shown = shownValue(of, value);
        const off = shown.abs().minus(value.abs());
        expect(off.lte(nearest / 2) && off.gt(-nearest / 2)).toBe(true);
        expect(shown.div(nearest).mod(1).eq(0)).toBe(true);
        expect(shownValue(of, shown).eq(shown)).toBe(true);
      }),
    );
  });
});

describe('B14: what is there is not printed as 0', () => {
  test.each([
    ['0.04', percentage, '[low]', 'less than 0.1%'],
    ['-0.04', percentage, '[low]', 'less than 0.1% below 0'],
    ['0.05', percentage, '0.1%', '0.1%'],
    ['0', percentage, '0.0%', '0.0%'],
    ['4', kpi('unit: count', 'nearest: 10'), '[low]', 'less than 10'],
    ['0.04', rate, '[low]', 'less than 0.1'],
  ])('%s: in tables and in sentences', (value, of, table, sentence) => {
    expect([writeValue(of, big(value)), sayValue(of, big(value))]).toEqual([table, sentence]);
  });

  test.each([
    ['0.04', '+[low]'],
    ['-0.04', '\u2212[low]'],
    ['0.05', '+0.1 points'],
    ['-1.4', '\u22121.4 points'],
    ['0', '0.0 points'],
  ])('a difference of %s is %s', (amount, text) => {
    expect(writeSigned(percentage, big(amount))).toBe(text);
  });

  test('nothing is ever printed as +0, \u22120 or (0)', () => {
    fc.assert(
      fc.property(anyDecimal, fc.constantFrom(percentage, count, rate), (value, of) => {
        for (const text of [
          writeValue(of, value),
          sayValue(of, value),
          writeSigned(of, value),
          writeDifference(of, value),
        ])
          expect(text).not.toMatch(/[+\u2212(-]0(?:\.0+)?(?![.\d])/);
        expect(/^0(?:\.0+)?%?$/.test(writeValue(of, value))).toBe(value.eq(0));
      }),
    );
  });
});

describe('B11: differences', () => {
  test.each([
    ['5.5', percentage, '5.5 percentage points'],
    ['-5.5', percentage, '5.5 percentage points'],
    ['1', kpi('unit: percentage', 'decimals: 0'), '1 percentage point'],
    ['0.04', percentage, 'less than 0.1 percentage points'],
    ['425', count, '425 homes'],
    ['0.1', rate, '0.1 per 10,000 homes'],
  ])('%s', (amount, of, text) => {
    expect(writeDifference(of, big(amount))).toBe(text);
  });

  test.each([
    ['-23.02', '23.0%'],
    ['0.04', 'less than 0.1%'],
    ['0', '0.0%'],
  ])('%s per cent', (change, text) => {
    expect(writePercentChange(big(change))).toBe(text);
  });
});

test('H5: every shorthand has a meaning, and a key names each once in one order', () => {
  const marks: readonly Mark[] = ['e', 'r', 'p', 'i', 'low', 'c', 'z', 'x', 'x', 'low'];
  expect(keyFor(marks).map(({ mark }) => mark)).toEqual(['x', 'z', 'c', 'low', 'i', 'p', 'r', 'e']);
  for (const meaning of Object.values(MARK_MEANINGS)) expect(meaning).toMatch(/^[a-z]/);
});
