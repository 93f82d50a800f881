import { describe, expect, test } from '@jest/globals';
import Big from 'big.js';
import fc from 'fast-check';
import type { XmrFinding } from '../../../src/analysis/spc/finding.js';
import { spcOf } from '../../../src/analysis/spc/spc.js';
import type { Kpi } from '../../../src/programme/inputs/kpis-file.js';
import { readings } from '../../support/readings.js';
import { type Chosen, effects, signs, slots, type Value, xmr } from '../../support/spc.js';
import { anySeries as series, valuesOf as values } from '../../support/spc-series.js';

const chosen: fc.Arbitrary<Chosen> = fc.record(
  {
    screenOutliers: fc.boolean(),
    twoOfThree: fc.constantFrom('nhs-plot-the-dots', 'mdc2023'),
    baseline: fc.integer({ min: 12, max: 24 }),
    rebases: fc.array(fc.integer({ min: 1, max: 59 }), { maxLength: 3 }),
  },
  { requiredKeys: [] },
);
const chosenPolarity = fc.constantFrom('higher-is-better', 'lower-is-better', 'neutral');

/** All lines of all segments. */
const lines = ({ segments }: XmrFinding): readonly Big[] =>
  segments.flatMap(({ limits: found }) =>
    found ? [found.mean, found.upper, found.lower, found.nearUpper, found.nearLower] : [],
  );
const same = (one: readonly Big[], other: readonly Big[]): void =>
  expect(one.map((line) => line.toFixed(20))).toEqual(other.map((line) => line.toFixed(20)));

const mapped = (given: readonly Value[], change: (value: Big) => Big): readonly Value[] =>
  given.map((one) => (one === undefined ? undefined : change(new Big(one))));

describe('laws of XmR charts', () => {
  test('C1: shifting a series shifts its mean and limits, and no label changes', () => {
    fc.assert(
      fc.property(series, chosen, fc.integer({ min: -1000, max: 1000 }), (given, options, by) => {
        const chart = xmr(given, options);
        const shifted = xmr(
          mapped(given, (one) => one.plus(by)),
          options,
        );
        same(
          lines(shifted),
          lines(chart).map((line) => line.plus(by)),
        );
        expect(signs(shifted)).toBe(signs(chart));
        expect(effects(shifted)).toBe(effects(chart));
      }),
    );
  });

  test('C1: scaling a series scales its mean and limits, and no label changes', () => {
    const factor = fc.constantFrom('0.01', '0.5', '3', '7', '100', '1234.5');
    fc.assert(
      fc.property(series, chosen, factor, (given, options, by) => {
        const chart = xmr(given, options);
        const scaled = xmr(
          mapped(given, (one) => one.times(by)),
          options,
        );
        same(
          lines(scaled),
          lines(chart).map((line) => line.times(by)),
        );
        expect(signs(scaled)).toBe(signs(chart));
        expect(effects(scaled)).toBe(effects(chart));
      }),
    );
  });

  test('C8: turning a series upside down turns improvement into concern', () => {
    fc.assert(
      fc.property(series, chosen, (given, options) => {
        const turned = xmr(
          mapped(given, (one) => one.neg()),
          options,
        );
        expect(signs(turned)).toBe(signs(xmr(given, options)));
        expect(effects(turned)).toBe(swapped(effects(xmr(given, options))));
      }),
    );
  });

  test('C8, C9, C10: reversing polarity swaps improvement and concern, pass and fail', () => {
    fc.assert(
      fc.property(series, chosen, fc.integer({ min: -5, max: 5 }), (given, options, target) => {
        const asked = { ...options, target: String(target) };
        const more = xmr(given, { ...asked, polarity: 'higher-is-better' });
        const less = xmr(given, { ...asked, polarity: 'lower-is-better' });
        expect(effects(less)).toBe(swapped(effects(more)));
        expect(less.variation?.icon).toBe(more.variation && opposite[more.variation.icon]);
        expect(less.assurance).toBe(more.assurance && opposite[more.assurance]);
      }),
    );
  });

  test('B1, C8: of a neutral KPI nothing is improvement or concern, and nothing is assured', () => {
    fc.assert(
      fc.property(series, chosen, (given, options) => {
        const chart = xmr(given, { ...options, polarity: 'neutral', target: '1' });
        expect(effects(chart)).not.toMatch(/[+!]/);
        expect(chart.assurance).toBeUndefined();
        expect(signs(chart)).toBe(signs(xmr(given, options)));
      }),
    );
  });
});

const swapped = (text: string): string => text.replaceAll(/[+!]/g, (sign) => (sign === '+' ? '!' : '+'));

const opposite: Readonly<Record<string, string>> = {
  'common-cause': 'common-cause',
  'improvement-high': 'concern-high',
  'improvement-low': 'concern-low',
  'concern-high': 'improvement-high',
  'concern-low': 'improvement-low',
  'consistently-pass': 'consistently-fail',
  'consistently-fail': 'consistently-pass',
  'hit-and-miss': 'hit-and-miss',
};

describe('what a label rests on', () => {
  test('C11: no label, limit or mean depends on another segment', () => {
    fc.assert(
      fc.property(
        values(1, 30),
        values(1, 30),
        chosen,
        chosenPolarity,
        (first, second, options, polarity) => {
          const alone = { ...options, polarity, rebases: [] };
          const together = xmr([...first, ...second], { ...alone, rebases: [first.length] });
          expect(signs(together)).toBe(`${signs(xmr(first, alone))}|${signs(xmr(second, alone))}`);
          expect(effects(together)).toBe(`${effects(xmr(first, alone))}|${effects(xmr(second, alone))}`);
          same(lines(together), [...lines(xmr(first, alone)), ...lines(xmr(second, alone))]);
        },
      ),
    );
  });

  test('C1: the order in which rows are written changes nothing', () => {
    const permuted = series.chain((given) =>
      fc.record({
        given: fc.constant(given),
        order: fc.shuffledSubarray(
          given.map((_, index) => index),
          { minLength: given.length },
        ),
      }),
    );
    const finding = (order: readonly number[], given: readonly Value[]) => {
      const rows = slots(given);
      const shuffled = readings(order.flatMap((index) => rows[index] ?? []));
      const spc: Kpi['spc'] = { method: undefined, baseline: undefined, rebases: [] };
      return spcOf({ polarity: 'higher-is-better', target: undefined, spc }, shuffled, {
        method: 'xmr',
        'screen-outliers': true,
        'two-of-three': 'nhs-plot-the-dots',
      });
    };
    fc.assert(
      fc.property(permuted, ({ given, order }) => {
        const inOrder = given.map((_, index) => index);
        expect(finding(order, given)).toEqual(finding(inOrder, given));
      }),
    );
  });
});
