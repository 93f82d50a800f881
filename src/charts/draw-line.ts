import { line } from 'd3-shape';
import { type LineLabel, lineLabel } from './line-label.js';
import type { LinePoint, LineSeries } from './line-series.js';
import type { PointMark, Scales } from './process.js';
import { twoDecimals } from './two-decimals.js';

export interface DrawnLine {
  readonly name: string;
  readonly role: LineSeries['role'];
  /** SVG path data, broken where months are missing and where a series is rebased. */
  readonly path: string;
  readonly markers: readonly Marker[];
  /** Those of months without a value on either side: no line shows them. */
  readonly lone: readonly Marker[];
  /** The direct label at the line's end; `leader` joins the two where they stand apart. */
  readonly label: LineLabel;
}

export interface Marker {
  readonly x: number;
  readonly y: number;
  readonly hollow: boolean;
  readonly mark: PointMark | undefined;
}

/** Markers of the first and last month stand clear of the frame. */
export const INSET = 12;

/** @param starts the indices of the months at which a new segment starts: no line leads to them */
export function drawLine(
  { name, role, points }: LineSeries,
  { x, y, plot }: Scales,
  labelY: number,
  starts: readonly number[],
): DrawnLine {
  const all = points.map(
    (point, index): Marker | undefined =>
      point && {
        x: twoDecimals(x(index)),
        y: twoDecimals(y(point.value)),
        hollow: point.illustrative,
        mark: point.mark,
      },
  );
  const markers = all.filter((marker) => marker !== undefined);
  const path = line<LinePoint | undefined>()
    .defined((point) => point !== undefined)
    .x((_, index) => x(index))
    .y((point) => y(point?.value ?? 0))
    .digits(2);
  const paths = [0, ...starts].map((start, index) => path(only(points, start, starts[index])) ?? '');
  return {
    name,
    role,
    path: paths.join(''),
    markers,
    lone: all.flatMap((marker, index) => (marker && !all[index - 1] && !all[index + 1] ? [marker] : [])),
    label: lineLabel(name, markers.at(-1), plot.right, labelY, INSET),
  };
}

/** The points from one index to before another, each in its own place. */
const only = (points: LineSeries['points'], from: number, to = points.length): LineSeries['points'] =>
  points.map((point, index) => (index >= from && index < to ? point : undefined));
