import Big from 'big.js';
import type { RunChartFinding, XmrFinding, XmrSegment } from '../../src/analysis/spc/finding.js';
import { type Limits, limitsOf } from '../../src/analysis/spc/limits.js';
import { runChartOf } from '../../src/analysis/spc/run-chart.js';
import type { Slot } from '../../src/analysis/spc/slots.js';
import { xmrOf } from '../../src/analysis/spc/xmr.js';
import type { Polarity } from '../../src/programme/inputs/kpis-file.js';
import type { Rebase, TwoOfThree } from '../../src/programme/inputs/spc-settings.js';
import { parseQuantity } from '../../src/words/decimal.js';
import { addToMonth, type Month } from '../../src/words/month.js';

/** A value as it is written in a test; `undefined` is a month without one. */
export type Value = number | string | Big | undefined;

export const FIRST = '2019-04' as Month;

/** Months from April 2019 on, one a value. */
export const slots = (values: readonly Value[]): readonly Slot[] =>
  values.map((value, index) => ({
    month: addToMonth(FIRST, index),
    value: value === undefined ? undefined : new Big(value),
  }));

/** The month of the value with this index. */
export const monthAt = (index: number): Month => addToMonth(FIRST, index);

export interface Chosen {
  readonly polarity?: Polarity;
  readonly target?: string;
  readonly screenOutliers?: boolean;
  readonly twoOfThree?: TwoOfThree;
  readonly baseline?: number;
  /** Indices of the values at which a new segment starts. */
  readonly rebases?: readonly number[];
}

const spcSettings = ({ baseline, rebases = [] }: Chosen) => ({
  method: undefined,
  baseline,
  rebases: rebases.map((index): Rebase => ({ month: monthAt(index), reason: `Change ${index}` })),
});

/** The XmR chart of some values: of a KPI of which more is better, unless told otherwise. */
export const xmr = (values: readonly Value[], chosen: Chosen = {}): XmrFinding => {
  const { polarity = 'higher-is-better', target, screenOutliers = true } = chosen;
  return xmrOf(
    { polarity, target: target === undefined ? undefined : parseQuantity(target), spc: spcSettings(chosen) },
    slots(values),
    {
      method: 'xmr',
      'screen-outliers': screenOutliers,
      'two-of-three': chosen.twoOfThree ?? 'nhs-plot-the-dots',
    },
  );
};

export const runChart = (values: readonly Value[], chosen: Chosen = {}): RunChartFinding =>
  runChartOf({ spc: spcSettings(chosen) }, slots(values));

export const limits = (
  values: readonly Value[],
  { screenOutliers = true, baseline }: Chosen = {},
): Limits => {
  const found = limitsOf(slots(values), { screenOutliers, baseline });
  if (!found) throw new Error('no limits');
  return found;
};

/** Mean and limits to so many decimals: as a book prints them. */
export const printed = ({ mean, averageMovingRange, upper, lower }: Limits, decimals: number) => ({
  mean: mean.toFixed(decimals),
  averageMovingRange: averageMovingRange.toFixed(decimals),
  upper: upper.toFixed(decimals),
  lower: lower.toFixed(decimals),
});

/** The segment of a chart that has only one. */
export const only = ({ segments }: XmrFinding): XmrSegment => {
  const [segment] = segments;
  if (!segment || segments.length > 1) throw new Error('not one segment');
  return segment;
};

/**
 * A sign a month: `.` common cause, `L` beyond limit, `T` trend, `2` two of three, `S` shift, `-` no value, `?` a value
 * that is not judged; segments are parted by `|`.
 */
export const signs = ({ segments }: XmrFinding): string =>
  segments
    .map(({ slots }) =>
      slots.map(({ value, label }) => (!value ? '-' : !label ? '?' : SIGNS[label.cause])).join(''),
    )
    .join('|');

const SIGNS = {
  'common-cause': '.',
  'beyond-limit': 'L',
  trend: 'T',
  'two-of-three': '2',
  shift: 'S',
} as const;

/** A sign a month: `+` improvement, `!` concern, `^` neutral and up, `v` neutral and down, `.` common cause. */
export const effects = ({ segments }: XmrFinding): string =>
  segments
    .map(({ slots }) =>
      slots
        .map(({ label }) => {
          if (!label) return '-';
          if (label.cause === 'common-cause') return '.';
          if (label.effect === 'neutral') return label.direction === 'up' ? '^' : 'v';
          return label.effect === 'improvement' ? '+' : '!';
        })
        .join(''),
    )
    .join('|');
