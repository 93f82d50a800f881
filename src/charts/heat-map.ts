import type { Plot } from './plot.js';
import { LINE_HEIGHT, stackLines, type TextLine } from './text-lines.js';
import { BOLD_SIZE } from './text-width.js';
import { wrapText } from './wrap-text.js';

/** What is scored by two numbers from 1 to 5, in the cell where they meet: risks by likelihood and impact (domain E1). */
export interface HeatMapSpec {
  readonly kind: 'heat-map';
  /** What runs across and what runs up. */
  readonly across: string;
  readonly up: string;
  /** From the lowest up; every product from 1 to 25 is in one (domain E3). */
  readonly bands: readonly HeatBand[];
  readonly marks: readonly HeatMark[];
}

export interface HeatBand {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** A name in a cell. */
export interface HeatMark {
  readonly name: string;
  readonly across: number;
  readonly up: number;
}

/** A heat map ready to be drawn: geometry in user units, no decisions left for the template. */
export interface HeatMap {
  readonly width: number;
  readonly height: number;
  readonly plot: Plot;
  /** From the highest row down, each from the left. */
  readonly cells: readonly HeatCell[];
}

export interface HeatCell {
  readonly across: number;
  readonly up: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly score: number;
  /** Which band it is in, counted from the lowest as 0; `undefined` where the bands leave it out. */
  readonly band: number | undefined;
  /** The middle of the line that says band and score, and the lines of names under it. */
  readonly labelY: number;
  readonly names: readonly TextLine[];
}

const WIDTH = 720;
export const SIDE = 5;
/** Room for what runs up, above the rows, and for their numbers, left of them. */
const TOP = 24;
const LEFT = 40;
const BELOW = 30;
const GAP = 4;
const ROW_GAP = 6;
/** Height of the coloured strip at the head of a cell. */
export const STRIP = 9;
const LABEL_LINE = 20;
const PADDING = 8;

const CELL = (WIDTH - LEFT - GAP * (SIDE - 1)) / SIDE;

/** The room for text between the sides of a cell. */
export const CELL_TEXT = CELL - 2 * PADDING;
export const CELL_PADDING = PADDING;

/** Lays out a heat map: a row is as high as its fullest cell needs, so that no name is left out. */
export function drawHeatMap(spec: HeatMapSpec): HeatMap {
  const cells: HeatCell[] = [];
  let y = TOP;
  for (let up = SIDE; up >= 1; up--) {
    const lines = Array.from({ length: SIDE }, (_, index) => namesAt(spec, index + 1, up));
    const most = Math.max(1, ...lines.map(({ length }) => length));
    const height = STRIP + LABEL_LINE + most * LINE_HEIGHT + PADDING;
    for (const [index, names] of lines.entries())
      cells.push(cellAt({ across: index + 1, up, y, height }, names, spec.bands));
    y += height + ROW_GAP;
  }
  const bottom = y - ROW_GAP;
  return {
    width: WIDTH,
    height: bottom + BELOW,
    plot: { left: LEFT, right: WIDTH, top: TOP, bottom },
    cells,
  };
}

/** The names of a cell in lines that fit; with a comma between them, for a name may hold spaces. */
const namesAt = ({ marks }: HeatMapSpec, across: number, up: number): readonly string[] => {
  const names = marks.filter((mark) => mark.across === across && mark.up === up).map(({ name }) => name);
  return names.length === 0 ? [] : wrapText(names.join(', '), BOLD_SIZE, CELL_TEXT);
};

const cellAt = (
  place: Pick<HeatCell, 'across' | 'up' | 'y' | 'height'>,
  names: readonly string[],
  bands: readonly HeatBand[],
): HeatCell => {
  const { across, up, y } = place;
  const score = across * up;
  const band = bands.findIndex(({ from, to }) => from <= score && score <= to);
  return {
    ...place,
    x: LEFT + (across - 1) * (CELL + GAP),
    width: CELL,
    score,
    band: band < 0 ? undefined : band,
    labelY: y + STRIP + LABEL_LINE / 2 + 1,
    names: stackLines(names, y + STRIP + LABEL_LINE + (names.length * LINE_HEIGHT) / 2),
  };
};
