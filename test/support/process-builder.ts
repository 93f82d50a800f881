import type { PointMark, Process } from '../../src/charts/process.js';
import type { Chart, Table } from '../../src/paper/blocks.js';
import { cell, chart, row, type SeriesSketch } from './paper-builder.js';

/** Two segments of three months each: trial limits about 70, then limits about 75. */
const process: Process = {
  segments: [
    { from: 0, to: 2, centre: 70, limits: { upper: 80, lower: 60, onTrial: true } },
    { from: 3, to: 5, centre: 75, limits: { upper: 85, lower: 65, onTrial: false } },
  ],
  labels: {
    centre: 'Mean 75%',
    upper: 'Upper limit 85%',
    lower: 'Lower limit 65%',
    key: { limits: 'Limits: what chance explains', trial: 'Trial limits' },
  },
  breakLabel: 'Rebased',
};
const meanings: readonly PointMark[] = [
  'common-cause',
  'concern',
  'concern',
  'improvement',
  'neutral-high',
  'neutral-low',
];
const judged: SeriesSketch = {
  name: 'West Sussex',
  role: 'own',
  values: [70, 62, 61, 84, 86, 64],
  publishedFrom: 2,
};

/** A chart of six months that judges, every mark among them. */
export const judgedChart = (
  id: string,
  label: string,
  signs: Chart['signs'],
  ...benchmarks: readonly SeriesSketch[]
): Chart => {
  const plain = chart(id, label, 'Visits', [judged, ...benchmarks], 90);
  if (plain.spec.kind !== 'line') throw new Error('not a line chart');
  const series = plain.spec.series.map((one, index) =>
    index === 0
      ? { ...one, points: one.points.map((point, at) => point && { ...point, mark: meanings[at] }) }
      : one,
  );
  return { ...plain, signs, spec: { ...plain.spec, series, process } };
};

/** A grid of one row and one column, each with its icon. */
export const iconGrid = (id: string, label: string): Table => ({
  kind: 'table',
  id,
  label,
  caption: 'Variation and assurance',
  grid: {
    columns: [
      { heading: 'Variation', holds: 'text' },
      { heading: 'Hits and misses the target', icon: 'hit-and-miss', holds: 'text' },
    ],
    bodies: [{ rows: [row({ ...cell('No significant change'), icon: 'common-cause' }, 'Visits')] }],
  },
  key: [],
  notes: [],
});
