import type { Chart } from '../../paper/blocks.js';
import { whenAsked } from '../when-asked.js';

const LATE = ['title', 'alternative', 'signs', 'spec', 'data', 'key', 'notes'] as const;

/** Everything of a chart but its number and its id, which cross-references need. */
export type ChartContent = Pick<Chart, (typeof LATE)[number]>;

/** A chart of nothing but findings, made for pages only (see `whenAsked`). */
export const chartWhenAsked = (place: Omit<Chart, keyof ChartContent>, make: () => ChartContent): Chart =>
  whenAsked<Chart, keyof ChartContent>(place, LATE, make);
