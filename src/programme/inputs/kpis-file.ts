import * as z from 'zod';
import { parseQuantity, type Quantity } from '../../words/decimal.js';
import type { Recorded } from '../decode.js';
import { choice, flag, id, quantity, wholeNumber, words } from '../fields.js';
import { benchmarkMethod } from './programme-file.js';
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
  /** How a given figure of a group was made, or how cfip makes it; that of the area where absent (domain B15). */
  method: benchmarkMethod().optional(),
  /** Whether its counts are rounded, so that they need not give its percentages exactly (domain B9). */
  'rounded-counts': flag().default(false),
});

/** How many decimals a value is printed with, where the KPI does not say (domain B12). */
const DECIMALS = { percentage: 1, count: 0, rate: 0, average: 1 } as const;

export const group = z.strictObject({ id: id(), name: words() });

const writtenKpi = z.strictObject({
  id: id(),
  name: words(),
  group: id(),
  unit: choice('percentage', 'count', 'rate', 'average'),
  per: words().optional(),
  counts: words().optional(),
  polarity: choice('higher-is-better', 'lower-is-better', 'neutral'),
  decimals: wholeNumber(0, 6).optional(),
  /** Printed to the nearest 10, 100 or another whole number (domain B12). */
  nearest: wholeNumber(2, 1_000_000).optional(),
  /** The population that a rate is reckoned on, from programme.yaml (domain B16). */
  population: id().optional(),
  target: quantity().optional(),
  'target-status': choice('final', 'illustrative').default('final'),
  tolerance: tolerance.optional(),
  definition: words(),
  owner: words(),
  source: words(),
  comparators: z.array(comparator).default([]),
  /** Longer periods that the KPI is also given for, by its counts (domain B10). */
  over: z.array(choice('quarter', 'year-to-date', 'twelve-months')).default([]),
  'rounded-counts': flag().default(false),
  /** `small-numbers`: it counts people who could be recognised, so that small counts of them are withheld (domain I1). */
  disclosure: choice('small-numbers', 'none').default('none'),
  /** The KPIs whose counts add up to this one (domain I3). */
  'total-of': z.array(id()).default([]),
  spc: kpiSpc,
});

export const kpi = writtenKpi.transform((written) => ({
  ...written,
  decimals: written.decimals ?? (written.nearest === undefined ? DECIMALS[written.unit] : 0),
}));

/** `kpis.yaml`: what is measured, in groups (design §2; domain B1: polarity is mandatory). */
export const kpisFile = z.strictObject({ groups: z.array(group), kpis: z.array(kpi) });

export type Group = Recorded<z.output<typeof group>>;
export type Comparator = z.output<typeof comparator>;
export type Kpi = Recorded<z.output<typeof kpi>>;
export type Polarity = Kpi['polarity'];
/** A period of several months, whose figure is made from the counts of its months (domain B10). */
export type Period = Kpi['over'][number];
