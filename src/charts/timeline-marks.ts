import type { Stretch } from '../words/vague-date.js';
import type { CalendarAxis } from './calendar-axis.js';
import { twoDecimals } from './two-decimals.js';

/** A date on the calendar: a day is a point, a vague date a bar over all the days that it may be (domain F5). */
export type DateMark =
  | { readonly kind: 'day'; readonly x: number; readonly y: number }
  | {
      readonly kind: 'stretch';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    };

/** The way from the date first planned to the one that came of it: level first, then down (or up) to the arrow's tip. */
export interface SlipArrow {
  readonly from: { readonly x: number; readonly y: number };
  readonly to: { readonly x: number; readonly y: number };
}

export const BAR_HEIGHT = 8;
/** From the middle of a day's mark to its edge. */
export const POINT_RADIUS = 5;
/** A stretch of a few days on a long calendar is still to be seen. */
const NARROWEST_BAR = 5;
const SHORTEST_ARROW = 6;
const TIP_GAP = 1;

/** @param y the middle of the mark */
export function markDate({ earliest, latest }: Stretch, axis: CalendarAxis, y: number): DateMark {
  if (earliest === latest)
    return { kind: 'day', x: twoDecimals(axis.x(earliest, 'middle')), y: twoDecimals(y) };
  const [start, end] = [axis.x(earliest, 'start'), axis.x(latest, 'end')];
  const width = Math.max(NARROWEST_BAR, end - start);
  return {
    kind: 'stretch',
    x: twoDecimals((start + end - width) / 2),
    y: twoDecimals(y - BAR_HEIGHT / 2),
    width: twoDecimals(width),
    height: BAR_HEIGHT,
  };
}

/**
 * The arrow of a slip leads from the near edge of one mark to the latest day of the other, because latest days are
 * what a slip is reckoned from (domain F2, F5). There is none where it would be too short to see.
 */
export function slipArrow(baseline: DateMark, current: DateMark): SlipArrow | undefined {
  const end = latestOf(current);
  const later = end > latestOf(baseline);
  const start = later ? rightOf(baseline) : leftOf(baseline);
  if (later ? end - start < SHORTEST_ARROW : start - end < SHORTEST_ARROW) return undefined;
  return {
    from: { x: twoDecimals(start), y: twoDecimals(middleOf(baseline)) },
    to: { x: twoDecimals(end), y: twoDecimals(topOf(current) - TIP_GAP) },
  };
}

const latestOf = (mark: DateMark): number => (mark.kind === 'day' ? mark.x : mark.x + mark.width);
const rightOf = (mark: DateMark): number => latestOf(mark) + (mark.kind === 'day' ? POINT_RADIUS : 0);
const leftOf = (mark: DateMark): number => mark.x - (mark.kind === 'day' ? POINT_RADIUS : 0);
const topOf = (mark: DateMark): number => mark.y - (mark.kind === 'day' ? POINT_RADIUS : 0);
const middleOf = (mark: DateMark): number => mark.y + (mark.kind === 'day' ? 0 : mark.height / 2);
