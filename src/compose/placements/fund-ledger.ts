import type { CastLedger, CastRow, RowRole } from '../../analysis/fund/cast-ledger.js';
import type { FundFinding } from '../../analysis/fund/fund-finding.js';
import type { Body, Cell, Column, Row, Table } from '../../paper/blocks.js';
import { text } from '../../paper/inlines.js';
import type { FundStructure } from '../../programme/inputs/fund-file.js';
import { textAt } from '../../sources/located.js';
import { writeThousands } from '../../words/money.js';
import { writeMonth } from '../../words/month.js';
import type { BindingKind, Context } from '../context.js';
import { findLedger } from '../fund/find-ledger.js';
import { ledgerFigure, ledgerMarks } from '../fund/ledger-figure.js';
import { ledgerNotes } from '../fund/ledger-notes.js';
import { excuseId } from './ids.js';
import { markdownCell } from './markdown-cell.js';
import { tablePlace, tableWhenAsked } from './place-table.js';

const ID = 'fund-ledger';

/** `{{fund-ledger}}`: the whole ledger as the finance office keeps it, with every sub-total and total. */
export const fundLedger: BindingKind<readonly Table[]> = {
  options: ['id'],
  resolve(call, context) {
    const finding = findLedger(call.span, context);
    if (!finding) return excuseId(call, ID, context);
    const { cast, fund } = finding;
    const place = tablePlace(call, ID, context);
    // A label may hold bindings, whose problems are told now.
    const rows = cast.rows.map((row) => ({ row, label: labelOf(row, fund.structure, context) }));
    return [
      tableWhenAsked(place, () => ({
        caption: `${fund.structure.title}, ${writeMonth(cast.ledger.month)}, in £000`,
        grid: { columns: columnsOf(cast), bodies: bodiesOf(rows, finding) },
        notes: ledgerNotes(finding),
        marks: ledgerMarks(cast),
      })),
    ];
  },
};

const columnsOf = ({ ledger: { layout } }: CastLedger): readonly Column[] => [
  { heading: 'Budget line', holds: 'text', width: 4.3 },
  // The longest word or so of its heading decides how many lines the header takes.
  ...layout.columns.map(
    ({ heading }): Column => ({ heading, holds: 'figure', width: heading.length > 30 ? 1.25 : 1 }),
  ),
];

interface LabelledRow {
  readonly row: CastRow;
  readonly label: Cell;
}

/** Each group under its name; then what closes a block, the totals with the funding, and the allocations (domain D2 to D6). */
const bodiesOf = (
  rows: readonly LabelledRow[],
  { cast, fund: { structure } }: FundFinding,
): readonly Body[] => {
  const bodies: (Body & { readonly key: string; readonly rows: Row[] })[] = [];
  for (const { row, label } of rows) {
    const key = bodyKey(row);
    const last = bodies.at(-1);
    const printed = rowOf(row, label, cast);
    if (last?.key === key) last.rows.push(printed);
    else bodies.push({ key, heading: headingOf(row, structure), rows: [printed] });
  }
  return bodies;
};

const ALLOCATIONS: readonly RowRole[] = ['allocation', 'allocations', 'remaining'];

const bodyKey = ({ role, part }: CastRow): string => {
  if (part.kind === 'group') return `group ${part.id}`;
  if (ALLOCATIONS.includes(role)) return 'allocations';
  return part.block ? `block ${part.block.id}` : 'totals';
};

const headingOf = ({ role, part }: CastRow, { allocations }: FundStructure): string | undefined => {
  if (part.kind === 'group') return part.name;
  return ALLOCATIONS.includes(role) ? allocations?.heading : undefined;
};

const SUMS: Readonly<Partial<Record<RowRole, Row['sums']>>> = {
  'sub-total': 'sub-total',
  requirement: 'total',
  totals: 'total',
  additional: 'sub-total',
  allocations: 'sub-total',
  remaining: 'sub-total',
};

const rowOf = (row: CastRow, label: Cell, cast: CastLedger): Row => ({
  headed: true,
  sums: SUMS[row.role],
  cells: [
    label,
    ...row.cells.map((cell): Cell => {
      if (cell.amount === undefined) return { paragraphs: [[text(cell.applies ? '[x]' : '[z]')]] };
      // The marks of an illustrative ledger stand once, in its key, and not beside every figure.
      return { paragraphs: [[{ ...ledgerFigure(writeThousands(cell.amount), row, cell, cast), marks: [] }]] };
    }),
  ],
});

/** What the printed table calls a row: allocations have labels of their own, in which an amount may be bound. */
const labelOf = ({ role, line, part }: CastRow, structure: FundStructure, context: Context): Cell => {
  const label = (...path: readonly PropertyKey[]): Cell =>
    markdownCell(textAt(structure.at, 'allocations', ...path, 'label'), context);
  switch (role) {
    case 'allocation':
      return label(
        'blocks',
        structure.allocations?.blocks.findIndex(({ block }) => block === part.block?.id) ?? -1,
      );
    case 'allocations':
      return label('totals');
    case 'remaining':
      return label('remaining');
    case 'sub-total':
      return { paragraphs: [[text('Sub-total')]] };
    default:
      return { paragraphs: [[text(line ?? part.name)]] };
  }
};
