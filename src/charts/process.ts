import type { Plot } from './plot.js';
import { twoDecimals } from './two-decimals.js';
import type { Bounds } from './value-axis.js';

/** What a point is shown as, when its series is judged: each has a colour and a shape of its own (domain C8, J5). */
export type PointMark = 'common-cause' | 'improvement' | 'concern' | 'neutral-high' | 'neutral-low';

/** The level of a process and its limits, as long as they hold: from one rebase to the next (domain C11). */
export interface ProcessSegment {
  /** First and last month, as indices of the axis. */
  readonly from: number;
  readonly to: number;
  /** Mean or median; none in a segment that is too short (domain C13). */
  readonly centre: number | undefined;
  readonly limits: { readonly upper: number; readonly lower: number; readonly onTrial: boolean } | undefined;
}

/** The lines that judge the first series of a chart. */
export interface Process {
  readonly segments: readonly ProcessSegment[];
  /** How the lines of the last segment are labelled at their ends, and what they are called in the key. */
  readonly labels: {
    readonly centre: string;
    readonly upper: string;
    readonly lower: string;
    readonly key: { readonly limits: string; readonly trial: string };
  };
  /** Stands over the line at which a new segment starts. */
  readonly breakLabel: string;
}

/** The same, as paths. Empty where there is nothing of a kind. */
export interface DrawnProcess {
  readonly band: string;
  readonly centre: string;
  readonly limits: string;
  readonly trialLimits: string;
  readonly breaks: string;
  readonly breakLabels: readonly { readonly x: number; readonly y: number; readonly text: string }[];
}

/** A level line that goes by its label at the right end of the chart. */
export interface EndLevel {
  readonly label: string;
  readonly y: number;
}

/** Where things stand in a plot. */
export interface Scales {
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
  readonly plot: Plot;
}

const BREAK_LABEL = { dx: 4, dy: 11 };

/** Lays out mean, limits and rebases. A limit outside the axis is not drawn; the band reaches to the axis's end (domain C16). */
export function drawProcess({ segments, breakLabel }: Process, scales: Scales): DrawnProcess {
  const { plot, y } = scales;
  const isSeen = (value: number): boolean => y(value) >= plot.top - 0.01 && y(value) <= plot.bottom + 0.01;
  const level = (segment: ProcessSegment, value: number | undefined): string => {
    if (value === undefined || !isSeen(value)) return '';
    const [left, right] = extent(segment, segments.length, scales);
    return `M${left},${twoDecimals(y(value))}H${right}`;
  };
  const limits = (onTrial: boolean): string =>
    segments
      .filter((segment) => segment.limits?.onTrial === onTrial)
      .flatMap((segment) => [level(segment, segment.limits?.upper), level(segment, segment.limits?.lower)])
      .join('');
  const starts = segments.slice(1).map(({ from }) => twoDecimals(scales.x(from - 0.5)));
  return {
    band: segments.map((segment) => bandOf(segment, segments.length, scales)).join(''),
    centre: segments.map((segment) => level(segment, segment.centre)).join(''),
    limits: limits(false),
    trialLimits: limits(true),
    breaks: starts.map((x) => `M${x},${plot.top}V${plot.bottom}`).join(''),
    breakLabels: starts.map((x) => ({
      x: twoDecimals(x + BREAK_LABEL.dx),
      y: plot.top + BREAK_LABEL.dy,
      text: breakLabel,
    })),
  };
}

/** From half a month before the first month to half a month after the last; a segment alone has the whole plot. */
const extent = (
  { from, to }: ProcessSegment,
  count: number,
  { x, plot }: Scales,
): readonly [number, number] =>
  count === 1
    ? [plot.left, plot.right]
    : [
        twoDecimals(Math.max(x(from - 0.5) + GAP, plot.left)),
        twoDecimals(Math.min(x(to + 0.5) - GAP, plot.right)),
      ];

/** Lines of neighbouring segments do not touch: they break at a rebase. */
const GAP = 2;

const bandOf = (segment: ProcessSegment, count: number, scales: Scales): string => {
  if (!segment.limits) return '';
  const { plot, y } = scales;
  const inside = (value: number): number => twoDecimals(Math.min(Math.max(y(value), plot.top), plot.bottom));
  const [left, right] = extent(segment, count, scales);
  return `M${left},${inside(segment.limits.upper)}H${right}V${inside(segment.limits.lower)}H${left}z`;
};

/** The lines of the last segment that are seen, from the top down, each with its label. */
export function endLevels(
  { segments, labels }: Process,
  { y, plot }: Omit<Scales, 'x'>,
): readonly EndLevel[] {
  const { centre, limits } = segments.at(-1) ?? {};
  const levels: readonly (readonly [string, number | undefined])[] = [
    [labels.upper, limits?.upper],
    [labels.centre, centre],
    [labels.lower, limits?.lower],
  ];
  return levels.flatMap(([label, value]) => {
    if (value === undefined) return [];
    const at = y(value);
    return at >= plot.top - 0.01 && at <= plot.bottom + 0.01 ? [{ label, y: twoDecimals(at) }] : [];
  });
}

/** The values that the vertical axis should reach: all levels, but no limit that the measure itself cannot reach. */
export const processValues = (
  { segments }: Process,
  { lowest = Number.NEGATIVE_INFINITY, highest = Number.POSITIVE_INFINITY }: Bounds,
): readonly number[] =>
  segments
    .flatMap(({ centre, limits }) => [centre, limits?.upper, limits?.lower])
    .filter((value) => value !== undefined)
    .filter((value) => value >= lowest && value <= highest);
