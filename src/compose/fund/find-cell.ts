import type { CastCell, CastLedger, CastRow } from '../../analysis/fund/cast-ledger.js';
import type { FundFinding } from '../../analysis/fund/fund-finding.js';
import type { Written } from '../../narrative/narrative.js';
import { nameOfColumn } from '../../programme/fund/columns.js';
import { suggest } from '../../words/nearest.js';
import type { Context } from '../context.js';
import { choiceOf, findRow } from './find-row.js';

/** A cell of the ledger, as a binding names it. */
export interface FoundCell {
  readonly row: CastRow;
  readonly cell: CastCell;
}

/** What a binding says of a cell: its row, the group that tells rows of one label apart, its column. */
export interface Address {
  readonly row: Written;
  readonly group: Written | undefined;
  readonly column: Written | undefined;
}

export const findCell = (
  { row: written, group, column }: Address,
  { cast }: FundFinding,
  context: Context,
): FoundCell | undefined => {
  const row = findRow(written, group, cast, context.diagnostics);
  const name = findColumn(column ?? written, column?.text, cast, context);
  const cell = row?.cells.find((candidate) => nameOfColumn(candidate.column) === name);
  if (!row || !cell) return undefined;
  if (cell.applies || cell.amount !== undefined) return { row, cell };
  context.diagnostics.error('unknown-ledger-line', `"${written.text}" has no amount for ${name}.`, {
    span: (column ?? written).span,
    hint: 'Available and additional funding begin with the current year, allocations with the year after it.',
  });
  return undefined;
};

/** A column by what it holds and its year; the year may be left out where that leaves no choice. */
const findColumn = (
  asked: Written,
  wanted: string | undefined,
  { ledger: { layout } }: CastLedger,
  { diagnostics }: Context,
): string | undefined => {
  const names = layout.columns.map(nameOfColumn);
  if (wanted !== undefined && names.includes(wanted)) return wanted;
  const ofKind = layout.columns.filter(({ holds }) => holds === wanted?.split(' ')[0]).map(nameOfColumn);
  const isKind = !wanted?.includes(' ');
  if (isKind && ofKind.length === 1) return ofKind[0];
  const problem =
    wanted === undefined
      ? 'This does not say which column of the ledger is meant.'
      : isKind && ofKind.length > 1
        ? `More than one column is called "${wanted}".`
        : `The ledger has no column "${wanted}".`;
  diagnostics.error('unknown-ledger-line', problem, {
    span: asked.span,
    hint:
      wanted !== undefined && ofKind.length === 0
        ? suggest(wanted, names)
        : `Write ${choiceOf('column', ofKind.length > 0 ? ofKind : names)}.`,
  });
  return undefined;
};
