import { CHART_FONT_SIZE, shorten } from './text-width.js';
import { twoDecimals } from './two-decimals.js';

/** The direct label at the right end of a line. */
export interface LineLabel {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** A thin line from the line's end to its label, where the two stand apart. */
  readonly leader: string | undefined;
}

export const LABEL_HEIGHT = 18;
/** From the plot to the labels. */
export const LABEL_OFFSET = 16;
/** Longer labels are cut: the key above the chart has the whole name. */
export const WIDEST_LABEL = 300;

/**
 * @param end where the line ends; none for a line without points
 * @param reach how far the line may end before the plot does without needing a leader
 */
export function lineLabel(
  text: string,
  end: { readonly x: number; readonly y: number } | undefined,
  right: number,
  y: number,
  reach = 0,
): LineLabel {
  const x = right + LABEL_OFFSET;
  return {
    x,
    y,
    text: shorten(text, CHART_FONT_SIZE, WIDEST_LABEL),
    leader: end && leader(end, { x, y }, reach),
  };
}

const leader = (
  end: { readonly x: number; readonly y: number },
  label: { readonly x: number; readonly y: number },
  reach: number,
): string | undefined => {
  const near = label.x - end.x <= LABEL_OFFSET + reach && Math.abs(label.y - end.y) <= LABEL_HEIGHT / 2;
  const start = reach > 0 ? end.x + 7 : end.x + 1;
  return near ? undefined : `M${twoDecimals(start)},${end.y}L${twoDecimals(label.x - 3)},${label.y}`;
};
