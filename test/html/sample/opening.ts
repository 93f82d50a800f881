import { list, paragraph, reference, section } from '../../support/paper-builder.js';

/** Unnumbered text with a lettered list that refers to sections. */
export const summary = section(
  'summary',
  undefined,
  'Summary',
  paragraph(
    undefined,
    'Members asked in January for news of three things, and this paper brings it. Where a figure has changed since the last paper, both values are given, so that nobody has to look the old one up. In short:',
  ),
  list('letters', [
    [
      paragraph(
        undefined,
        'inspectors come again in May, later than first planned, and will look at how long children wait for a lasting home (',
        reference('inspection', 'Section 2'),
        ');',
      ),
    ],
    [
      paragraph(
        undefined,
        'fewer families were in touch while schools were shut, and many more are likely to be once all pupils return (',
        reference('demand', 'Section 3'),
        ');',
      ),
    ],
    [
      paragraph(
        undefined,
        'teams are being redrawn with fewer layers (',
        reference('redesign', 'Section 4'),
        ').',
      ),
    ],
  ]),
);

/** Unnumbered text between and after lists. */
export const focus = section(
  'focus',
  undefined,
  'The focus for Scrutiny',
  paragraph(undefined, 'The Committee is asked to note the progress reported here, and to consider:'),
  list('letters', [
    'whether the work of the last quarter makes it more likely that children are better off for it, and what evidence members would wish to see of that;',
    'whether visits, plans and reviews have kept up with need during the winter, given how many staff worked from home;',
    'whether the dates set for the new teams can still be met.',
  ]),
  paragraph(undefined, 'The Chairman sums up the discussion for the record.'),
);
