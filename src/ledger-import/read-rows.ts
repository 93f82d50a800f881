import type { Diagnostics } from '../diagnostics/diagnostic.js';
import type { FundColumn } from '../programme/inputs/fund-file.js';
import type { SheetCell } from '../sources/workbook.js';
import { plural } from '../words/phrases.js';
import { type ImportedRow, nameOfPlaced } from './imported-row.js';
import type { PlacedRow } from './place-rows.js';
import { readAmount } from './read-amount.js';

/** Reads every amount of the rows; what is no amount is told cell by cell. */
export const readRows = (placed: readonly PlacedRow[], diagnostics: Diagnostics): readonly ImportedRow[] => {
  const traces: SheetCell[] = [];
  const rows = placed.map((row) => readRow(row, traces, diagnostics));
  const [first] = traces;
  if (first)
    diagnostics.note(
      'number-whole',
      `${plural(traces.length, 'number')} of the sheet, from here on, ${traces.length === 1 ? 'is' : 'are'} whole but for a trace.`,
      { place: first.place },
    );
  return rows;
};

const readRow = (placed: PlacedRow, traces: SheetCell[], diagnostics: Diagnostics): ImportedRow => {
  const amounts = new Map<FundColumn, number>();
  const faulty = new Set<FundColumn>();
  for (const [column, cell] of placed.row.cells) {
    const reading = readAmount(cell);
    if (reading.kind === 'fault') {
      faulty.add(column);
      diagnostics.error(
        'bad-value',
        `${nameOfPlaced(placed)}: "${column.heading}" is ${reading.is}, not a whole number of £000.`,
        { place: cell.place, hint: reading.hint },
      );
    } else {
      amounts.set(column, reading.amount);
      if (reading.hasTrace) traces.push(cell);
    }
  }
  return { ...placed, amounts, faulty };
};
