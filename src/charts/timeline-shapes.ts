import { BAR_HEIGHT, type DateMark, POINT_RADIUS, type SlipArrow } from './timeline-marks.js';
import { twoDecimals } from './two-decimals.js';

/** Marks as one path: a diamond for a day, a bar for a stretch. */
export const datePath = (marks: readonly DateMark[]): string =>
  marks.map((mark) => (mark.kind === 'day' ? diamond(mark) : bar(mark))).join('');

/** What is done, as one path: a disc for a day, and one at the end of the bar of a stretch. */
export const donePath = (marks: readonly DateMark[]): string =>
  marks.map((mark) => (mark.kind === 'day' ? '' : bar(mark)) + disc(endOf(mark))).join('');

/** The ticks on those discs. */
export const tickPath = (marks: readonly DateMark[]): string =>
  marks
    .map(endOf)
    .map(({ x, y }) => `M${twoDecimals(x - 2.6)},${twoDecimals(y + 0.2)}l1.9,2l3.3,-4.3`)
    .join('');

export const arrowPath = (arrows: readonly SlipArrow[]): string =>
  arrows.map(({ from, to }) => `M${from.x},${from.y}H${to.x}V${twoDecimals(to.y - HEAD_LENGTH)}`).join('');

/** The heads of arrows, which all point down. */
export const headPath = (arrows: readonly SlipArrow[]): string =>
  arrows
    .map(({ to }) => `M${twoDecimals(to.x - 3)},${twoDecimals(to.y - HEAD_LENGTH)}h6l-3,${HEAD_LENGTH}z`)
    .join('');

const HEAD_LENGTH = 5;

interface Point {
  readonly x: number;
  readonly y: number;
}

const diamond = ({ x, y }: Point): string => `M${x},${twoDecimals(y - POINT_RADIUS)}l5,5l-5,5l-5,-5z`;

const bar = ({ x, y, width, height }: Extract<DateMark, { kind: 'stretch' }>): string =>
  `M${x},${y}h${width}v${height}h${-width}z`;

/** Drawn the same way round as a bar: where the two overlap both are filled. */
const disc = ({ x, y }: Point): string =>
  `M${twoDecimals(x - 5.5)},${y}a5.5,5.5 0 1 1 11,0a5.5,5.5 0 1 1-11,0z`;

/** The latest day, which is the one that counts (domain F5). */
const endOf = (mark: DateMark): Point =>
  mark.kind === 'day'
    ? mark
    : { x: twoDecimals(mark.x + mark.width), y: twoDecimals(mark.y + BAR_HEIGHT / 2) };
