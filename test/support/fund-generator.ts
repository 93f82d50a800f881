import fc from 'fast-check';
import { SourceText } from '../../src/diagnostics/source-text.js';
import type { Fund, Ledger } from '../../src/programme/fund/fund.js';
import type { LedgerRow } from '../../src/programme/fund/ledger-row.js';
import { type LedgerPart, partsOf } from '../../src/programme/fund/parts.js';
import type { FundStructure } from '../../src/programme/inputs/fund-file.js';
import type { Month } from '../../src/words/month.js';
import { COLUMNS, type Column, fundOfFiles } from './fund.js';
import { wholeText } from './told.js';

export const STRUCTURE: FundStructure = fundOfFiles({ ledgers: {} }).structure;
export const [LAYOUT] = STRUCTURE.layouts;
type Amounts = Readonly<Partial<Record<Column, number>>>;

/** A row of a ledger as its file has it, for tests that change one. */
export interface RowSketch {
  readonly group: string;
  readonly line?: string | undefined;
  readonly amounts: Amounts;
}

const amount = fc.integer({ min: -20_000, max: 20_000 });
const given = fc.record({
  full: amount,
  actual: amount,
  planned: amount,
  projected: amount,
  next: amount,
  last: amount,
});

const lines = (labels: readonly string[]) =>
  fc.uniqueArray(fc.tuple(fc.constantFrom(...labels), given), { selector: ([label]) => label, minLength: 1 });

const LABELS = ['Repairs', 'New', 'Contingency review', 'Staff', 'Gutters'];

/** A row of what is spent once, or comes every year: its latest full amount and its variation follow (domain D3, D4). */
const spending = (group: string, line: string, written: Amounts, once: boolean): RowSketch => {
  const { full = 0, actual = 0, planned = 0, projected = 0, next = 0, last = 0 } = written;
  const latest = once ? actual + projected + next + last : last;
  const variation = projected - planned;
  return { group, line, amounts: { full, latest, actual, planned, projected, variation, next, last } };
};

/** Adds up rows column by column, as somebody with pencil and paper would. */
const summed = (
  group: string,
  rows: readonly RowSketch[],
  columns: readonly Column[] = COLUMNS,
): RowSketch => ({
  group,
  amounts: Object.fromEntries(
    columns.map((column) => [column, rows.reduce((sum, { amounts }) => sum + (amounts[column] ?? 0), 0)]),
  ),
});

const taken = (group: string, from: RowSketch, off: RowSketch, columns: readonly Column[]): RowSketch => ({
  group,
  amounts: Object.fromEntries(
    columns.map((column) => [column, (from.amounts[column] ?? 0) - (off.amounts[column] ?? 0)]),
  ),
});

const FUNDED = ['planned', 'projected', 'variation', 'next', 'last'] as const;
const LATER = ['next', 'last'] as const;

/** Sound ledgers of the structure of `fund.ts`: every total is what its lines give. */
export const soundLedgers: fc.Arbitrary<readonly RowSketch[]> = fc
  .record({
    lifts: lines(LABELS),
    roofs: lines(LABELS),
    staff: lines(LABELS),
    contingency: given,
    available: given,
    allocations: fc.tuple(given, given),
  })
  .map(({ lifts, roofs, staff, contingency, available, allocations }) => {
    const group = (name: string, written: typeof lifts, once: boolean) =>
      written.map(([label, amounts]) => spending(name, label, amounts, once));
    const [l, r, s] = [
      group('Lifts', lifts, true),
      group('Roofs', roofs, true),
      group('Staff', staff, false),
    ];
    const reserve = spending('Temporary contingency', 'Contingency', contingency, true);
    const temporary = summed('Temporary requirement', [...l, ...r, reserve]);
    const permanent = summed('Permanent requirement', s);
    const totals = summed('Totals', [temporary, permanent]);
    const { planned, projected, next, last } = available;
    const funding: RowSketch = {
      group: 'Available',
      amounts: { planned, projected, variation: projected - planned, next, last },
    };
    const additional = taken('Additional', totals, funding, FUNDED);
    const [first, second] = allocations.map(
      (amounts, index): RowSketch => ({
        group: index === 0 ? 'Allocation temporary' : 'Allocation permanent',
        amounts: { next: amounts.next, last: amounts.last },
      }),
    );
    if (!first || !second) throw new Error('two allocations');
    const allocated = summed('Allocations', [first, second], LATER);
    return [
      ...l,
      summed('Lifts', l),
      ...r,
      summed('Roofs', r),
      reserve,
      temporary,
      ...s,
      summed('Staff', s),
      permanent,
      totals,
      funding,
      additional,
      first,
      second,
      allocated,
      taken('Remaining', additional, allocated, LATER),
    ];
  });

const at = wholeText(new SourceText('ledger.csv', ''));
const PARTS = new Map<string, LedgerPart>(partsOf(STRUCTURE).map((part) => [part.name, part]));

const rowOf = ({ group, line, amounts }: RowSketch): LedgerRow => {
  const part = PARTS.get(group);
  if (!part) throw new Error(`no part ${group}`);
  return { part, line, amounts: new Map(Object.entries(amounts)), at };
};

export const ledgerOf = (rows: readonly RowSketch[], month = '2020-12'): Ledger => {
  if (!LAYOUT) throw new Error('no layout');
  return {
    month: month as Month,
    layout: LAYOUT,
    rows: rows.map(rowOf),
    isComplete: true,
    isIllustrative: false,
    note: undefined,
  };
};

export const fundOf = (...ledgers: readonly Ledger[]): Fund => ({
  structure: STRUCTURE,
  ledgers,
  lost: [],
  published: [],
  virements: [],
  hasAllVirements: true,
});
