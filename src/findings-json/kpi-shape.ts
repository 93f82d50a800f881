import * as z from 'zod';
import { decimal, flag, month, origins, text, whole } from './fields.js';
import { spcShape } from './spc-shape.js';

const status = () =>
  z
    .enum(['final', 'illustrative', 'provisional', 'revised', 'estimated', 'missing', 'confidential'])
    .meta({ description: 'as the series gives it' });

const change = () => z.enum(['up', 'down', 'none']).meta({ description: 'the sign of the difference (B6)' });
const effect = () =>
  z
    .enum(['improved', 'worsened', 'unchanged'])
    .nullable()
    .meta({ description: 'what polarity makes of the change (B6); null for a neutral KPI (B1)' });

const value = () =>
  decimal('the value in the unit of the KPI, unrounded: 25 for 25%')
    .nullable()
    .describe('null where there is none');
const printed = () => text('the value as papers print it: rounded, with %, [c], [x], [z] or [low]');

/** A month of an area. */
export const readingShape = z.strictObject({
  month: month('the month'),
  value: value(),
  printed: printed(),
  status: status(),
  'restated-from': decimal(
    'what an earlier paper printed of the month, where that is another value (B8)',
  ).nullable(),
  numerator: decimal('what was counted').nullable(),
  denominator: decimal('out of how many').nullable(),
  note: text('what the row says of itself').nullable(),
  members: z
    .strictObject({ used: whole('members with a value'), of: whole('members of the group') })
    .nullable()
    .meta({ description: 'of a group of areas, what its figure rests on (B15)' }),
  origins: origins(),
});

const comparison = z.strictObject({
  month: month('the month that is compared with'),
  value: decimal('its value, unrounded; what was reported is as it was printed'),
  printed: printed(),
  difference: decimal('latest minus this one, unrounded; percentage points for percentages (B11)').nullable(),
  change: change().nullable(),
  effect: effect(),
  origins: origins(),
});

const benchmark = z.strictObject({
  area: text('the id of the area'),
  name: text('its name'),
  role: z.enum(['own', 'neighbours', 'nation', 'part']),
  period: text('how its months read, where a figure is for longer than a month: "year to"').nullable(),
  method: z
    .enum(['mean', 'median', 'pooled'])
    .nullable()
    .meta({ description: 'how the figure of a group was made (B15)' }),
  list: text('which list of neighbours it is (B15)').nullable(),
  source: text('where its figures are from').nullable(),
  rank: z
    .strictObject({ month: month('the month'), rank: whole('1 is best'), of: whole('areas with a value') })
    .nullable()
    .meta({ description: 'the place of the authority among the members (B17)' }),
  months: z.array(readingShape),
});

const over = z.strictObject({
  period: z.enum(['quarter', 'year-to-date', 'twelve-months']),
  from: month('its first month'),
  to: month('its last month'),
  value: value(),
  printed: printed(),
  lacking: z.array(month('a month without counts to combine')),
  origins: origins(),
});

/** A KPI: its series, what the latest value is compared with, its rating, and how the series behaves. */
export const kpiShape = z.strictObject({
  id: text('the id in kpis.yaml'),
  name: text('its name'),
  group: text('the id of its group'),
  unit: z.enum(['percentage', 'count', 'rate', 'average']),
  per: text('what a rate is per').nullable(),
  polarity: z.enum(['higher-is-better', 'lower-is-better', 'neutral']),
  decimals: whole('decimals that papers print'),
  nearest: whole('the step to which papers round values, like 10').nullable(),
  rounded: flag('whether its counts of people are shown rounded only (I6)'),
  target: decimal('in the unit of the KPI').nullable(),
  'target-origins': origins(),
  'target-is-illustrative': flag('whether no paper has published the target'),
  tolerance: text('the permitted shortfall from the target: "3 points", "10% of target" (B3)').nullable(),
  definition: text('what is measured, as it was written'),
  owner: text('who answers for it'),
  source: text('where its figures are from'),
  latest: month('the latest month that has a value').nullable(),
  variance: z
    .strictObject({
      amount: decimal('latest value minus target'),
      favourable: decimal('the same, positive when better than target'),
    })
    .nullable()
    .meta({ description: 'B2; null without target, value or polarity' }),
  rating: z
    .enum(['green', 'amber', 'red', 'not-rated'])
    .meta({ description: 'of the latest value (B3, B5)' }),
  compared: z.strictObject({
    'previous-month': comparison.nullable(),
    'previously-reported': comparison.nullable(),
    'last-year': comparison.nullable(),
  }),
  benchmarks: z.array(benchmark),
  over: z.array(over),
  months: z.array(readingShape),
  spc: spcShape.nullable(),
  origins: origins(),
});

export type KpiEntry = z.output<typeof kpiShape>;
export type ReadingEntry = z.output<typeof readingShape>;
export type ComparisonEntry = z.output<typeof comparison>;
export type BenchmarkEntry = z.output<typeof benchmark>;
