import type { RowSketch } from '../../support/timeline-builder.js';

/** Milestones of every sort: exact and vague, early, late and done, with long names, and one without any date. */
export const milestones: Readonly<Record<string, readonly RowSketch[]>> = {
  Regulation: [
    {
      name: 'Focused visit of the inspectorate',
      baseline: '12 to 22 October 2020',
      actual: '12 to 22 October 2020',
      remark: 'complete, on time',
    },
    {
      name: 'Next monitoring visit',
      baseline: 'early in 2021',
      forecast: '25 to 26 May 2021',
      remark: '26 days late',
    },
    {
      name: 'Decision on the future of the service, after the formal review of its progress',
      baseline: 'no later than January 2022',
      forecast: 'no later than January 2022',
      remark: 'on time, subject to the review in July',
    },
  ],
  Workforce: [
    {
      name: 'Training of all managers',
      baseline: '30 April 2021',
      forecast: '28 May 2021',
      remark: '28 days late',
    },
    {
      name: 'Retention offer agreed',
      baseline: '15 January 2021',
      actual: '12 February 2021',
      remark: 'complete, 28 days late',
    },
    {
      name: 'Practice model chosen',
      baseline: '30 June 2021',
      forecast: '14 May 2021',
      remark: '47 days early',
    },
    { name: 'Pilot team named', remark: 'no date yet' },
  ],
};
