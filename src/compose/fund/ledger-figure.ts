import type { CastCell, CastLedger, CastRow } from '../../analysis/fund/cast-ledger.js';
import { componentsOf } from '../../analysis/fund/components.js';
import type { Span } from '../../diagnostics/source-text.js';
import type { Figure, Mark } from '../../paper/inlines.js';
import { cellSpan } from '../../programme/fund/ledger-row.js';
import { figure } from '../values.js';

/** An amount of the ledger as printed, with where it came from; a total that the ledger does not print comes from its lines. */
export const ledgerFigure = (printed: string, row: CastRow, cell: CastCell, cast: CastLedger): Figure =>
  figure(printed, ledgerMarks(cast), originsOf(row, cell, cast));

/** A ledger is illustrative as a whole or not at all. */
export const ledgerMarks = ({ ledger }: CastLedger): readonly Mark[] => (ledger.isIllustrative ? ['i'] : []);

/** The cell itself; where the ledger leaves it out or blank, the cells that it is worked out from. */
export const originsOf = (row: CastRow, cell: CastCell, cast: CastLedger): readonly Span[] => {
  if (row.row && cell.printed !== undefined) return [cellSpan(row.row, cell.column.column)];
  return sourcesOf(row, cell, cast).flatMap(([other, source]) => originsOf(other, source, cast));
};

/** A sum comes from the rows that it adds up, a variation of a line from plan and projection. */
const sourcesOf = (
  row: CastRow,
  { column }: CastCell,
  cast: CastLedger,
): readonly (readonly [CastRow, CastCell])[] => {
  const components = componentsOf(row, cast).map((component) => component.row);
  const below = components.flatMap((other) =>
    other.cells.filter((cell) => cell.column === column).map((cell) => [other, cell] as const),
  );
  if (below.length > 0 || column.holds !== 'variation') return below;
  const beside = row.cells.filter((cell) => cell.column.year === column.year && cell.column !== column);
  return beside.map((cell) => [row, cell] as const);
};
