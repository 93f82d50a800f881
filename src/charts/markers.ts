import type { DrawnLine } from './line-chart.js';
import type { MarkerShape } from './series-style.js';

/** Shapes of about the same weight, drawn round the point where the pen stands; all strokes are relative. */
const outlines: Record<MarkerShape, string> = {
  circle: 'm-4,0a4,4 0 1 0 8,0a4,4 0 1 0-8,0z',
  square: 'm-3.5,-3.5h7v7h-7z',
  triangle: 'm0,-4.6l4.6,8h-9.2z',
  diamond: 'm0,-5l5,5l-5,5l-5,-5z',
};

/** One SVG path for many markers: a chart stays a handful of elements however many months it shows. */
export const markerPath = (
  shape: MarkerShape,
  places: readonly Pick<DrawnLine['markers'][number], 'x' | 'y'>[],
): string => places.map(({ x, y }) => `M${x},${y}${outlines[shape]}`).join('');
