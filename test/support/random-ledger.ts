import fc from 'fast-check';
import { fold } from '../../src/words/fold.js';
import type { CellValue } from './workbook-builder.js';

/** A ledger that adds up: its structure, the sheet that a finance office may have made of it, and its snapshot. */
export interface RandomLedger {
  readonly fund: string;
  readonly sheet: readonly (readonly CellValue[])[];
  readonly snapshot: string;
}

const COLUMNS = ['full', 'latest', 'actual', 'planned', 'projected', 'variation', 'next', 'last'] as const;
type Column = (typeof COLUMNS)[number];
const HEADINGS: Readonly<Record<Column, string>> = {
  full: 'Full amount estimated',
  latest: 'Latest full amount',
  actual: 'Actual spend in 2019/20',
  planned: 'Planned spend for 2020/21',
  projected: 'Projected spend for 2020/21',
  variation: 'Variation in 2020/21',
  next: 'Planned spend for 2021/22',
  last: 'Planned spend for 2022/23',
};
const HOLDS: Readonly<Record<Column, string>> = {
  full: 'full-amount',
  latest: 'latest-full-amount',
  actual: 'actual, year: 2019/20',
  planned: 'planned, year: 2020/21',
  projected: 'projected, year: 2020/21',
  variation: 'variation, year: 2020/21',
  next: 'planned, year: 2021/22',
  last: 'planned, year: 2022/23',
};
const FUNDED: readonly Column[] = ['planned', 'projected', 'next', 'last'];
const LATER: readonly Column[] = ['next', 'last'];

type Amounts = Partial<Readonly<Record<Column, number>>>;

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
const look = fc.record({
  indent: fc.nat({ max: 2 }),
  wrap: fc.constantFrom('cell', 'rows', 'none'),
  unit: fc.constantFrom('row', 'heading'),
  gaps: fc.boolean(),
  subTotal: fc.constantFrom(null, 'Sub-total', ' SUBTOTAL '),
  capitals: fc.boolean(),
  writing: fc.infiniteStream(fc.nat({ max: 4 })),
});
type Look = typeof look extends fc.Arbitrary<infer T> ? T : never;

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
      fund: fundOf(parts),
      sheet: sheetOf(rows, parts.look),
      snapshot: snapshotOf(rows),
    };
  });

interface Parts {
  readonly blocks: readonly (typeof block extends fc.Arbitrary<infer T> ? T : never)[];
  readonly available: Amounts;
  readonly allocations: readonly Amounts[] | null;
  readonly look: Look;
}

/** A row of the ledger: what the snapshot and what the sheet calls it. */
interface Row {
  readonly group: string;
  readonly line: string;
  readonly shown: string | null;
  readonly amounts: Amounts | 'heading';
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
      ...lines.map(({ label: line, amounts }) => ({ group: name, line: fold1(line), shown: line, amounts })),
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

const fold1 = (text: string): string => text.trim().replace(/\s+/g, ' ');

const fundOf = ({ blocks, allocations }: Parts): string => `
title: A fund
layouts:
  - from: 2020-04
    columns:
${COLUMNS.map((column) => `      - { column: ${column}, heading: "${HEADINGS[column]}", holds: ${HOLDS[column]} }`).join('\n')}
blocks:
${blocks
  .map(({ isYearly, groups, contingency }, index) =>
    [
      `  - id: block-${index}`,
      `    name: Block ${index}`,
      `    spending: ${isYearly ? 'yearly' : 'once'}`,
      '    groups:',
      ...groups.map((_, at) => `      - { id: group-${index}-${at}, name: Group ${index}.${at} }`),
      ...(contingency ? [`    contingency: Contingency of block ${index}`] : []),
      `    requirement: Requirement ${index}`,
    ].join('\n'),
  )
  .join('\n')}
totals: Totals
available: Available funding
additional: Additional funding required
${
  allocations
    ? `allocations:
  heading: Allocations assumed
  blocks:
${blocks.map((_, index) => `    - { block: block-${index}, row: Allocation ${index}, label: "Block ${index} - as agreed in {{fund}}" }`).join('\n')}
  totals: { row: "Allocations: Totals", label: Totals }
  remaining: { row: "Allocations: Additional funding required", label: Additional funding required }
`
    : ''
}`;

const snapshotOf = (rows: readonly Row[]): string =>
  [
    ['group', 'line', ...COLUMNS],
    ...rows.flatMap(({ group, line, amounts }) =>
      amounts === 'heading' ? [] : [[group, line, ...COLUMNS.map((column) => thousands(amounts[column]))]],
    ),
  ]
    .map(
      (cells) =>
        `${cells.map((text) => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(',')}\n`,
    )
    .join('');

const thousands = (value: number | undefined): string => {
  if (value === undefined) return '';
  const digits = Math.abs(value).toLocaleString('en-GB');
  return value < 0 ? `(${digits})` : digits;
};

const sheetOf = (
  rows: readonly Row[],
  { indent, wrap, unit, gaps, subTotal, capitals, writing }: Look,
): RandomLedger['sheet'] => {
  const before: readonly null[] = Array.from({ length: indent }, () => null);
  const cased = (text: string): string => (capitals ? text.toUpperCase() : text);
  const gap = gaps ? [[]] : [];
  const table = rows.flatMap(({ shown, amounts, line }) =>
    amounts === 'heading'
      ? [...gap, [...before, cased(shown ?? '')]]
      : [
          [
            ...before,
            shown === null ? subTotal : line === '' || line === 'Contingency' ? shown : `${shown} `,
            ...COLUMNS.map((column) => cellOf(amounts[column], writing.next().value)),
          ],
          ...(shown === null ? gap : []),
        ],
  );
  return [
    [...before, 'A fund - December 2020'],
    [],
    ...headingRows(wrap, unit === 'heading', cased).map((row) => [...before, null, ...row]),
    ...(unit === 'row' ? [[...before, null, ...COLUMNS.map(() => '£000')]] : []),
    ...gap,
    ...table,
    [],
    [...before, 'Notes:'],
    [...before, '1.', 'Nothing more is known.'],
  ];
};

const headingRows = (
  wrap: string,
  hasUnit: boolean,
  cased: (text: string) => string,
): readonly (readonly CellValue[])[] => {
  const headings = COLUMNS.map((column) => cased(HEADINGS[column]) + (hasUnit ? ' £000' : ''));
  if (wrap === 'none') return [headings];
  if (wrap === 'cell') return [headings.map((text) => text.replaceAll(' ', ' \n'))];
  const words = headings.map((text) => text.split(' '));
  const height = Math.max(...words.map(({ length }) => length));
  return Array.from({ length: height }, (_, row) => words.map((all) => all[row] ?? null));
};

/** One of the ways in which a sheet may hold an amount. */
const cellOf = (value: number | undefined, way: number): CellValue => {
  if (value === undefined) return way === 0 ? ' ' : null;
  switch (way) {
    case 0:
      return thousands(value);
    case 1:
      return { formula: 'A1', result: value + (Math.abs(value) < 5000 ? 1e-10 : 0) };
    case 2:
      return { value, format: '#,##0_);(#,##0);"-"' };
    case 3:
      return thousands(value).replace(/^\((.*)\)$/, '\u2212$1');
    default:
      return value;
  }
};
