import * as z from 'zod';
import { day, month, origins, text, whole } from './fields.js';

const dated = (description: string) =>
  z
    .strictObject({
      text: text('in the words in which it was given (F5)'),
      earliest: day('the first day that it may mean'),
      latest: day('the last day, by which dates are compared'),
      origins: origins(),
    })
    .nullable()
    .meta({ description });

/** A milestone as it stands at the paper's date. */
export const milestoneShape = z.strictObject({
  id: text('the id in milestones.csv'),
  workstream: text('its workstream'),
  title: text('its title'),
  original: dated('the baseline approved first (F1)'),
  baseline: dated('the baseline that holds'),
  standing: dated('when it was reached, else when it is expected'),
  reached: z.boolean().meta({ description: 'whether it has an actual date' }),
  slip: whole('days from the baseline that holds to the date that stands; positive is late (F2)').nullable(),
  status: z
    .enum(['complete', 'paused', 'overdue', 'green', 'amber', 'red', 'not-rated'])
    .meta({ description: 'by its dates (F3)' }),
  'set-by-hand': z
    .enum(['green', 'amber', 'red'])
    .nullable()
    .meta({ description: 'a rating that stands beside the computed one' }),
  reported: z
    .strictObject({ month: month('of the papers that last spoke of it'), date: dated('what they printed') })
    .nullable(),
  move: z
    .strictObject({ days: whole('positive is later').nullable() })
    .nullable()
    .meta({ description: 'since then (F6); null where it has not moved' }),
});

export type MilestoneEntry = z.output<typeof milestoneShape>;
