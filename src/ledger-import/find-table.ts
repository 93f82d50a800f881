import type { Diagnostics } from '../diagnostics/diagnostic.js';
import { partsOf } from '../programme/fund/parts.js';
import type { FundStructure } from '../programme/inputs/fund-file.js';
import type { Sheet, SheetCell, SheetRow } from '../sources/workbook.js';
import { fold } from '../words/fold.js';
import { parseThousands } from '../words/money.js';

/** Where in a sheet the ledger stands. */
export interface Table {
  readonly sheet: Sheet;
  /** The column in which groups are named and lines labelled. */
  readonly labels: number;
  /** Title, headings and unit. */
  readonly above: readonly SheetRow[];
  /** From the first group on, and what stands below the ledger as well. */
  readonly rows: readonly SheetRow[];
}

/** Finds the ledger by the names that `fund.yaml` gives its parts, and its first row by the first name or amounts. */
export const findTable = (
  sheet: Sheet,
  structure: FundStructure,
  diagnostics: Diagnostics,
): Table | undefined => {
  const names = partsOf(structure).map(({ name }) => name);
  const folded = new Set(names.map(fold));
  const named = sheet.rows
    .flatMap(({ cells }) => cells)
    .find(({ content }) => content.kind === 'text' && folded.has(fold(content.text)));
  if (!named) {
    diagnostics.error('no-ledger', 'This sheet names no part of the ledger.', {
      place: sheet.place,
      hint: `fund.yaml calls its parts ${names
        .slice(0, 2)
        .map((name) => `"${name}"`)
        .join(', ')} and so on; one of them must stand in the sheet.`,
    });
    return undefined;
  }
  const labels = named.column;
  const isInTable = ({ number, cells }: SheetRow): boolean =>
    number >= named.row || cells.filter((cell) => cell.column > labels && looksLikeAmount(cell)).length > 1;
  const first = sheet.rows.findIndex(isInTable);
  return { sheet, labels, above: sheet.rows.slice(0, first), rows: sheet.rows.slice(first) };
};

/** A title may hold one number or a date; a row with two amounts is a row of the table, whatever its label. */
export const looksLikeAmount = ({ content }: SheetCell): boolean =>
  content.kind === 'text' ? parseThousands(content.text.trim()) !== undefined : content.kind !== 'date';
