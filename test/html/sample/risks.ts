import { paragraph, rated, reference, row, section, words } from '../../support/paper-builder.js';

type Band = readonly ['red' | 'amber' | 'green', string];
const high: Band = ['red', 'High'];
const medium: Band = ['amber', 'Medium'];
const low: Band = ['green', 'Low'];

const log: readonly (readonly [risk: string, action: string, band: Band])[] = [
  [
    'Because the virus keeps coming back in waves, staff fall ill or must isolate, visits are missed, and a child who is not safe at home is not seen by anybody for longer than ten days',
    'Teams cover for each other across districts, and a list of children who must be seen in person is kept up to date every morning. Protective equipment for eight weeks is in store. Nine in ten of those who visit homes have had a first vaccination, and the rest have been offered one.',
    high,
  ],
  [
    'When schools open to everybody, concerns from the whole winter arrive within weeks, and the front door cannot answer them all on the day',
    'Four agency workers are engaged until July. Head teachers have been asked to ring early about the children who worry them most. A rota of managers stands by for the first fortnight; it worked well in September, when contacts rose by a third.',
    high,
  ],
  [
    'Because cases are read by few people outside the teams, weak practice is noticed late and children remain at risk',
    'Forty cases a month are read by somebody from another team. What they find is discussed with the worker within the week and counted in the monthly report, so that a pattern shows before an inspector finds it.',
    medium,
  ],
  [
    'Standards are taught but not lived, so that families get a different service from one office to the next',
    'Each office has a practice lead who works alongside staff two days a week. A short film shows what a good visit looks like.',
    medium,
  ],
  [
    'Partners run short of people and money',
    'Health, police and schools sit in the design group of the new service and have signed a joint plan for its first two years. Each has named a senior officer who answers for its part, and the group looks at vacancies in all four organisations every month.',
    medium,
  ],
  [
    'The decision on who runs the service goes against the Council because progress is not shown in time',
    'A diary of evidence is kept against each of the criteria and goes to the Commissioner every month. He has been invited to sit in on any meeting that he chooses.',
    medium,
  ],
  [
    'Senior posts fall vacant together',
    'All but one are filled for good. A deputy has been named for each of them.',
    low,
  ],
  [
    'Experienced social workers leave for better pay in London, and children lose the person whom they trust',
    'Pay was matched to the regional average in January. Leavers are asked why they go; most of them spoke of travel, not of pay, and a trial of working from the nearest office begins in May.',
    medium,
  ],
  [
    'Form-filling keeps social workers from families',
    'Thirty-one forms were cut to twelve. Each team has half a post more for records and bookings.',
    low,
  ],
  [
    'Records are late or wrong, and managers decide on poor figures',
    'A daily list shows each worker which records are due. Errors found in the monthly return are fewer than a hundred for the first time.',
    low,
  ],
  [
    'A visit by inspectors takes the service by surprise',
    'One manager keeps everything that they may ask for, and a rehearsal is held every quarter.',
    low,
  ],
];

/** A table of long rows that goes on over several pages. */
export const risks = section(
  'risks',
  '5',
  'Risk implications and mitigations',
  paragraph(
    '5.1',
    'Eleven risks are open. ',
    reference('table-1', 'Table 1'),
    ' lists them, the gravest first.',
  ),
  {
    kind: 'table',
    id: 'table-1',
    label: 'Table 1',
    caption: 'Open risks and what is done about them',
    grid: {
      columns: [
        { heading: 'Risk', holds: 'text', width: 3 },
        { heading: 'Actions', holds: 'text', width: 5 },
        { heading: 'Rating', holds: 'text', width: 1.4 },
      ],
      bodies: [{ rows: log.map(([risk, action, band]) => row(risk, action, rated(...band))) }],
    },
    key: [],
    notes: [words('Bands: high 15 to 25, medium 5 to 14, low 1 to 4.')],
  },
);
