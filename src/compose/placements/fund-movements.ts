import type { CastLedger } from '../../analysis/fund/cast-ledger.js';
import type { FundFinding, FundMovements } from '../../analysis/fund/fund-finding.js';
import { type Change, cellNamed, type RowMovement } from '../../analysis/fund/movements.js';
import type { Span } from '../../diagnostics/source-text.js';
import type { Block, Column, List, Row, Table } from '../../paper/blocks.js';
import { text } from '../../paper/inlines.js';
import { writeThousands } from '../../words/money.js';
import { writeMonth } from '../../words/month.js';
import { writeList } from '../../words/phrases.js';
import type { BindingKind, Call, Context } from '../context.js';
import { findLedger } from '../fund/find-ledger.js';
import { ledgerMarks, originsOf } from '../fund/ledger-figure.js';
import { lineNameIn, writeLineName } from '../fund/line-names.js';
import { figure } from '../values.js';
import { excuseId } from './ids.js';
import { tableAt, tablePlace } from './place-table.js';

const ID = 'fund-movements';

/** `{{fund-movements}}`: what has changed since the ledger before, line by line, and how much of it by virement. */
export const fundMovements: BindingKind<readonly Block[]> = {
  options: ['id'],
  resolve(call, context) {
    const finding = findLedger(call.span, context);
    const movements = finding && movementsOf(finding, call, context);
    if (!finding || !movements) return excuseId(call, ID, context);
    const rows = rowsOf(finding.cast, movements);
    return [rows.length > 0 ? tableOf(rows, finding.cast, movements, call, context) : unchanged(movements)];
  },
};

const movementsOf = (
  { cast, movements }: FundFinding,
  { span }: Call,
  { diagnostics }: Context,
): FundMovements | undefined => {
  if (!movements)
    diagnostics.error('no-data', 'There is no earlier ledger to compare with.', {
      span,
      hint: `Take the block out, or put a ledger of a month before ${writeMonth(cast.ledger.month)} into the folder "fund".`,
    });
  return movements;
};

/** A list of one point: like a table, it belongs to the paragraph before it. */
const unchanged = ({ before }: FundMovements): List => {
  const content = [text(`Nothing has changed in the ledger since ${writeMonth(before.ledger.month)}.`)];
  return { kind: 'list', style: 'bullets', items: [{ blocks: [{ kind: 'paragraph', content }] }] };
};

const tableOf = (
  rows: readonly Row[],
  cast: CastLedger,
  { before }: FundMovements,
  call: Call,
  context: Context,
): Table => {
  const since = writeMonth(before.ledger.month);
  return tableAt(tablePlace(call, ID, context), {
    caption: `What has changed in the fund since ${since}, in £000`,
    grid: { columns: columnsOf(since, writeMonth(cast.ledger.month)), bodies: [{ rows }] },
    notes: [
      NOTE,
      ...illustrativeNote(cast, before),
      ...(cast.ledger.note === undefined ? [] : [cast.ledger.note]),
    ],
    marks: ledgerMarks(cast),
  });
};

const illustrativeNote = ({ ledger }: CastLedger, before: CastLedger): readonly string[] => {
  const months = [before.ledger, ledger].filter(({ isIllustrative }) => isIllustrative);
  if (months.length === 0) return [];
  return [
    `The figures of ${writeList(months.map(({ month }) => writeMonth(month)))} are illustrative [i], and so is every change.`,
  ];
};

const NOTE =
  'By virement: what an authorised transfer between budget lines accounts for in a change of plan. Virements leave the totals as they are.';

const columnsOf = (before: string, now: string): readonly Column[] => [
  { heading: 'Budget line', holds: 'text', width: 2.4 },
  { heading: 'Amount', holds: 'text', width: 1.6 },
  { heading: before, holds: 'figure' },
  { heading: now, holds: 'figure' },
  { heading: 'Change', holds: 'figure' },
  { heading: 'By virement', holds: 'figure' },
];

const rowsOf = (cast: CastLedger, { before, lines, totals }: FundMovements): readonly Row[] => {
  const rows = (movement: RowMovement, name: string, sums?: Row['sums']): readonly Row[] =>
    movement.changes.map((change) => rowOf(name, change, originsIn(movement, change, cast, before), sums));
  const changed = lines.flatMap((line) => rows(line, nameOf(line, cast, before)));
  return [...changed, ...rows(totals, 'Totals', 'total')];
};

const nameOf = ({ now, before: earlier }: RowMovement, cast: CastLedger, before: CastLedger): string => {
  if (now) return writeLineName(lineNameIn(cast, now), earlier ? undefined : 'new in the ledger');
  return earlier ? writeLineName(lineNameIn(before, earlier), 'no longer in the ledger') : '';
};

const originsIn = (
  { now, before: earlier }: RowMovement,
  { column }: Change,
  cast: CastLedger,
  before: CastLedger,
): readonly Span[] =>
  (
    [
      [earlier, before],
      [now, cast],
    ] as const
  ).flatMap(([row, ledger]) => {
    const cell = cellNamed(row, column);
    return row && cell ? originsOf(row, cell, ledger) : [];
  });

const rowOf = (name: string, change: Change, origins: readonly Span[], sums: Row['sums']): Row => {
  const amount = (value: number) => ({ paragraphs: [[figure(writeThousands(value), [], origins)]] });
  return {
    headed: true,
    sums,
    cells: [
      { paragraphs: [[text(name)]] },
      { paragraphs: [[text(change.column.heading)]] },
      amount(change.before),
      amount(change.now),
      amount(change.now - change.before),
      change.column.holds === 'planned' ? amount(change.vired) : { paragraphs: [[text('[z]')]] },
    ],
  };
};
