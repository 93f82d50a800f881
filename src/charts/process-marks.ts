import type { PointMark } from './process.js';

/**
 * A shape for what a point means, drawn round the point where the pen stands: a circle is common cause, a diamond an
 * improvement, a square a concern, a triangle neither, pointing the way that the measure went. In a grey copy the
 * shape is all there is (domain J5), so special causes are larger too.
 */
const outlines: Readonly<Record<PointMark, string>> = {
  'common-cause': 'm-3.2,0a3.2,3.2 0 1 0 6.4,0a3.2,3.2 0 1 0-6.4,0z',
  improvement: 'm0,-6l6,6l-6,6l-6,-6z',
  concern: 'm-4.4,-4.4h8.8v8.8h-8.8z',
  'neutral-high': 'm0,-5.6l5.4,9.4h-10.8z',
  'neutral-low': 'm0,5.6l5.4,-9.4h-10.8z',
};

/** One SVG path for all points that mean the same. */
export const pointMarkPath = (
  mark: PointMark,
  places: readonly { readonly x: number; readonly y: number }[],
): string => places.map(({ x, y }) => `M${x},${y}${outlines[mark]}`).join('');

/** Every mark, in the order in which keys name them. */
export const pointMarks = Object.keys(outlines) as readonly PointMark[];
