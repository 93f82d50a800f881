import type { Block } from '../../../src/paper/blocks.js';
import {
  emphasis,
  figure,
  heading,
  list,
  paragraph,
  reference,
  section,
  strong,
  words,
} from '../../support/paper-builder.js';

export const introduction = section(
  'introduction',
  '1',
  'Introduction',
  paragraph(
    '1.1',
    'Papers like this one come to every second meeting. They say what was promised, what has been done, and what the figures show; plans for the years ahead are set out elsewhere. Anything marked with a letter in square brackets is explained above the table where it first stands.',
  ),
);

/** Sub-headings, a quotation and a link. */
export const inspection = section(
  'inspection',
  '2',
  'Inspection',
  heading('visits', 3, 'Monitoring visits'),
  paragraph(
    '2.1',
    'The visit planned for March could not go ahead under lockdown. Inspectors will now come on ',
    figure('25 and 26 May 2021'),
    '. They have told us which case files they want to read, and whom they hope to talk to: social workers, their managers, foster carers and, where they wish it, young people themselves.',
  ),
  paragraph(
    '2.2',
    'Permanence is the theme. Every child in care should have a plan that says where home will be, and most have; for those who have not, a panel of senior managers meets every fortnight until there is one. The panel has closed two thirds of the cases on its list since Christmas and expects to close the rest by Easter.',
  ),
  heading('commissioner', 3, 'The Commissioner'),
  paragraph('2.3', 'The Commissioner spoke to members in February. Of the direction taken he said:'),
  {
    kind: 'quotation',
    blocks: [
      paragraph(
        undefined,
        'What I see is steady. I would rather see steady than fast, so long as it does not stop; come the summer I shall want to see that it has not.',
      ),
    ],
  },
  paragraph(
    '2.4',
    'His ',
    { kind: 'link', href: 'https://www.gov.uk/', content: words('published criteria') },
    ' are now part of the monthly report to managers.',
  ),
);

/** Roman lists that go on across sub-headings, nested bullets, figures with marks. */
export const demand = section(
  'demand',
  '3',
  'Demand and response during the pandemic',
  paragraph('3.1', 'The charts behind this section are in ', reference('appendix-1', 'Appendix 1'), '.'),
  paragraph('3.2', 'Four things stand out:'),
  heading('front-door', 3, 'The front door'),
  list('roman', [
    'Contacts fell when schools closed, as they did last spring. Teachers see children every day, and when they do not, worries go unreported for a time. The service has asked for extra staff in the six weeks after Easter, when the calls that were not made in winter are expected.',
    'Fewer of the contacts become referrals than a year ago. Most of the difference is families who are offered early help at once instead of an assessment that would have led there anyway.',
  ]),
  heading('protection', 3, 'Child protection'),
  list(
    'roman',
    [
      [
        paragraph(
          undefined,
          'Visits made on time rose to ',
          figure('86.0%', 'i'),
          ' from ',
          figure('83.0%', 'r', 'e'),
          ' in November. Two groups are watched with special care:',
        ),
        list('bullets', [
          [
            paragraph(undefined, 'children whose plan has lasted eighteen months or longer, and among them'),
            list('bullets', ['those for whom it is a second plan,', 'those who changed teams;']),
          ],
          'children seen less often than every tenth working day.',
        ]),
      ],
    ],
    2,
  ),
  heading('care', 3, 'Children in care'),
  list('roman', ['Their number hardly moved. Neighbouring counties report the same.'], 3),
  paragraph(
    '3.3',
    'Re-referrals stand at ',
    figure('25.0%', 'i'),
    ', down from ',
    figure('30.5%', 'i'),
    ' (see ',
    reference('figure-2', 'Figure 2'),
    '). Assessments that go deeper the first time are the likeliest cause.',
  ),
);

const chain: Block = {
  kind: 'chain',
  id: 'figure-1',
  label: 'Figure 1',
  title: 'Levels of staff from July 2021',
  levels: [
    'Director of Children’s Services (DCS)',
    'Assistant Director (AD)',
    'Head of Service',
    'Service Manager',
    'Team Manager',
    'Professional Practitioner (e.g. Qualified Social Worker)',
  ],
};

/** Bullets, a roman list with run-in headings, a chain of command. */
export const redesign = section(
  'redesign',
  '4',
  'Service redesign',
  paragraph('4.1', 'Workshops have been held with the staff of each of these services:'),
  list('bullets', [
    'Family Safeguarding',
    'Fostering',
    'Children Looked After & Leaving Care',
    'Youth Justice',
  ]),
  paragraph('4.2', 'Two changes matter most to families:'),
  list('roman', [
    [
      paragraph(
        undefined,
        strong('One team for the household:'),
        ' workers for adults sit beside those for children, so that a parent’s drinking and a child’s absence from school are dealt with together.',
      ),
    ],
    [
      paragraph(
        undefined,
        strong('A way of talking:'),
        ' conversations begin with what already works, and ',
        emphasis('only then'),
        ' turn to what must change.',
      ),
    ],
  ]),
  paragraph(undefined, 'Both start in two districts and reach the whole county by March 2022.'),
  paragraph('4.3', 'From July there are six levels instead of nine:'),
  chain,
);
