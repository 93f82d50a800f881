import * as z from 'zod';
import type { Recorded } from '../decode.js';
import { choice, financialYear, id, markdown, month, thousands, words } from '../fields.js';

/** A money column of the ledger: what it holds and, where that belongs to a year, of which (domain A, D11). */
const column = z.strictObject({
  column: words(),
  heading: words(),
  holds: choice('full-amount', 'latest-full-amount', 'actual', 'planned', 'projected', 'variation'),
  year: financialYear().optional(),
});

/** The columns of the ledgers from a month on, in the finance office's own order. */
const layout = z.strictObject({ from: month(), columns: z.array(column).min(1) });

const group = z.strictObject({ id: id(), name: words() });

/** Groups of lines that make up a funding requirement (domain D2). */
const block = z.strictObject({
  id: id(),
  name: words(),
  /** `once`: amounts of several years add up to the full amount; `yearly`: the full amount comes every year (domain D4). */
  spending: choice('once', 'yearly'),
  groups: z.array(group).min(1),
  contingency: words().optional(),
  requirement: words(),
});

/** A row below the totals: what the column `group` calls it, and what the printed table does. */
const labelledRow = z.strictObject({ row: words(), label: markdown() });

/** The funding that the budget plan gives each block, their sum, and what is still required after it (domain D6). */
const allocations = z.strictObject({
  heading: words(),
  blocks: z.array(labelledRow.extend({ block: id() })).min(1),
  totals: labelledRow,
  remaining: labelledRow,
  /** Why the heading may name a plan whose figures are other ones (domain D15). */
  explanation: words().optional(),
});

/** A figure of another document, in whole £000, with which the ledger is compared (domain D14, D15). */
const plan = z.strictObject({
  id: id(),
  name: words(),
  amount: thousands(),
  /** Where the same document speaks of a block's allocation in a year: the two are compared (domain D15). */
  block: id().optional(),
  year: financialYear().optional(),
  source: words(),
});

const snapshot = z.strictObject({
  month: month(),
  status: choice('final', 'illustrative').default('final'),
  note: words().optional(),
});

/** `fund.yaml`: how the ledgers in `fund/` are to be read: every name that their column `group` may hold. */
export const fundFile = z.strictObject({
  title: words(),
  layouts: z.array(layout).min(1),
  blocks: z.array(block).min(1),
  totals: words(),
  available: words(),
  additional: words(),
  allocations: allocations.optional(),
  plans: z.array(plan).default([]),
  snapshots: z.array(snapshot).default([]),
});

export type FundStructure = Recorded<z.output<typeof fundFile>>;
export type FundLayout = z.output<typeof layout>;
export type FundColumn = z.output<typeof column>;
export type FundBlock = z.output<typeof block>;
export type FundPlan = z.output<typeof plan>;
