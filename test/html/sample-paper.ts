import type { Block, Chart } from '../../src/paper/blocks.js';
import type { Paper } from '../../src/paper/paper.js';
import {
  chart,
  emphasis,
  figure,
  heading,
  hostile,
  list,
  paper,
  paragraph,
  rated,
  reference,
  row,
  section,
  strong,
  words,
} from '../support/paper-builder.js';

/** A paper with everything that a paper can hold, about as long as a real one. */
export const samplePaper = (
  options: { readonly draft?: boolean; readonly hostile?: boolean } = {},
): Paper => ({
  ...paper(summary, focus, introduction, scrutiny, demand, redesign, risks, performance, ...standard),
  appendices: [appendix, ...(options.hostile ? [hostileAppendix] : [])],
  draft: options.draft ?? false,
  closing: {
    signature: { name: 'Lucy Butler', post: 'The report sets out what was done this' },
    contact: { name: 'Vince Clark', post: 'Children First Transformation Director' },
    backgroundPapers: [
      'Children First Improvement Plan, December 2020',
      'Quarter and what comes next. Each team keeps',
    ],
  },
});

const summary = section(
  'summary',
  undefined,
  'Summary',
  paragraph(
    undefined,
    'A plan, and every plan names the person who answers for it. Members see the same figures that managers use, with the month to which they belong. Where a target was missed, the text says why and by when it should be met. Work on the north',
  ),
  list('letters', [
    [
      paragraph(
        undefined,
        'Wing has begun; the contractor expects no delay. Two posts are vacant, and both were advertised again in (',
        reference('regulatory-scrutiny', 'Section 2'),
        ').',
      ),
    ],
    [
      paragraph(
        undefined,
        'The spring. Visitors found the new signs clear, although the car park is still hard to find. (',
        reference('service-demand', 'Section 3'),
        ').',
      ),
    ],
    [
      paragraph(
        undefined,
        'A fuller account follows when the survey has (',
        reference('redesign', 'Section 4'),
        ').',
      ),
    ],
  ]),
);

const focus = section(
  'focus',
  undefined,
  'The focus for Scrutiny',
  paragraph(
    undefined,
    'Closed and its answers have been counted. The report sets out what was done this quarter and what comes next. Each team',
  ),
  paragraph(undefined, 'Key areas for scrutiny include:'),
  list('letters', [
    'Keeps a plan, and every plan names the person who answers for it. Members see the same figures that managers use, with the month to',
    'Which they belong. Where a target was missed, the text says why and by when it should be met. Work on the north wing has begun; the contractor',
    'Expects no delay. Two posts are vacant, and both were advertised again in the',
  ]),
  paragraph(undefined, 'Spring. Visitors found the new signs clear, although the car park is still hard'),
);

const introduction = section(
  'introduction',
  '1',
  'Introduction',
  paragraph(
    '1.1',
    'To find. A fuller account follows when the survey has closed and its answers have been counted. The report sets out what was done this quarter and what comes next. Each team keeps a plan, and every plan names the person who answers',
  ),
);

const scrutiny = section(
  'regulatory-scrutiny',
  '2',
  'Regulatory Scrutiny of the Service',
  heading('ofsted-monitoring-visits', 3, 'Ofsted Monitoring Visits'),
  paragraph(
    '2.1',
    'For it. Members see the same figures that managers use, with the month to which they belong. Where a target was missed, the text says why and by when it should be met. Work on the north wing has begun; the contractor expects no delay. Two posts are vacant, and both were advertised again in the spring. Visitors found the new ',
    figure('25 and 26 May 2021'),
    '.',
  ),
  paragraph(
    '2.2',
    'Signs clear, although the car park is still hard to find. A fuller account follows when the survey has closed and its answers have been counted. The report sets out what was done this quarter and what comes next. Each team keeps a plan, and every plan names the person who answers for it. Members see the same figures that managers use, with the month to which they belong.',
  ),
  heading('commissioner', 3, 'Children’s Services Commissioner'),
  paragraph(
    '2.3',
    'Where a target was missed, the text says why and by when it should be met. Work on the north wing has begun; the contractor expects no delay. Two posts are vacant, and both were advertised again in the spring. Visitors found the new signs clear, although the car park is still',
  ),
  {
    kind: 'quotation',
    blocks: [
      paragraph(
        undefined,
        'Hard to find. A fuller account follows when the survey has closed and its answers have been counted. The report',
      ),
    ],
  },
  paragraph(
    '2.4',
    'The ',
    { kind: 'link', href: 'https://www.gov.uk/', content: words('published criteria') },
    ' form part of the monthly performance cycle.',
  ),
);

