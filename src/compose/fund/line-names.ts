import type { CastLedger, CastRow } from '../../analysis/fund/cast-ledger.js';

/** What a sentence or a table calls a line: its label and, where another line has the same, what tells it apart. */
export interface LineName {
  readonly label: string;
  readonly qualifier: string | undefined;
}

/** Lines of one label are told apart by their blocks or else by their groups (domain D10). */
export const lineNameIn = ({ rows }: CastLedger, { role, line, part }: CastRow): LineName => {
  const label = role === 'line' && line !== undefined ? line : part.name;
  const twins = rows.filter((row) => row.role === 'line' && row.line === line && row.part.id !== part.id);
  if (role !== 'line' || twins.length === 0) return { label, qualifier: undefined };
  const isToldByBlock = twins.every((twin) => twin.part.block !== part.block);
  return { label, qualifier: isToldByBlock ? part.block?.name.toLowerCase() : part.name };
};

/** `Extra posts`, `Extra posts (Roof repairs)`, `Extra posts (Roof repairs; new in the ledger)`. */
export const writeLineName = ({ label, qualifier }: LineName, remark?: string): string => {
  const inside = [qualifier, remark].filter((part) => part !== undefined);
  return inside.length > 0 ? `${label} (${inside.join('; ')})` : label;
};

/** The same before an amount that is to stand in the same parentheses: `Extra posts (Roof repairs: `, `Surveyors (`. */
export const openLineName = ({ label, qualifier }: LineName): string =>
  `${label} (${qualifier === undefined ? '' : `${qualifier}: `}`;
