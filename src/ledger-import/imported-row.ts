import type { FundColumn } from '../programme/inputs/fund-file.js';
import type { PlacedRow } from './place-rows.js';

/** A row of the ledger with what its cells hold. */
export interface ImportedRow extends PlacedRow {
  /** Whole £000; a column that is not in it is blank, or faulty. */
  readonly amounts: ReadonlyMap<FundColumn, number>;
  /** The columns in which no amount could be read: what is added up there or across means nothing. */
  readonly faulty: ReadonlySet<FundColumn>;
}

/** A row as messages call it. */
export const nameOfPlaced = ({ part, line }: PlacedRow): string => {
  if (line !== undefined && part.kind === 'group') return line;
  return part.kind === 'group' ? `Sub-total of ${part.name}` : part.name;
};
