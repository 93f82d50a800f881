import type { Box } from './box.js';

/** The margins of a page: its edges as far as the page's area does not reach. */
export type Margin = 'top' | 'bottom' | 'side';

/** The margin in which the middle of a box lies; `undefined` for what stands in the page's area. */
export const marginOf = (box: Box, [left, bottom, right, top]: Box): Margin | undefined => {
  const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
  if (y > top) return 'top';
  if (y < bottom) return 'bottom';
  return x < left || x > right ? 'side' : undefined;
};

export const isInMargin = (box: Box | undefined, area: Box): boolean =>
  box === undefined || marginOf(box, area) !== undefined;