const demand = section(
  'service-demand',
  '3',
  'Service Demand and Response during the Pandemic',
  paragraph(
    '3.1',
    'Sets out what was done this quarter and what ',
    reference('appendix-1', 'Appendix 1'),
    ' comes next. Each team keeps a plan, and every plan names the person',
  ),
  paragraph('3.2', 'The salient points are as follows:'),
  heading('mash', 3, 'MASH Performance'),
  list('roman', [
    'Who answers for it. Members see the same figures that managers use, with the month to which they belong. Where a target was missed, the text says why and by when it should be met. Work on the north wing has begun; the contractor expects no delay. Two posts are vacant, and both were advertised again in the spring.',
    'Visitors found the new signs clear, although the car park is still hard to find. A fuller account follows when the survey has closed and its answers have been counted. The report sets out',
  ]),
  heading('child-protection', 3, 'Child Protection Performance'),
  list(
    'roman',
    [
      [
        paragraph(
          undefined,
          'Performance on statutory visits has improved to ',
          figure('86.0%', 'i'),
          ', having been ',
          figure('83.0%', 'r', 'e'),
          ' what was done this quarter and what comes next. Each team keeps a plan,',
        ),
        list('bullets', [
          [
            paragraph(
              undefined,
              'And every plan names the person who answers for it. Members see the same figures',
            ),
            list('bullets', ['those whose plan is their second,', 'those who moved between teams;']),
          ],
          'That managers use, with the month to which they',
        ]),
      ],
    ],
    2,
  ),
  heading('looked-after', 3, 'Children Looked After'),
  list(
    'roman',
    ['Belong. Where a target was missed, the text says why and by when it should be met. Work'],
    3,
  ),
  paragraph(
    '3.3',
    'Re-referrals are at ',
    figure('25.0%', 'i'),
    ', having been ',
    figure('30.5%', 'i'),
    ' in June 2020 (see ',
    reference('figure-1', 'Figure 1'),
    'On the north wing has begun; the contractor expects no delay.',
  ),
);

const chain: Block = {
  kind: 'chain',
  id: 'figure-chain',
  label: 'Figure 1',
  title: 'The staffing structure from July 2021',
  levels: [
    'Director of Children’s Services (DCS)',
    'Assistant Director (AD)',
    'Head of Service',
    'Service Manager',
    'Team Manager',
    'Professional Practitioner (e.g. Qualified Social Worker)',
  ],
};

const redesign = section(
  'redesign',
  '4',
  'Service Redesign update',
  paragraph(
    '4.1',
    'Two posts are vacant, and both were advertised again in the spring. Visitors found the new signs clear, although the car park',
  ),
  list('bullets', [
    'Family Safeguarding',
    'Fostering Service',
    'Children with Disabilities',
    'Children Looked After & Leaving Care',
    'Youth Justice & Exploitation',
  ]),
  paragraph('4.2', 'Is still hard to find. A fuller account follows when the survey has closed and'),
  list('roman', [
    [
      paragraph(
        undefined,
        strong('Multi-Disciplinary Teams (MDTs):'),
        ' its answers have been counted. The report sets out what was done this quarter and what comes',
      ),
    ],
    [
      paragraph(
        undefined,
        strong('Motivational Interviewing (MI):'),
        ' a strengths-based approach designed to ',
        emphasis('better engage'),
        ' and structure conversations with families.',
      ),
    ],
  ]),
  paragraph(
    undefined,
    'Next. Each team keeps a plan, and every plan names the person who answers for it. Members see the',
  ),
  paragraph(
    '4.3',
    'Same figures that managers use, with the month to which they belong. Where a target was missed, the text',
  ),
  chain,
);

