import { describe, expect, test } from '@jest/globals';
import Big from 'big.js';
import fc from 'fast-check';
import { isOffByRounding, sayMovement } from '../../src/compose/movement-words.js';
import {
  keyFor,
  MARK_MEANINGS,
  sayValue,
  writeDifference,
  writePercentChange,
  writeSigned,
} from '../../src/compose/values.js';
import type { Mark } from '../../src/paper/inlines.js';
import { decode } from '../../src/programme/decode.js';
import { type Kpi, kpi as kpiSchema } from '../../src/programme/inputs/kpis-file.js';
import { shownValue, writeValue } from '../../src/programme/shown-value.js';
import type { Month } from '../../src/words/month.js';
import { anyDecimal } from '../support/decimals.js';
import { yaml } from '../support/yaml.js';

/** A KPI with some lines of its own. */
const kpi = (...lines: readonly string[]): Kpi => {
  const plain = [
    'id: a',
    'name: Stock',
    'group: c',
    'polarity: neutral',
    'definition: d',
    'owner: e',
    'source: f',
  ];
  const { value } = decode(kpiSchema, yaml([...plain, ...lines].join('\n')));
  if (!value) throw new Error('no KPI');
  return value;
};

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

describe('B13: differences are worked out before they are rounded', () => {
  test.each([
    // 24.96 and 30.44 are printed 25.0 and 30.4; 5.48 is printed 5.5, not 5.4.
    ['30.44', '24.96', true],
    ['30.4', '25.0', false],
    ['30.44', '30.36', true],
    ['10.04', '10.04', false],
  ])('from %s to %s: figures may not sum is %s', (earlier, later, is) => {
    expect(isOffByRounding(percentage, big(earlier), big(later))).toBe(is);
  });

  test('never where both values are printed as exactly as they are', () => {
    const exact = anyDecimal.map((value) => shownValue(percentage, value));
    fc.assert(
      fc.property(exact, exact, (earlier, later) => {
        expect(isOffByRounding(percentage, earlier, later)).toBe(false);
      }),
    );
  });
});

describe('a movement in a sentence', () => {
  const said = (of: Kpi, earlier: string, later: string): string =>
    sayMovement(
      of,
      { value: big(earlier), month: '2020-06' as Month },
      { value: big(later), month: '2021-01' as Month },
    );

  test.each([
    [percentage, '30.5', '25.0', 'fell to 25.0% from 30.5% in June 2020'],
    [percentage, '25.0', '30.5', 'rose to 30.5% from 25.0% in June 2020'],
    [percentage, '25.0', '25.0', 'was 25.0%, the same as in June 2020'],
    // What the printed figures do not show is not called a rise or a fall.
    [percentage, '25.01', '25.04', 'was 25.0%, higher than in June 2020 by less than 0.1 percentage points'],
    [percentage, '25.04', '25.01', 'was 25.0%, lower than in June 2020 by less than 0.1 percentage points'],
    [percentage, '25.0', '0.04', 'fell to less than 0.1% from 25.0% in June 2020'],
    [count, '1846', '1421', 'fell to 1,421 from 1,846 in June 2020'],
    [rate, '50.1', '50.2', 'rose to 50.2 from 50.1 in June 2020'],
  ])('B6, C17: %#: from %s to %s', (of, earlier, later, sentence) => {
    expect(said(of, earlier, later)).toBe(sentence);
  });

  test('B1, C17: never says better, worse or significant', () => {
    fc.assert(
      fc.property(anyDecimal, anyDecimal, (earlier, later) => {
        expect(said(percentage, earlier.toFixed(), later.toFixed())).not.toMatch(
          /better|worse|improv|signific|trend/,
        );
      }),
    );
  });
});

test('H5: every shorthand has a meaning, and a key names each once in one order', () => {
  const marks: readonly Mark[] = ['e', 'r', 'p', 'i', 'low', 'c', 'z', 'x', 'x', 'low'];
  expect(keyFor(marks).map(({ mark }) => mark)).toEqual(['x', 'z', 'c', 'low', 'i', 'p', 'r', 'e']);
  for (const meaning of Object.values(MARK_MEANINGS)) expect(meaning).toMatch(/^[a-z]/);
});
