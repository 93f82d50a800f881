import type { CastLedger, CastRow } from '../../analysis/fund/cast-ledger.js';

/**
 * What a sentence calls a line: its label and, where another line has the same, the block or else the group that
 * tells them apart (domain D10).
 */
export const lineNameIn = ({ rows }: CastLedger, { line, part }: CastRow): string => {
  const label = line ?? part.name;
  const twins = rows.filter((row) => row.role === 'line' && row.line === line && row.part.id !== part.id);
  if (twins.length === 0) return label;
  const isToldByBlock = twins.every((twin) => twin.part.block !== part.block);
  return `${label} (${isToldByBlock ? part.block?.name.toLowerCase() : part.name})`;
};
