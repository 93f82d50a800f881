import { twoDecimals } from './two-decimals.js';

/** A line of a wrapped text; `y` is its middle. */
export interface TextLine {
  readonly y: number;
  readonly text: string;
}

/** From line to line of a wrapped text. */
export const LINE_HEIGHT = 17;

/** Lines one under the other, as a whole round a middle. */
export const stackLines = (lines: readonly string[], middle: number): readonly TextLine[] =>
  lines.map((text, index) => ({
    y: twoDecimals(middle + (index - (lines.length - 1) / 2) * LINE_HEIGHT),
    text,
  }));
