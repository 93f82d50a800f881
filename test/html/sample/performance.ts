import type { Section } from '../../../src/paper/paper.js';
import { figure, paragraph, rated, reference, row, section, words } from '../../support/paper-builder.js';

const x = figure('', 'x');
const z = figure('', 'z');

/** A landscape page: a wide table with groups of rows, ratings and every mark. */
export const performance: Section = {
  ...section(
    'performance',
    '6',
    'Performance summary',
    paragraph('6.1', 'The measures at the end of January are in ', reference('table-2', 'Table 2'), '.'),
    {
      kind: 'table',
      id: 'table-2',
      label: 'Table 2',
      caption: 'Measures, January 2021 against targets and earlier months',
      grid: {
        columns: [
          { heading: 'Measure', holds: 'text', width: 3.4 },
          { heading: 'Previously reported (November 2020)', holds: 'figure', width: 1.5 },
          { heading: 'January 2021', holds: 'figure', width: 1.3 },
          { heading: 'Target', holds: 'figure' },
          { heading: 'Variance', holds: 'figure', width: 1.2 },
          { heading: 'Direction of travel', holds: 'text', width: 1.8 },
          { heading: 'Statistical neighbours', holds: 'figure', width: 1.4 },
          { heading: 'Rating', holds: 'text', width: 1.5 },
        ],
        bodies: [
          {
            heading: 'Front door',
            rows: [
              row(
                'Contacts completed in 3 days',
                figure('95.1%', 'i'),
                '96.5%',
                '95.0%',
                '+1.5',
                '↑ up, improved',
                x,
                rated('green'),
              ),
              row(
                'Re-referrals within 12 months',
                figure('30.5%', 'i'),
                figure('25.0%', 'i'),
                '22.0%',
                '+3.0',
                '↓ down, improved',
                '21.9%',
                rated('amber'),
              ),
            ],
          },
          {
            heading: 'Child protection',
            rows: [
              row(
                'Visits made on time',
                '83.0%',
                figure('86.0%', 'p'),
                '95.0%',
                '−9.0',
                '↑ up, improved',
                x,
                rated('red'),
              ),
              row(
                'Children on a plan for 18 months or more',
                '31',
                figure('32', 'r', 'e'),
                z,
                z,
                'no significant change',
                z,
                rated('not-rated'),
              ),
            ],
          },
        ],
      },
      key: [
        { mark: 'i', meaning: 'illustrative' },
        { mark: 'p', meaning: 'provisional' },
        { mark: 'r', meaning: 'revised' },
        { mark: 'e', meaning: 'estimated' },
        { mark: 'x', meaning: 'unavailable' },
        { mark: 'z', meaning: 'not applicable' },
      ],
      notes: [words('Variance in percentage points. Arrow: change of the figure; word: its effect.')],
    },
  ),
  orientation: 'landscape',
};
