import type { CastCell, CastLedger, CastRow } from '../../analysis/fund/cast-ledger.js';
import type { Span } from '../../diagnostics/source-text.js';
import type { Figure, Mark } from '../../paper/inlines.js';
import { cellSpan } from '../../programme/fund/ledger-row.js';
import { figure } from '../values.js';

/** An amount of the ledger as printed, with where it came from; a total that the ledger does not print comes from its lines. */
export const ledgerFigure = (printed: string, row: CastRow, cell: CastCell, cast: CastLedger): Figure =>
  figure(printed, ledgerMarks(cast), originsOf(row, cell, cast));

/** A ledger is illustrative as a whole or not at all. */
export const ledgerMarks = ({ ledger }: CastLedger): readonly Mark[] => (ledger.isIllustrative ? ['i'] : []);

/** The cell itself; for a total that the ledger does not print, the lines that it is the sum of. */
export const originsOf = (
  { row, part }: CastRow,
  { column }: CastCell,
  { ledger }: CastLedger,
): readonly Span[] =>
  row
    ? [cellSpan(row, column.column)]
    : ledger.rows
        .filter(
          (other) =>
            other.line !== undefined && (part.block === undefined || other.part.block === part.block),
        )
        .map((other) => cellSpan(other, column.column));
