import type { CastCell, CastLedger, CastRow } from '../../analysis/fund/cast-ledger.js';
import { nameOfColumn } from '../../analysis/fund/columns.js';
import type { FundFinding } from '../../analysis/fund/fund-finding.js';
import type { Written } from '../../narrative/narrative.js';
import { partsOf } from '../../programme/fund/parts.js';
import { nearestWord, suggest } from '../../words/nearest.js';
import { writeList } from '../../words/phrases.js';
import type { Context } from '../context.js';

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
  finding: FundFinding,
  context: Context,
): FoundCell | undefined => {
  const row = findRow(written, group, finding, context);
  const name = findColumn(column ?? written, column?.text, finding.cast, context);
  const cell = row?.cells.find((candidate) => nameOfColumn(candidate.column) === name);
  if (!row || !cell) return undefined;
  if (cell.applies) return { row, cell };
  context.diagnostics.error('unknown-ledger-line', `"${written.text}" has no amount for ${name}.`, {
    span: (column ?? written).span,
    hint: 'Available and additional funding begin with the current year, allocations with the year after it.',
  });
  return undefined;
};

/** A total is known by its id, a line by its label (domain D10). */
const findRow = (
  written: Written,
  group: Written | undefined,
  { cast, fund }: FundFinding,
  { diagnostics }: Context,
): CastRow | undefined => {
  const sum = cast.rows.find(({ role, part }) => role !== 'line' && part.id === written.text);
  const lines = cast.rows.filter(({ role, line }) => role === 'line' && line === written.text);
  const meant = group ? lines.filter(({ part }) => part.id === group.text) : lines;
  const [row, ...others] = sum && !group ? [sum] : meant;
  if (row && others.length === 0) return row;
  const groups = lines.map(({ part }) => part.id);
  if (lines.length > 0)
    diagnostics.error(
      'unknown-ledger-line',
      group
        ? `There is no line "${written.text}" in a group "${group.text}".`
        : `Lines of ${writeList(groups)} are called "${written.text}".`,
      { span: (group ?? written).span, hint: `Write group="${groups[0]}" or another of these groups.` },
    );
  else
    diagnostics.error('unknown-ledger-line', `The ledger has no row "${written.text}".`, {
      span: written.span,
      hint: suggestRow(
        written.text,
        cast,
        partsOf(fund.structure).map(({ id }) => id),
      ),
    });
  return undefined;
};

/** Ids are few and can be listed; labels are many and only the nearest is named. */
const suggestRow = (name: string, { rows }: CastLedger, ids: readonly string[]): string | undefined => {
  const labels = rows.flatMap(({ line }) => line ?? []);
  return suggest(name, nearestWord(name, labels) === undefined ? ids : labels);
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
  const ofKind = layout.columns.filter(({ holds }) => holds === wanted).map(nameOfColumn);
  if (ofKind.length === 1) return ofKind[0];
  const problem =
    wanted === undefined
      ? 'This does not say which column of the ledger is meant.'
      : ofKind.length > 1
        ? `More than one column is called "${wanted}".`
        : `The ledger has no column "${wanted}".`;
  diagnostics.error('unknown-ledger-line', problem, {
    span: asked.span,
    hint:
      wanted !== undefined && ofKind.length === 0
        ? suggest(wanted, names)
        : `Write column="${writeList(ofKind.length > 0 ? ofKind : names, 'or')}".`,
  });
  return undefined;
};
