import type { DrawnLine } from './line-chart.js';
import type { MarkerShape } from './series-style.js';

/** Shapes of about the same weight, drawn round the point where the pen stands; all strokes are relative. */
const outlines: Record<MarkerShape, string> = {
  circle: 'm-3.6,0a3.6,3.6 0 1 0 7.2,0a3.6,3.6 0 1 0-7.2,0z',
  square: 'm-3.2,-3.2h6.4v6.4h-6.4z',
  triangle: 'm0,-4.4l4.3,7.4h-8.6z',
  diamond: 'm0,-4.7l4.7,4.7l-4.7,4.7l-4.7,-4.7z',
};

/** One SVG path for many markers: a chart stays a handful of elements however many months it shows. */
export const markerPath = (
  shape: MarkerShape,
  places: readonly Pick<DrawnLine['markers'][number], 'x' | 'y'>[],
): string => places.map(({ x, y }) => `M${x},${y}${outlines[shape]}`).join('');
