import { describe, expect, test } from '@jest/globals';
import Big from 'big.js';
import fc from 'fast-check';
import { isOffByRounding, sayMovement } from '../../src/compose/movement-words.js';
import type { Kpi } from '../../src/programme/inputs/kpis-file.js';
import { shownValue } from '../../src/programme/shown-value.js';
import type { Month } from '../../src/words/month.js';
import { anyDecimal } from '../support/decimals.js';
import { plainKpi } from '../support/plain-kpi.js';

const percentage = plainKpi('unit: percentage');
const count = plainKpi('unit: count', 'counts: homes');
const rate = plainKpi('unit: rate', 'per: "10,000 homes"', 'decimals: 1');
const big = (text: string) => new Big(text);

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

  const anyKpi = fc.constantFrom(percentage, count, rate);
  const near = fc.oneof(
    anyDecimal,
    fc.integer({ min: -60, max: 60 }).map((steps) => new Big(steps).div(50)),
  );

  test('B6: the verb agrees with the values as they are and as they are printed', () => {
    fc.assert(
      fc.property(anyKpi, near, near, (of, earlier, later) => {
        const sentence = said(of, earlier.toFixed(), later.toFixed());
        const [shown, exact] = [shownValue(of, later).cmp(shownValue(of, earlier)), later.cmp(earlier)];
        const way = /^rose|, higher/.test(sentence) ? 1 : /^fell|, lower/.test(sentence) ? -1 : 0;
        expect(way).toBe(exact);
        if (/^(?:rose|fell)/.test(sentence)) expect([exact, 0]).toContain(shown);
        // Two values that are printed as different ones never merely "were".
        if (shown !== 0) expect(sentence).toMatch(exact > 0 ? /^rose/ : /^fell/);
      }),
    );
  });

  test('the other way round it says the opposite', () => {
    const opposite: Readonly<Record<string, string>> = {
      rose: 'fell',
      fell: 'rose',
      higher: 'lower',
      lower: 'higher',
      same: 'same',
    };
    const wayOf = (sentence: string): string =>
      /rose|fell|higher|lower|(?<=the )same/.exec(sentence)?.[0] ?? '';
    fc.assert(
      fc.property(anyKpi, near, near, (of, one, other) => {
        const [there, back] = [
          said(of, one.toFixed(), other.toFixed()),
          said(of, other.toFixed(), one.toFixed()),
        ];
        expect(wayOf(back)).toBe(opposite[wayOf(there)]);
      }),
    );
  });

  test('B1, C17: never says better, worse or significant', () => {
    fc.assert(
      fc.property(near, near, (earlier, later) => {
        expect(said(percentage, earlier.toFixed(), later.toFixed())).not.toMatch(
          /better|worse|improv|signific|trend/,
        );
      }),
    );
  });
});
