import * as z from 'zod';
import { parseQuantity, type Quantity } from '../../words/decimal.js';
import type { Recorded } from '../decode.js';
import { choice, id, quantity, wholeNumber, words } from '../fields.js';
import { kpiSpc } from './spc-settings.js';

const OF_TARGET = /\s*of\s+(?:the\s+)?target$/i;

/** A permitted shortfall: in the KPI's own unit, or as a share of the target (domain B3). */
export interface Tolerance {
  readonly quantity: Quantity;
  readonly relative: boolean;
}

const tolerance = z
  .string()
  .transform((text, context): Tolerance => {
    const relative = OF_TARGET.test(text);
    const amount = parseQuantity(text.replace(OF_TARGET, ''));
    // "5%" alone may be points or a share of the target: it is refused, not guessed.
    if (amount && !amount.value.lt(0) && amount.percent === relative) return { quantity: amount, relative };
    context.addIssue({
      code: 'custom',
      message: `"${text}" is not a tolerance.`,
      params: { hint: 'Write it like 3 (in the unit of the KPI; points for a percentage) or 10% of target.' },
    });
    return z.NEVER;
  })
  .meta({ description: 'permitted shortfall from the target, like 3 or 10% of target' });

const comparator = z.strictObject({
  area: id(),
  /** How the month of a benchmark reads: `year to` gives "year to March 2020". */
  period: words().optional(),
  source: words().optional(),
});

export const group = z.strictObject({ id: id(), name: words() });

export const kpi = z.strictObject({
  id: id(),
  name: words(),
  group: id(),
  unit: choice('percentage', 'count', 'rate', 'average'),
  per: words().optional(),
  counts: words().optional(),
  polarity: choice('higher-is-better', 'lower-is-better', 'neutral'),
  decimals: wholeNumber(0, 6),
  target: quantity().optional(),
  'target-status': choice('final', 'illustrative').default('final'),
  tolerance: tolerance.optional(),
  definition: words(),
  owner: words(),
  source: words(),
  comparators: z.array(comparator).default([]),
  spc: kpiSpc,
});

/** `kpis.yaml`: what is measured, in groups (design §2; domain B1: polarity is mandatory). */
export const kpisFile = z.strictObject({ groups: z.array(group), kpis: z.array(kpi) });

export type Group = Recorded<z.output<typeof group>>;
export type Comparator = z.output<typeof comparator>;
export type Kpi = Recorded<z.output<typeof kpi>>;
export type Polarity = Kpi['polarity'];
