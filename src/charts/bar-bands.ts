import { LINE_HEIGHT } from './text-lines.js';

/** The strip of a category, from the left of its name to the right of its bars. */
export interface Band {
  readonly middle: number;
  readonly bottom: number;
  /** Top of the first bar. */
  readonly bars: number;
}

export const BAR_HEIGHT = 15;
/** From the top of a bar to the top of the next of its category: labels at their ends stand clear of each other. */
export const BAR_STEP = 18;
const CATEGORY_GAP = 16;

/** The strips from the top down, each as high as its bars or its name, whichever needs more. */
export function bandsOf(names: readonly (readonly string[])[], series: number): readonly Band[] {
  const bars = series * BAR_STEP - (BAR_STEP - BAR_HEIGHT);
  let top = 0;
  return names.map((lines) => {
    const height = Math.max(bars, lines.length * LINE_HEIGHT) + CATEGORY_GAP;
    const middle = top + height / 2;
    top += height;
    return { middle, bottom: top, bars: middle - bars / 2 };
  });
}