const riskTexts: readonly (readonly [string, string, 'red' | 'amber' | 'green', string])[] = [
  [
    'Says why and by when it should be met. Work on the north wing has begun; the contractor expects no delay. Two posts are vacant, and both were advertised again in the spring.',
    'Visitors found the new signs clear, although the car park is still hard to find. A fuller account follows when the survey has closed and its answers have been counted. The report sets out what was done this quarter and what comes next.',
    'red',
    'High',
  ],
  [
    'Each team keeps a plan, and every plan names the person who answers for it. Members see the same figures',
    'That managers use, with the month to which they belong. Where a target was missed, the text says why and by when it should be met. Work on the north wing has begun; the contractor expects no delay. Two posts are vacant, and both',
    'red',
    'High',
  ],
  [
    'Were advertised again in the spring. Visitors found',
    'The new signs clear, although the car park is still hard to find. A fuller account follows when the survey has closed and its answers have been counted. The report sets',
    'amber',
    'Medium',
  ],
  [
    'Understanding and applying quality practice',
    'Out what was done this quarter and what comes next. Each team keeps a plan, and every plan names the person who answers for it. Members see the',
    'amber',
    'Medium',
  ],
  [
    'Multi-agency capacity and capability',
    'Same figures that managers use, with the month to which they belong. Where a target was missed, the text says why and by when it should be met. Work on the north wing has',
    'amber',
    'Medium',
  ],
  [
    'Begun; the contractor expects no delay. Two posts are vacant, and both were advertised again in',
    'The spring. Visitors found the new signs clear, although the car park is still hard to find. A fuller account follows when the survey has closed and its answers have been counted. The report sets out what was done this quarter and what comes next. Each team',
    'amber',
    'Medium',
  ],
  [
    'Leadership capacity and capability',
    'Keeps a plan, and every plan names the person who answers for it. Members see the same figures that managers use, with',
    'green',
    'Low',
  ],
  [
    'Organisational morale & retention of experienced social work staff, in the context of national market scarcity and competition from other authorities for their services',
    'The month to which they belong. Where a target was missed, the text says why and by when it should be met. Work on the north wing has begun;',
    'amber',
    'Medium',
  ],
  [
    'The contractor expects no delay. Two posts are vacant,',
    'And both were advertised again in the spring. Visitors found the new signs clear, although the car park is still hard',
    'green',
    'Low',
  ],
  [
    'Data management not supporting good practice',
    'To find. A fuller account follows when the survey has closed and its answers have been counted. The report sets out what was',
    'green',
    'Low',
  ],
  [
    'Preparedness for cycle of Ofsted monitoring visits',
    'Done this quarter and what comes next. Each team keeps a plan, and every plan names the person who answers for it. Members see the same',
    'green',
    'Low',
  ],
];

const risks = section(
  'risks',
  '5',
  'Risk Implications and Mitigations',
  paragraph(
    '5.1',
    'Figures that managers use, with the month to which they belong. Where a target was missed, the text says why ',
    reference('table-1', 'Table 1'),
    '.',
  ),
  {
    kind: 'table',
    id: 'table-1',
    label: 'Table 1',
    caption: 'Risk areas and mitigating actions',
    grid: {
      columns: [
        { heading: 'Risk area', holds: 'text', width: 3 },
        { heading: 'Examples of mitigating actions', holds: 'text', width: 5 },
        { heading: 'Rating', holds: 'text', width: 1.4 },
      ],
      bodies: [
        { rows: riskTexts.map(([risk, action, rating, band]) => row(risk, action, rated(rating, band))) },
      ],
    },
    key: [],
    notes: [words('And by when it should be met. Work on the north wing has')],
  },
);

