import type { PointMark } from './process.js';

/** A series of a line chart. */
export interface LineSeries {
  readonly name: string;
  readonly role: 'own' | 'neighbours' | 'nation' | 'part';
  /** One entry a month of the axis; `undefined` where there is no value: the line breaks. */
  readonly points: readonly (LinePoint | undefined)[];
}

export interface LinePoint {
  /** For geometry only; printed figures come from exact decimals. */
  readonly value: number;
  /** Illustrative points are drawn hollow, published ones solid. */
  readonly illustrative: boolean;
  /** What the point is shown as, where its series is judged; a series that is not has one shape for all its points. */
  readonly mark?: PointMark | undefined;
}
