import type { CastRow } from './cast-ledger.js';

/** A row as messages and sentences call it; a label that several groups have is told apart by its group (domain D10). */
export const nameOfRow = ({ role, line, part }: CastRow): string => {
  if (role === 'line') return `${line} (${part.name})`;
  return role === 'sub-total' ? `Sub-total of ${part.name}` : part.name;
};
