import fc from 'fast-check';
import { fold, oneLine } from '../../src/words/fold.js';
import { COLUMNS, type Column } from './fund.js';
import type { CellValue } from './workbook-builder.js';
import { type Amounts, type Look, type Row, writeFund, writeSheet, writeSnapshot } from './written-ledger.js';

/** A ledger that adds up: its structure, the sheet that a finance office may have made of it, and its snapshot. */
export interface RandomLedger {
  readonly fund: string;
  readonly sheet: readonly (readonly CellValue[])[];
  readonly snapshot: string;
}

const FUNDED: readonly Column[] = ['planned', 'projected', 'next', 'last'];
const LATER: readonly Column[] = ['next', 'last'];

const amount = fc.oneof(fc.integer({ min: -5000, max: 5000 }), fc.constantFrom(0, 999, 1000, -1, 1_234_567));

/** Amounts that were not computed; some are left blank, which is not 0. */
const given = (columns: readonly Column[]): fc.Arbitrary<Amounts> =>
  fc.record(Object.fromEntries(columns.map((column) => [column, amount])), { requiredKeys: [] });

const of = (amounts: Amounts, column: Column): number => amounts[column] ?? 0;

const withVariation = (amounts: Amounts): Amounts =>
  amounts.planned === undefined && amounts.projected === undefined
    ? amounts
    : { ...amounts, variation: of(amounts, 'projected') - of(amounts, 'planned') };

const line = (isYearly: boolean): fc.Arbitrary<Amounts> =>
  given(['full', 'actual', 'planned', 'projected', 'next', 'last']).map((amounts) => {
    const spent =
      of(amounts, 'actual') + of(amounts, 'projected') + of(amounts, 'next') + of(amounts, 'last');
    return withVariation({ ...amounts, latest: isYearly ? of(amounts, 'last') : spent });
  });

const sum = (rows: readonly Amounts[], columns: readonly Column[] = COLUMNS): Amounts =>
  Object.fromEntries(
    columns.map((column) => [column, rows.reduce((total, row) => total + of(row, column), 0)]),
  );

const less = (one: Amounts, other: Amounts, columns: readonly Column[]): Amounts =>
  withVariation(Object.fromEntries(columns.map((column) => [column, of(one, column) - of(other, column)])));

/** Labels as people write them, with all that a comma-separated file and XML must not stumble over. */
const label = fc.oneof(
  fc.constantFrom(
    'Contingency',
    'Retention Contingency',
    'Posts, "new" & <old>',
    'Größe ’21; etc',
    '=SUM(A1)',
    'TRUE',
    '12 posts',
  ),
  fc
    .string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(...'ab Z,"&<;/-é\u2019') })
    .filter((text) => /\w/.test(text)),
);

const group = (isYearly: boolean) =>
  fc.uniqueArray(fc.record({ label, amounts: line(isYearly) }), {
    minLength: 1,
    maxLength: 4,
    selector: (one) => fold(one.label),
  });

const block = fc.boolean().chain((isYearly) =>
  fc.record({
    isYearly: fc.constant(isYearly),
    groups: fc.array(group(isYearly), { minLength: 1, maxLength: 3 }),
    contingency: fc.option(line(isYearly)),
  }),
);

/** The ways in which the same sheet may be laid out. */
const look: fc.Arbitrary<Look> = fc.record({
  indent: fc.nat({ max: 2 }),
  wrap: fc.constantFrom('cell', 'rows', 'none'),
  unit: fc.constantFrom('row', 'heading'),
  gaps: fc.boolean(),
  subTotal: fc.constantFrom(null, 'Sub-total', ' SUBTOTAL '),
  capitals: fc.boolean(),
  ways: fc.infiniteStream(fc.nat({ max: 4 })),
});

export const randomLedger: fc.Arbitrary<RandomLedger> = fc
  .record({
    blocks: fc.array(block, { minLength: 1, maxLength: 3 }),
    available: given(FUNDED).map(withVariation),
    allocations: fc.option(fc.array(given(LATER), { minLength: 3, maxLength: 3 })),
    look,
  })
  .map((parts) => {
    const rows = rowsOf(parts);
    return {
      fund: writeFund(
        parts.blocks.map(({ isYearly, groups, contingency }) => ({
          isYearly,
          groups: groups.length,
          hasContingency: contingency !== null,
        })),
        parts.allocations !== null,
      ),
      sheet: writeSheet(rows, parts.look),
      snapshot: writeSnapshot(rows),
    };
  });

interface Parts {
  readonly blocks: readonly (typeof block extends fc.Arbitrary<infer T> ? T : never)[];
  readonly available: Amounts;
  readonly allocations: readonly Amounts[] | null;
  readonly look: Look;
}

const rowsOf = ({ blocks, available, allocations }: Parts): readonly Row[] => {
  const requirements = blocks.map(({ groups, contingency }) =>
    sum([...groups.flat().map(({ amounts }) => amounts), ...(contingency ? [contingency] : [])]),
  );
  const totals = sum(requirements);
  const additional = less(totals, available, FUNDED);
  const allocated = (allocations ?? []).slice(0, blocks.length);
  const single = (name: string, amounts: Amounts, shown = name): Row => ({
    group: name,
    line: '',
    shown,
    amounts,
  });
  return [
    ...blocks.flatMap((one, index) => rowsOfBlock(one, index, requirements[index] ?? {})),
    single('Totals', totals),
    single('Available funding', available),
    single('Additional funding required', additional),
    ...(allocations
      ? [
          { group: '', line: '', shown: 'Allocations assumed', amounts: 'heading' as const },
          ...allocated.map((amounts, index) =>
            single(`Allocation ${index}`, amounts, `Block ${index} - as agreed in £2.0m`),
          ),
          single('Allocations: Totals', sum(allocated, LATER), 'Totals'),
          single(
            'Allocations: Additional funding required',
            less(additional, sum(allocated, LATER), LATER),
            'Additional funding required',
          ),
        ]
      : []),
  ];
};

const rowsOfBlock = (
  { groups, contingency }: Parts['blocks'][number],
  index: number,
  requirement: Amounts,
): readonly Row[] => [
  ...groups.flatMap((lines, at): readonly Row[] => {
    const name = `Group ${index}.${at}`;
    return [
      { group: '', line: '', shown: name, amounts: 'heading' },
      ...lines.map(({ label: line, amounts }) => ({
        group: name,
        line: oneLine(line),
        shown: line,
        amounts,
      })),
      { group: name, line: '', shown: null, amounts: sum(lines.map(({ amounts }) => amounts)) },
    ];
  }),
  ...(contingency
    ? [
        {
          group: `Contingency of block ${index}`,
          line: 'Contingency',
          shown: 'Contingency',
          amounts: contingency,
        },
      ]
    : []),
  { group: `Requirement ${index}`, line: '', shown: `Requirement ${index}`, amounts: requirement },
];
