import { scaleLinear } from 'd3-scale';
import { textWidth } from './text-width.js';

const NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** Months between labels, from the closest on: all divide a year, so labels fall on the same months every year. */
const STEPS = [1, 3, 6, 12];
/** April, the first month of a financial year, is labelled at every step. */
const APRIL = 3;
const GAP = 10;

export interface MonthAxis {
  /** Where the month with this index stands. */
  readonly x: (index: number) => number;
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
}

/**
 * The horizontal axis: a slot for every month, labels as close as their text allows,
 * with the year in the first one and wherever it changes.
 * @param months `2020-01`, in order
 */
export function monthAxis(
  months: readonly string[],
  [left, right]: readonly [number, number],
  fontSize: number,
): MonthAxis {
  const last = months.length - 1;
  const x = last > 0 ? scaleLinear([0, last], [left, right]) : () => (left + right) / 2;
  const room = last > 0 ? (right - left) / last : right - left;
  // The year goes on a line of its own below the month, so only the widest of the two needs room.
  const needed = textWidth('2020', fontSize) + GAP;
  const step = STEPS.find((months) => months * room >= needed) ?? 12;
  const labelled = months.map((_, index) => index).filter((index) => falls(months[index], step));
  const ticks = labelled.length > 1 || last < 1 ? labelled : [0, last];
  return {
    x,
    ticks: labels(months, last < 1 ? [0] : ticks).map(({ index, label }) => ({ x: x(index), label })),
  };
}

const falls = (month: string | undefined, step: number): boolean =>
  (monthOf(month) - APRIL + 12) % step === 0;

const monthOf = (month: string | undefined): number => Number(month?.slice(5, 7)) - 1;

function labels(
  months: readonly string[],
  indices: readonly number[],
): readonly { readonly index: number; readonly label: string }[] {
  let shown = '';
  return indices.flatMap((index) => {
    const month = months[index];
    if (month === undefined) return [];
    const year = month.slice(0, 4);
    const name = NAMES[monthOf(month)] ?? month;
    const label = year === shown ? name : `${name} ${year}`;
    shown = year;
    return [{ index, label }];
  });
}
