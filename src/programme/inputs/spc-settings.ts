import * as z from 'zod';
import { choice, flag, month, wholeNumber, words } from '../fields.js';

/** The fewest values that a fixed baseline may rest on (domain C12). */
const SHORTEST_BASELINE = 12;
const LONGEST_BASELINE = 600;

/** How a series is charted: XmR limits, a median with the Anhøj rules, or as a line only (domain C1, C18). */
const method = () => choice('xmr', 'run-chart', 'none');

/** `spc` of `programme.yaml`: how every KPI is judged that does not say otherwise (domain C2, C6, C18). */
export const spcSettings = z
  .strictObject({
    method: method().default('xmr'),
    /** Whether moving ranges of outlying points are left out of the limits. */
    'screen-outliers': flag().default(true),
    /** Whether points beyond the limit count among the two of three. */
    'two-of-three': choice('nhs-plot-the-dots', 'mdc2023').default('nhs-plot-the-dots'),
  })
  .prefault({});

/** A month from which a series is judged anew, and what changed the process then (domain C11). */
const rebase = z.strictObject({ month: month(), reason: words() });

/** `spc` of a KPI in `kpis.yaml`: where its series is judged anew, from which values, and by what method if not the usual. */
export const kpiSpc = z
  .strictObject({
    method: method().optional(),
    /** How many values, from the start of a segment, give its mean and limits; all of them when absent. */
    baseline: wholeNumber(SHORTEST_BASELINE, LONGEST_BASELINE).optional(),
    rebases: z.array(rebase).default([]),
  })
  .prefault({});

export type SpcSettings = z.output<typeof spcSettings>;
export type KpiSpc = z.output<typeof kpiSpc>;
export type SpcMethod = SpcSettings['method'];
export type TwoOfThree = SpcSettings['two-of-three'];
export type Rebase = z.output<typeof rebase>;

/** The method of a KPI: its own, else that of the programme. */
export const spcMethod = (settings: SpcSettings, { method }: KpiSpc): SpcMethod => method ?? settings.method;
