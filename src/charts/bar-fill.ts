import { twoDecimals } from './two-decimals.js';

/** A bar, or the sample of one. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How a series fills its bars: told apart by lightness and pattern as well as by colour (domain J4, J5). */
export interface BarFill {
  readonly look: 'hollow' | 'solid' | 'hatched' | 'striped';
  /** 1 to 4: the stylesheet gives each its colour (`--series-1` …). */
  readonly colour: number;
}

const solid = { look: 'solid', colour: 1 } as const;

/** In order: an outline to measure against, what came of it, and further ones. */
const fills = [
  { look: 'hollow', colour: 1 },
  solid,
  { look: 'hatched', colour: 2 },
  { look: 'striped', colour: 3 },
] as const satisfies readonly BarFill[];

/** The fill of each series; one that stands alone has nothing to be told from. */
export const barFills = (count: number): readonly BarFill[] =>
  count < 2 ? [solid] : Array.from({ length: count }, (_, index) => fills[index] ?? fills[3]);

const HATCH_STEP = 6;
const STRIPE_STEP = 4;

/** The outline of bars as one path. */
export const boxPath = (boxes: readonly Box[]): string =>
  boxes.map(({ x, y, width, height }) => `M${x},${y}h${width}v${height}h${twoDecimals(-width)}z`).join('');

/**
 * The lines inside bars, drawn one by one: an SVG `pattern` would become a picture in a PDF, and a mask an object
 * that loses its tags. Empty for a look without lines.
 */
export const fillPath = ({ look }: BarFill, boxes: readonly Box[]): string =>
  look === 'hatched' ? boxes.map(hatch).join('') : look === 'striped' ? boxes.map(stripes).join('') : '';

/** Rising lines at 45 degrees, cut off at the sides of the bar. */
function hatch({ x, y, width, height }: Box): string {
  let path = '';
  for (let start = HATCH_STEP - height; start < width; start += HATCH_STEP) {
    const from = Math.max(0, -start);
    const to = Math.min(height, width - start);
    if (to > from)
      path += `M${twoDecimals(x + start + from)},${twoDecimals(y + height - from)}l${twoDecimals(to - from)},${twoDecimals(from - to)}`;
  }
  return path;
}

function stripes({ x, y, width, height }: Box): string {
  let path = '';
  for (let start = STRIPE_STEP; start < width; start += STRIPE_STEP)
    path += `M${twoDecimals(x + start)},${y}v${height}`;
  return path;
}
