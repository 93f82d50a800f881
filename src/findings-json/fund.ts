import type { CastCell, CastRow } from '../analysis/fund/cast-ledger.js';
import type { FundFinding } from '../analysis/fund/fund-finding.js';
import type { RowMovement } from '../analysis/fund/movements.js';
import type { LedgerRemark } from '../analysis/fund/reconcile.js';
import { nameOfRow } from '../analysis/fund/row-name.js';
import { shareOfPlan, type Variation } from '../analysis/fund/variations.js';
import type { Places } from '../diagnostics/folder-places.js';
import { nameOfColumn } from '../programme/fund/columns.js';
import { cellSpan } from '../programme/fund/ledger-row.js';
import { writeDecimal } from './fields.js';
import type { FundEntry } from './fund-shape.js';

/** The ledger as the document gives it. */
export const fundEntry = (
  { cast, variations, remarks, movements }: FundFinding,
  places: Places,
): FundEntry => ({
  ledger: cast.ledger.month,
  illustrative: cast.ledger.isIllustrative,
  rows: cast.rows.map((row) => rowEntry(row, places)),
  variations: variations.map(variationEntry),
  remarks: remarks.map(remarkEntry),
  since: movements
    ? {
        ledger: movements.before.ledger.month,
        rows: [...movements.lines, movements.totals].flatMap(movementEntry),
      }
    : null,
});

const rowEntry = (row: CastRow, places: Places): FundEntry['rows'][number] => ({
  part: row.part.id,
  role: row.role,
  block: row.part.block?.id ?? null,
  label: row.role === 'line' ? (row.line ?? row.part.name) : row.part.name,
  cells: row.cells.map((cell) => cellEntry(row, cell, places)),
});

const cellEntry = ({ row }: CastRow, cell: CastCell, places: Places) => ({
  column: nameOfColumn(cell.column),
  applies: cell.applies,
  printed: cell.printed ?? null,
  expected: cell.expected ?? null,
  amount: cell.amount ?? null,
  origins: row ? places([cellSpan(row, cell.column.column)]) : [],
});

const variationEntry = (variation: Variation): FundEntry['variations'][number] => {
  const share = shareOfPlan(variation);
  return {
    part: variation.row.part.id,
    label: variation.row.line ?? variation.row.part.name,
    planned: variation.planned,
    amount: variation.amount,
    'per-cent': share ? writeDecimal(share) : null,
    kind: variation.kind,
    moved: variation.moved,
  };
};

const remarkEntry = (remark: LedgerRemark): FundEntry['remarks'][number] => ({
  kind: remark.kind,
  row: nameOfRow(remark.row),
  column: nameOfColumn(remark.cell.column),
  printed: 'printed' in remark ? remark.printed : (remark.cell.printed ?? null),
  expected: 'expected' in remark ? remark.expected : null,
});

/** What has changed of a row; nothing where nothing has. */
const movementEntry = ({ now, before, changes, laterRise }: RowMovement) => {
  const row = now ?? before;
  if (!row || changes.length === 0) return [];
  return [
    {
      label: nameOfRow(row),
      'later-rise': laterRise,
      changes: changes.map((change) => ({
        column: nameOfColumn(change.column),
        before: change.before,
        now: change.now,
        vired: change.vired,
      })),
    },
  ];
};
