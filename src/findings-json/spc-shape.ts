import * as z from 'zod';
import { decimal, flag, month, text, whole } from './fields.js';

const rebase = z
  .strictObject({ month: month('its first month'), reason: text('what changed the process') })
  .nullable()
  .meta({ description: 'why the segment starts; null for the first (C11)' });

const standing = () =>
  z
    .enum(['too-short', 'trial', 'established'])
    .meta({ description: 'fewer than 6 values, 6 to 12, or more (C13)' });

const label = z
  .strictObject({
    cause: z
      .enum(['beyond-limit', 'trend', 'two-of-three', 'shift', 'common-cause'])
      .meta({ description: 'the first rule that explains the point (C7)' }),
    direction: z.enum(['up', 'down']).nullable().meta({ description: 'null for common cause' }),
    effect: z
      .enum(['improvement', 'concern', 'neutral'])
      .nullable()
      .meta({ description: 'direction times polarity (C8); null for common cause' }),
  })
  .nullable()
  .meta({ description: 'null where there is no value, or nothing to judge it by' });

const limits = z
  .strictObject({
    mean: decimal('in the unit of the KPI'),
    'average-moving-range': decimal('after screening, if that is on (C2)'),
    upper: decimal('mean + 2.66 average moving ranges (C1)'),
    lower: decimal('mean − 2.66 average moving ranges, not clipped (C16)'),
    'near-upper': decimal('two thirds of the way to the upper limit'),
    'near-lower': decimal('two thirds of the way to the lower limit'),
  })
  .nullable();

const xmr = z.strictObject({
  method: z.literal('xmr'),
  'screen-outliers': flag('whether moving ranges of outlying values are left out (C2)'),
  'two-of-three': z.enum(['nhs-plot-the-dots', 'mdc2023']).meta({ description: 'how that rule counts (C6)' }),
  baseline: whole('from how many values mean and limits are; null for all (C12)').nullable(),
  variation: z
    .enum([
      'common-cause',
      'improvement-high',
      'improvement-low',
      'concern-high',
      'concern-low',
      'neutral-high',
      'neutral-low',
    ])
    .nullable()
    .meta({ description: 'the icon of variation, from the latest point (C9)' }),
  assurance: z
    .enum(['consistently-pass', 'consistently-fail', 'hit-and-miss'])
    .nullable()
    .meta({ description: 'the icon of assurance, from target and limits (C10)' }),
  segments: z.array(
    z.strictObject({
      rebase,
      standing: standing(),
      limits,
      points: z.array(z.strictObject({ month: month('the month'), label })),
    }),
  ),
});

const runChart = z.strictObject({
  method: z.literal('run-chart'),
  baseline: whole('from how many values the median is; null for all').nullable(),
  segments: z.array(
    z.strictObject({
      rebase,
      standing: standing(),
      median: decimal('in the unit of the KPI').nullable(),
      runs: z
        .strictObject({
          useful: whole('values beside the median'),
          longest: whole('the longest run'),
          'longest-by-chance': whole('chance gives no longer one'),
          crossings: whole('crossings of the median'),
          'fewest-by-chance': whole('chance gives no fewer'),
        })
        .nullable(),
      signals: z
        .array(z.enum(['long-run', 'few-crossings']))
        .nullable()
        .meta({ description: 'what chance does not explain (C18); null while there are too few values' }),
    }),
  ),
});

/** How a series has behaved, by the method that is set for it (domain C). */
export const spcShape = z.discriminatedUnion('method', [xmr, runChart]);

export type SpcEntry = z.output<typeof spcShape>;
