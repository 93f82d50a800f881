import type { Section } from '../../../src/paper/paper.js';
import { paragraph, section } from '../../support/paper-builder.js';

const texts: readonly (readonly [title: string, text: string])[] = [
  ['Consultation', 'Not applicable: nothing is proposed here.'],
  ['Other Options Considered', 'Not applicable: nothing is proposed here.'],
  [
    'Equality Duty',
    'Help goes to whoever needs it, and need is assessed one child at a time. Managers look twice a year at who gets which service, by ethnicity, disability and sex, and report what they find to the corporate board.',
  ],
  [
    'Social Value',
    'Families who get help early stay together more often, and that is worth more to a neighbourhood than any contract. Foster carers and small local providers come first where the law allows it.',
  ],
  [
    'Crime and Disorder Implications',
    'Young people who are listened to offend less. The youth justice team shares an office with the family teams from June.',
  ],
  [
    'Human Rights Implications',
    'Family life is interfered with only as far as a child’s safety demands, and the reasons are written down. Children are asked for their views before each review.',
  ],
];

/** Short numbered sections, as many as any paper has to have (domain G2). */
export const standardSections: readonly Section[] = texts.map(([title, text], index) =>
  section(`standard-${index + 7}`, `${index + 7}`, title, paragraph(`${index + 7}.1`, text)),
);
