import { barChart } from '../../support/bar-builder.js';
import { heatMapChart } from '../../support/heat-map-builder.js';
import {
  chart,
  figure,
  hostile,
  paragraph,
  reference,
  section,
  strong,
} from '../../support/paper-builder.js';
import { iconGrid, judgedChart } from '../../support/process-builder.js';
import { timelineChart } from '../../support/timeline-builder.js';
import { milestones } from './milestones.js';

/** 22 months of made-up percentages: a slope with a swing. */
const wave = (start: number, slope: number, swing: number): readonly number[] =>
  Array.from(
    { length: 22 },
    (_, index) => Math.round((start + slope * index + swing * Math.sin(index * 1.3)) * 10) / 10,
  );

const missing = new Set([3, 12, 14]);

/** Lines: three near each other and a target, one with gaps and a lone point, two. Bars: two to a group, four on both sides. A timeline. A chart that judges, and icons in a grid. A heat map. */
export const appendix = section(
  'appendix-1',
  'Appendix 1',
  'Performance in charts, as seen by the improvement board in February',
  paragraph(undefined, 'From April 2019 to January 2021.'),
  chart(
    'figure-2',
    'Figure 2',
    'Re-referrals have fallen since June 2020 and are nearing the level of statistical neighbours',
    [
      { name: 'West Sussex', role: 'own', values: wave(31, -0.25, 1.5), publishedFrom: 12 },
      { name: 'Statistical neighbours', role: 'neighbours', values: wave(22, 0.02, 0.6) },
      { name: 'England', role: 'nation', values: wave(22.4, 0, 0.3) },
    ],
    22,
  ),
  chart(
    'figure-3',
    'Figure 3',
    'Visits made on time are recovering',
    [
      {
        name: 'West Sussex',
        role: 'own',
        values: wave(70, 0.7, 4).map((value, index) => (missing.has(index) ? undefined : value)),
      },
    ],
    95,
  ),
  chart('figure-4', 'Figure 4', 'Contacts completed in three days stay above 90%', [
    { name: 'West Sussex', role: 'own', values: wave(93, 0.1, 1.2) },
    { name: 'South East', role: 'neighbours', values: wave(91, 0.05, 0.8) },
  ]),
  barChart(
    'figure-5',
    'Figure 5',
    'Less will be spent this year than was planned, most of all on added capacity',
    ['Planned spend', 'Projected spend'],
    {
      'Temporary investment in targeted improvement': [2450, 1985],
      'Temporary additional capacity (service & corporate); retention offer': [3120, 2398],
      'Temporary contingency': [580, 0],
      'Permanent increase in base budget': [5373, 5373],
    },
  ),
  barChart(
    'figure-6',
    'Figure 6',
    'Variations on both sides, of four kinds, one of them unknown',
    ['First', 'Second', 'Third', 'Fourth'],
    { Below: [-265, -120, -40, undefined], Above: [100, 250, 380, 12] },
    reference('table-2', 'Table 2'),
  ),
  timelineChart('figure-7', 'Figure 7', 'Three of seven milestones are late', milestones),
  iconGrid('table-9', 'Table 9'),
  judgedChart('figure-11', 'Figure 11', [
    { icon: 'neutral-low', words: 'Variation: special cause, low (below the lower limit).' },
    {
      icon: 'consistently-fail',
      words: 'Assurance: consistently misses the target; both limits are worse than it.',
    },
  ]),
  heatMapChart(
    'figure-12',
    'Figure 12',
    'Two of eleven risks are severe',
    {
      '4x5': ['R-01'],
      '5x4': ['R-02'],
      '3x5': ['R-06'],
      '3x3': ['R-03', 'R-04', 'R-05', 'R-08', 'R-10'],
      '2x2': ['R-07', 'R-09'],
      '1x1': ['R-11'],
    },
    [
      { name: 'Low', from: 1, to: 4 },
      { name: 'Moderate', from: 5, to: 9 },
      { name: 'High', from: 10, to: 16 },
      { name: 'Severe', from: 17, to: 25 },
    ],
  ),
);

/** Hostile text wherever a text can stand. */
export const hostileAppendix = section(
  'appendix-2',
  'Appendix 2',
  hostile,
  paragraph(undefined, hostile, strong(hostile), figure(hostile), reference('appendix-2', hostile)),
  chart('figure-8', 'Figure 8', hostile, [{ name: hostile, role: 'own', values: wave(20, 0, 1) }], 22),
  barChart('figure-9', 'Figure 9', hostile, [hostile, hostile], { [hostile]: [1, 2] }),
  timelineChart('figure-10', 'Figure 10', hostile, {
    [hostile]: [{ name: hostile, baseline: 'June 2021', forecast: '2 July 2021', remark: hostile }],
  }),
  heatMapChart('figure-13', 'Figure 13', hostile, { '3x3': [hostile] }, [
    { name: hostile, from: 1, to: 4 },
    { name: 'High', from: 5, to: 25 },
  ]),
  {
    kind: 'list',
    style: 'letters',
    items: [{ label: `'"${hostile})`, blocks: [paragraph(undefined, hostile)] }],
  },
);
