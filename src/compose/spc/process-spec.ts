import type Big from 'big.js';
import type { SpcFinding } from '../../analysis/spc/finding.js';
import type { Label } from '../../analysis/spc/labels.js';
import type { PointMark, Process, ProcessSegment } from '../../charts/process.js';
import type { Kpi } from '../../programme/inputs/kpis-file.js';
import { writeValue } from '../../programme/shown-value.js';
import type { Month } from '../../words/month.js';

/** Whether any segment has a mean or median: a series that is too short is a line only (domain C13). */
export const hasLevel = (spc: SpcFinding): boolean => linesOf(spc).some(({ centre }) => centre !== undefined);

/** The lines of a chart that judge its series: mean and limits, or a median, segment by segment. */
export const processSpec = (
  kpi: Kpi,
  spc: SpcFinding | undefined,
  months: readonly Month[],
): Process | undefined => {
  if (!spc || !hasLevel(spc)) return undefined;
  const isXmr = spc.method === 'xmr';
  const { centre, limits } = linesOf(spc).at(-1) ?? {};
  const named = (name: string, value: Big | undefined): string =>
    value ? `${name} ${writeValue(kpi, value)}` : name;
  return {
    segments: linesOf(spc).map((lines) => segmentOf(lines, months)),
    labels: {
      centre: named(isXmr ? 'Mean' : 'Median', centre),
      upper: named('Upper limit', limits?.upper),
      lower: named('Lower limit', limits?.lower),
      key: {
        limits: 'Limits: what chance explains',
        trial: 'Trial limits: fewer than 13 values',
      },
    },
    breakLabel: 'Rebased',
  };
};

interface Lines {
  readonly slots: readonly { readonly month: Month }[];
  readonly centre: Big | undefined;
  readonly limits: { readonly upper: Big; readonly lower: Big; readonly onTrial: boolean } | undefined;
}

const linesOf = (spc: SpcFinding): readonly Lines[] =>
  spc.method === 'xmr'
    ? spc.segments.map(({ slots, limits, standing }) => ({
        slots,
        centre: limits?.mean,
        limits: limits && { upper: limits.upper, lower: limits.lower, onTrial: standing === 'trial' },
      }))
    : spc.segments.map(({ slots, median }) => ({ slots, centre: median, limits: undefined }));

const segmentOf = ({ slots, centre, limits }: Lines, months: readonly Month[]): ProcessSegment => {
  const from = slots[0] ? months.indexOf(slots[0].month) : 0;
  return {
    from,
    to: from + slots.length - 1,
    centre: centre?.toNumber(),
    limits: limits && {
      upper: limits.upper.toNumber(),
      lower: limits.lower.toNumber(),
      onTrial: limits.onTrial,
    },
  };
};

/** What each month of a judged series is shown as. */
export const pointMarksOf = (spc: SpcFinding): ReadonlyMap<Month, PointMark> =>
  new Map(
    spc.method === 'xmr'
      ? spc.segments.flatMap(({ slots }) =>
          slots.flatMap(({ month, label }) => (label ? [[month, markOf(label)] as const] : [])),
        )
      : [],
  );

const markOf = (label: Label): PointMark => {
  if (label.cause === 'common-cause') return 'common-cause';
  if (label.effect !== 'neutral') return label.effect;
  return label.direction === 'up' ? 'neutral-high' : 'neutral-low';
};
