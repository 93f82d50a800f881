import { nameOfColumn } from '../../programme/fund/columns.js';
import type { FundColumn } from '../../programme/inputs/fund-file.js';
import type { CastRow } from './cast-ledger.js';

/** A row as messages and sentences call it; a label that several groups have is told apart by its group (domain D10). */
export const nameOfRow = ({ role, line, part }: CastRow): string => {
  if (role === 'line') return `${line} (${part.name})`;
  return role === 'sub-total' ? `Sub-total of ${part.name}` : part.name;
};

/** A cell under a name that no other cell of a ledger has. */
export const nameOfCell = ({ role, line, part }: CastRow, column: FundColumn): string =>
  [part.id, ...(role === 'line' ? [line] : []), nameOfColumn(column)].join(' / ');
