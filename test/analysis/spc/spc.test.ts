import { describe, expect, test } from '@jest/globals';
import { spcOf } from '../../../src/analysis/spc/spc.js';
import type { KpiSpc, SpcMethod, SpcSettings } from '../../../src/programme/inputs/spc-settings.js';
import { readings } from '../../support/readings.js';
import { slots } from '../../support/spc.js';

const series = readings(slots([1, 2, 1, 2, undefined, 1, 2, 1, 2, 1, 2, 1, 2, 1]));
const settings = (method: SpcMethod): SpcSettings => ({
  method,
  'screen-outliers': true,
  'two-of-three': 'nhs-plot-the-dots',
});
const found = (method: SpcMethod, own?: KpiSpc['method']) =>
  spcOf(
    {
      polarity: 'neutral',
      target: undefined,
      spc: { method: own, baseline: undefined, rebases: [] },
    },
    series,
    settings(method),
  );

describe('C18: the method', () => {
  test.each([
    ['xmr', undefined, 'xmr'],
    ['run-chart', undefined, 'run-chart'],
    ['none', undefined, undefined],
    ['xmr', 'run-chart', 'run-chart'],
    ['run-chart', 'xmr', 'xmr'],
    ['none', 'xmr', 'xmr'],
    ['xmr', 'none', undefined],
  ] as const)('of the programme %s, of the KPI %s: %s', (programme, own, method) => {
    expect(found(programme, own)?.method).toBe(method);
  });
});

test('C14, B18: a month that has no row at all is a gap like a declared one', () => {
  const rows = series.all.filter(({ month }) => month !== '2019-08');
  expect(rows).toHaveLength(13);
  const spc = { method: undefined, baseline: undefined, rebases: [] };
  const asked = [{ polarity: 'neutral', target: undefined, spc }, settings('xmr')] as const;
  expect(spcOf(asked[0], readings(rows), asked[1])).toEqual(spcOf(asked[0], series, asked[1]));
});

describe('the months of a finding', () => {
  test('C1, B18: are those of the series in order, the missing one among them', () => {
    const finding = found('xmr');
    const months = finding?.segments.flatMap((segment) => segment.slots.map((slot) => slot.month));
    expect(months).toEqual(series.months);
    expect(finding?.segments.flatMap((segment) => segment.slots)[4]?.value).toBeUndefined();
  });
});
