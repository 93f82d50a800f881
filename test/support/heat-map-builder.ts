import type { HeatBand, HeatMapSpec } from '../../src/charts/heat-map.js';
import type { Chart } from '../../src/paper/blocks.js';
import { rated, row, words } from './paper-builder.js';

export const THREE_BANDS: readonly HeatBand[] = [
  { name: 'Low', from: 1, to: 4 },
  { name: 'Medium', from: 5, to: 14 },
  { name: 'High', from: 15, to: 25 },
];

/** Ids by the likelihood and impact of their cell: `'3x5': ['R-01']`. */
export type Placed = Readonly<Record<string, readonly string[]>>;

const marksOf = (placed: Placed): HeatMapSpec['marks'] =>
  Object.entries(placed).flatMap(([cell, names]) => {
    const [up = 0, across = 0] = cell.split('x').map(Number);
    return names.map((name) => ({ name, up, across }));
  });

export const heatMapSpec = (placed: Placed, bands = THREE_BANDS): HeatMapSpec => ({
  kind: 'heat-map',
  across: 'Impact',
  up: 'Likelihood',
  bands,
  marks: marksOf(placed),
});

export const heatMapChart = (
  id: string,
  label: string,
  title: string,
  placed: Placed,
  bands = THREE_BANDS,
): Chart => {
  const spec = heatMapSpec(placed, bands);
  return {
    kind: 'chart',
    id,
    label,
    title,
    alternative: `Heat map of risks at 26 February 2021. ${title}.`,
    spec,
    data: {
      columns: [
        { heading: 'Risk', holds: 'text' },
        { heading: 'Score', holds: 'text' },
        { heading: 'Band', holds: 'text' },
      ],
      bodies: [
        {
          rows: spec.marks.map(({ name, up, across }) =>
            row(name, `L${up} × I${across} = ${up * across}`, rated('amber', 'Some band')),
          ),
        },
      ],
    },
    key: [],
    notes: [words('Source: the risk log.')],
  };
};