const performance = {
  ...section(
    'performance',
    '6',
    'Performance summary',
    paragraph(
      '6.1',
      'Begun; the contractor expects no delay. Two posts are vacant, and both were advertised ',
      reference('table-2', 'Table 2'),
      '.',
    ),
    {
      kind: 'table',
      id: 'table-2',
      label: 'Table 2',
      caption: 'Again in the spring. Visitors found the new signs clear,',
      grid: {
        columns: [
          { heading: 'Indicator', holds: 'text', width: 3.4 },
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
            heading: 'Front door (MASH)',
            rows: [
              row(
                'Contacts completed in 3 days',
                figure('95.1%', 'i'),
                figure('96.5%'),
                '95.0%',
                '+1.5',
                '↑ up, improved',
                figure('[x]'),
                rated('green'),
              ),
              row(
                'Re-referrals within 12 months',
                figure('30.5%', 'i'),
                figure('25.0%', 'i'),
                '22.0%',
                '+3.0',
                '↓ down, improved',
                figure('21.9%'),
                rated('amber'),
              ),
            ],
          },
          {
            heading: 'Child protection',
            rows: [
              row(
                'Statutory visits made on time',
                figure('83.0%'),
                figure('86.0%', 'p'),
                '95.0%',
                '−9.0',
                '↑ up, improved',
                figure('[x]'),
                rated('red'),
              ),
              row(
                'Although the car park is still hard to find.',
                figure('31'),
                figure('32', 'r', 'e'),
                figure('[z]'),
                figure('[z]'),
                'no significant change',
                figure('[z]'),
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
      notes: [words('A fuller account follows when the survey has closed and its answers')],
    },
  ),
  orientation: 'landscape' as const,
};

const standard = [
  ['Consultation', 'Have been counted. The report sets out what was'],
  ['Other Options Considered', 'Done this quarter and what comes next. Each team'],
  [
    'Equality Duty',
    'Keeps a plan, and every plan names the person who answers for it. Members see the same figures that managers use, with the month to which they belong. Where a target was missed, the text says why and',
  ],
  [
    'Social Value',
    'By when it should be met. Work on the north wing has begun; the contractor expects no delay. Two posts are vacant, and both were advertised again in the spring. Visitors found the',
  ],
  [
    'Crime and Disorder Implications',
    'New signs clear, although the car park is still hard to find. A fuller account follows when the survey has closed and its answers have been counted.',
  ],
  [
    'Human Rights Implications',
    'The report sets out what was done this quarter and what comes next. Each team keeps a plan, and every plan names the person who answers',
  ],
].map(([title = '', body = ''], index) =>
  section(title.toLowerCase().replace(/ /g, '-'), `${index + 7}`, title, paragraph(`${index + 7}.1`, body)),
);

const wave = (start: number, slope: number, swing: number, months = 22): readonly number[] =>
  Array.from(
    { length: months },
    (_, index) => Math.round((start + slope * index + swing * Math.sin(index * 1.3)) * 10) / 10,
  );

const charts: readonly Chart[] = [
  chart(
    'figure-2',
    'Figure 2',
    'For it. Members see the same figures that managers use, with the month to',
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
    'Statutory visits made on time are recovering',
    [
      {
        name: 'West Sussex',
        role: 'own',
        values: wave(70, 0.7, 4).map((value, index) =>
          index === 3 || index === 12 || index === 14 ? undefined : value,
        ),
      },
    ],
    95,
  ),
  chart('figure-4', 'Figure 4', 'Which they belong. Where a target was missed,', [
    { name: 'West Sussex', role: 'own', values: wave(93, 0.1, 1.2) },
    { name: 'South East', role: 'neighbours', values: wave(91, 0.05, 0.8) },
  ]),
];

const appendix = section(
  'appendix-1',
  'Appendix 1',
  'The text says why and by when it should',
  paragraph(undefined, 'Be met. Work on the north wing has begun;'),
  ...charts,
);

const hostileAppendix = section(
  'appendix-2',
  'Appendix 2',
  hostile,
  paragraph(undefined, hostile, strong(hostile), figure(hostile), reference('appendix-2', hostile)),
  { ...chart('figure-5', 'Figure 5', hostile, [{ name: hostile, role: 'own', values: wave(20, 0, 1) }], 22) },
  {
    kind: 'list',
    style: 'letters',
    items: [{ label: `'"${hostile})`, blocks: [paragraph(undefined, hostile)] }],
  },
);
