import * as z from 'zod';
import { day, flag, month, origins, text, whole } from './fields.js';

const level = (description: string) =>
  z
    .strictObject({
      likelihood: whole('1 to 5'),
      impact: whole('1 to 5'),
      score: whole('their product, 1 to 25 (E1)'),
    })
    .nullable()
    .meta({ description });

const action = z.strictObject({
  text: text('what is to be done'),
  owner: text('who does it').nullable(),
  due: day('by when').nullable(),
  state: z.enum(['done', 'open', 'overdue']).meta({ description: 'at the as-at date (E5)' }),
  origins: origins(),
});

/** A risk with the assessment that holds at the paper's month. */
export const riskShape = z.strictObject({
  id: text('the id in risks.yaml'),
  title: text('its title'),
  area: text('the risk in words, as it was written'),
  owner: text('who answers for it').nullable(),
  response: text('treat, tolerate, transfer or terminate').nullable(),
  mitigation: text('what is done about it, as it was written'),
  closed: month('from which month on it is closed').nullable(),
  'closed-because': text('why, as it was written').nullable(),
  state: z.enum(['open', 'closed']).meta({ description: 'closed ones appear once more (E4)' }),
  inherent: level('without controls'),
  residual: level('with the present controls'),
  target: level('wanted after the actions'),
  band: text('the name of the band of the residual score (E3)').nullable(),
  movement: z
    .enum(['up', 'down', 'same', 'new', 'closed'])
    .nullable()
    .meta({ description: 'since papers last printed the risks (E4); null where that cannot be told' }),
  'reported-score': whole('the score that they printed').nullable(),
  review: z.strictObject({ date: day('the next review'), overdue: flag('whether it has passed') }).nullable(),
  'lacks-action': flag('above its target without an open action that has owner and due date (E5)'),
  actions: z.array(action),
  'field-origins': z.record(z.string(), z.string().regex(/:\d+:\d+$/)).meta({
    description:
      'the place of every field that was given, by its key: some stand in the record of the risk, some in the assessment',
  }),
  origins: origins(),
});

export type RiskEntry = z.output<typeof riskShape>;
