import { max, min } from 'd3-array';
import { type ScaleLinear, scaleLinear } from 'd3-scale';

const MOST_TICKS = 6;
const FEWEST_TICKS = 4;
const AIR = 0.04;
/** An axis that could start at zero without flattening the line does: below this ratio of minimum to maximum. */
const ZERO_RATIO = 0.4;

/** The values that a measure can take at all; ticks and air stay inside them. */
export interface Bounds {
  readonly lowest?: number | undefined;
  readonly highest?: number | undefined;
}

export interface ValueAxis {
  readonly scale: ScaleLinear<number, number>;
  readonly ticks: readonly number[];
  readonly fromZero: boolean;
}

/**
 * The axis for some values: round ticks, four to six of them, each with a label of its own.
 * @param tick formats a value; steps so fine that two ticks would read alike are not used
 * @param range pixel positions of the axis's lower and upper end
 * @param air kept beyond the outermost values, as a share of their range: markers need some, bars none
 */
export function valueAxis(
  values: readonly number[],
  tick: (value: number) => string,
  range: readonly [number, number],
  bounds: Bounds = {},
  air = AIR,
): ValueAxis {
  const ticks = roundTicks(extentToShow(values, bounds, air), tick, bounds);
  const lowest = ticks[0] ?? 0;
  const highest = ticks.at(-1) ?? 1;
  return { scale: scaleLinear([lowest, highest], range), ticks, fromZero: lowest <= 0 && highest >= 0 };
}

function extentToShow(values: readonly number[], bounds: Bounds, share: number): readonly [number, number] {
  const low = min(values) ?? 0;
  const high = max(values) ?? 1;
  const air = (high - low || Math.abs(high) / 5 || 1) * share;
  const startsAtZero = low >= 0 && low < high * ZERO_RATIO;
  const floor = bounds.lowest ?? (low >= 0 ? 0 : Number.NEGATIVE_INFINITY);
  const ceiling = bounds.highest ?? (high < 0 ? 0 : Number.POSITIVE_INFINITY);
  // A value outside its bounds is somebody else's finding; here it must still be seen.
  const from = startsAtZero ? 0 : Math.min(low, Math.max(low - air, floor));
  const to = Math.max(high, Math.min(high + air, ceiling));
  return [from, to > from ? to : from + 1];
}

function roundTicks(
  [low, high]: readonly [number, number],
  tick: (value: number) => string,
  bounds: Bounds,
): readonly number[] {
  for (const step of steps((high - low) / MOST_TICKS)) {
    const first = Math.floor(low / step + 1e-9);
    const last = Math.ceil(high / step - 1e-9);
    if (last - first + 1 > MOST_TICKS) continue;
    const ticks = atLeast(FEWEST_TICKS, first, last, step, bounds).map((count) => multiple(count, step));
    if (new Set(ticks.map(tick)).size === ticks.length) return ticks;
  }
  return [low, high];
}

/** 1, 2 and 5 times the powers of ten, from just below `least` upwards; enough of them for any label. */
function* steps(least: number): Generator<number> {
  const power = Math.floor(Math.log10(least));
  for (let exponent = power; exponent < power + 9; exponent += 1)
    for (const digit of [1, 2, 5]) yield multiple(digit, 10 ** exponent);
}

/** The counts from `first` to `last`, with more above (or below, where the bounds forbid it) until there are enough. */
function atLeast(
  fewest: number,
  first: number,
  last: number,
  step: number,
  bounds: Bounds,
): readonly number[] {
  const counts = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const fits = (count: number): boolean =>
    count * step <= (bounds.highest ?? Number.POSITIVE_INFINITY) + step * 1e-9 &&
    count * step >= (bounds.lowest ?? Number.NEGATIVE_INFINITY) - step * 1e-9;
  while (counts.length < fewest) {
    const above = (counts.at(-1) ?? 0) + 1;
    const below = (counts[0] ?? 0) - 1;
    if (fits(above)) counts.push(above);
    else if (fits(below)) counts.unshift(below);
    else break;
  }
  return counts;
}

/** `count * step` without the dust of binary fractions (3 * 0.1). */
const multiple = (count: number, step: number): number =>
  step < 1 ? count / Math.round(1 / step) : count * Math.round(step);
