import { COLUMNS, type Column } from './fund.js';
import type { CellValue } from './workbook-builder.js';

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

export type Amounts = Partial<Readonly<Record<Column, number>>>;

/** A row of the ledger: what the snapshot and what the sheet calls it. */
export interface Row {
  readonly group: string;
  readonly line: string;
  readonly shown: string | null;
  readonly amounts: Amounts | 'heading';
}

/** How a sheet is laid out. */
export interface Look {
  /** Blank columns on the left. */
  readonly indent: number;
  /** Headings wrapped inside their cells, over rows, or not. */
  readonly wrap: 'cell' | 'rows' | 'none';
  readonly unit: 'row' | 'heading';
  readonly gaps: boolean;
  readonly subTotal: string | null;
  readonly capitals: boolean;
  /** In which way each amount is written. */
  readonly ways: IterableIterator<number>;
}

/** A block of a fund, as far as `fund.yaml` says what it is. */
interface Block {
  readonly isYearly: boolean;
  readonly groups: number;
  readonly hasContingency: boolean;
}

/** `fund.yaml` of a ledger whose parts are numbered. */
export const writeFund = (blocks: readonly Block[], hasAllocations: boolean): string => `
title: A fund
layouts:
  - from: 2020-04
    columns:
${COLUMNS.map((column) => `      - { column: ${column}, heading: "${HEADINGS[column]}", holds: ${HOLDS[column]} }`).join('\n')}
blocks:
${blocks
  .map(({ isYearly, groups, hasContingency }, index) =>
    [
      `  - id: block-${index}`,
      `    name: Block ${index}`,
      `    spending: ${isYearly ? 'yearly' : 'once'}`,
      '    groups:',
      ...Array.from(
        { length: groups },
        (_, at) => `      - { id: group-${index}-${at}, name: Group ${index}.${at} }`,
      ),
      ...(hasContingency ? [`    contingency: Contingency of block ${index}`] : []),
      `    requirement: Requirement ${index}`,
    ].join('\n'),
  )
  .join('\n')}
totals: Totals
available: Available funding
additional: Additional funding required
${
  hasAllocations
    ? `allocations:
  heading: Allocations assumed
  blocks:
${blocks.map((_, index) => `    - { block: block-${index}, row: Allocation ${index}, label: "Block ${index} - as agreed in {{fund}}" }`).join('\n')}
  totals: { row: "Allocations: Totals", label: Totals }
  remaining: { row: "Allocations: Additional funding required", label: Additional funding required }
`
    : ''
}`;

/** The snapshot as cfip keeps it. */
export const writeSnapshot = (rows: readonly Row[]): string =>
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

/** The sheet as a finance office may have made it. */
export const writeSheet = (
  rows: readonly Row[],
  { indent, wrap, unit, gaps, subTotal, capitals, ways }: Look,
): readonly (readonly CellValue[])[] => {
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
            ...COLUMNS.map((column) => cellOf(amounts[column], ways.next().value)),
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
