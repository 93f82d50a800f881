import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isSpecialCause, judgementOf } from '../../src/analysis/spc/judgement.js';
import { chartMessage } from '../../src/compose/placements/chart-words.js';
import type { Status } from '../../src/programme/inputs/kpi-series-file.js';
import type { Kpi } from '../../src/programme/inputs/kpis-file.js';
import { cases } from '../support/laws.js';
import { plainKpi } from '../support/plain-kpi.js';
import { reading } from '../support/readings.js';
import { monthAt, runChart, type Value, xmr } from '../support/spc.js';
import { valuesOf } from '../support/spc-series.js';

const percentage = plainKpi('unit: percentage');

/** The message of the chart of a KPI whose last two values are these. */
const messageOf = (kpi: Kpi, before: Value, now: Value, status: Status = 'final'): string =>
  chartMessage(
    { kpi, previous: { ...reading('2020-12', before), status }, spc: undefined },
    reading('2021-01', now),
  );

describe('what a chart says of its latest month', () => {
  test.each([
    ['26.3', '25.0', 'fell to 25.0% from 26.3% in December 2020'],
    ['25.0', '26.3', 'rose to 26.3% from 25.0% in December 2020'],
    ['25.0', '25.0', 'was 25.0%, the same as in December 2020'],
    // B13: it does not say that 25.0% is up from 25.0%.
    ['25.01', '25.04', 'was 25.0%, higher than in December 2020 by less than 0.1 percentage points'],
    // B7: no other month stands in for the one before.
    [undefined, '25.0', '25.0%'],
  ])('B6, B7: from %s to %s', (before, now, words) => {
    expect(messageOf(percentage, before, now)).toBe(`Stock, January 2021: ${words}`);
  });

  test.each([
    ['26.3', 'fell to 25.0% from 26.3% [i] in December 2020'],
    ['25.0', 'was 25.0%, the same as in December 2020 [i]'],
    ['25.01', 'was 25.0%, lower than in December 2020 [i] by less than 0.1 percentage points'],
  ])('H5: keeps the shorthand of %s beside what it belongs to', (before, words) => {
    expect(messageOf(percentage, before, '25.0', 'illustrative')).toBe(`Stock, January 2021: ${words}`);
  });

  test.each([
    ['control', xmr],
    ['run', runChart],
  ])('B1, C17: of a %s chart speaks of significance, or of a special cause, only as it shows', (_, spcOf) => {
    const polarity = fc.constantFrom('neutral', 'higher-is-better', 'lower-is-better');
    fc.assert(
      fc.property(valuesOf(2, 40), polarity, (values, chosen) => {
        const kpi = plainKpi('unit: percentage', `polarity: ${chosen}`);
        const spc = spcOf(values, { polarity: kpi.polarity });
        const [before, now] = [values.at(-2), values.at(-1)];
        const [previous, latest] = [values.length - 2, values.length - 1].map((index) => monthAt(index));
        const words = chartMessage(
          { kpi, previous: reading(previous ?? '', before), spc },
          reading(latest ?? '', now),
        );
        const judgement = judgementOf(spc);
        expect(words.includes('special cause')).toBe(isSpecialCause(judgement));
        expect(words.endsWith('; no significant change')).toBe(
          judgement.kind !== 'none' && !isSpecialCause(judgement),
        );
        if (judgement.kind === 'none') expect(words).not.toMatch(/signific|special/);
        if (chosen === 'neutral') expect(words).not.toMatch(/improve|concern|better|worse/);
      }),
      { numRuns: cases(200) },
    );
  });
});
