import { writeWorkbookPlace } from '../diagnostics/workbook-place.js';
import type { Account } from '../ledger-import/account.js';
import { type Month, writeMonth } from '../words/month.js';
import { plural } from '../words/phrases.js';
import type { Terminal } from '../world/world.js';

/** Tells what was taken from which cells, what was added up, and what was left out. */
export const tellAccount = (
  { place, headings, columns, parts, totals, blanks, leftOut }: Account,
  month: Month,
  terminal: Terminal,
): void => {
  const rows = [
    { cells: headings, what: `headings of ${plural(columns, 'column')}, in £000` },
    ...parts.map(({ cells, what, lines }) => ({
      cells,
      what: lines === undefined ? what : `${what}: ${plural(lines, 'line')} and their sub-total`,
    })),
  ];
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const summed = `${plural(totals, 'total')} checked against their rows; ${plural(blanks, 'blank cell')} left blank`;
  terminal.out(
    [
      `${writeWorkbookPlace(place)}: the ledger of ${writeMonth(month)}`,
      ...rows.map(({ cells, what }) => `  ${cells.padEnd(width)}  ${what}`),
      `${summed}.`,
      ...(leftOut.length > 0 ? [`Left out: ${leftOut.join('; ')}.`] : []),
      '',
    ].join('\n'),
  );
};
