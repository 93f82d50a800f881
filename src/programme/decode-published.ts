import type * as z from 'zod';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import type { LocatedTable } from '../sources/csv.js';
import { type Gathered, isRead, type PublishedSource } from '../sources/sources.js';
import { parseMonth } from '../words/month.js';
import { decode, decodeTable, type Recorded } from './decode.js';
import { publicationFile } from './inputs/publication-file.js';
import { publishedMilestoneRow, publishedRiskRow, publishedRow } from './inputs/published-file.js';
import type { PublishedMonth, PublishedRows } from './programme.js';

/** What the papers of a month printed; nothing where its folder holds none of the files that say so. */
export const decodePublished = (
  source: PublishedSource,
  diagnostics: Diagnostics,
): readonly PublishedMonth[] => {
  const month = parseMonth(source.month);
  const { kpis, milestones, risks, publication, ledger } = source;
  if (!month || [kpis, milestones, risks, publication].every((file) => file === 'absent')) return [];
  return [
    {
      month,
      values: rowsOf(publishedRow, kpis, diagnostics),
      milestones: rowsOf(publishedMilestoneRow, milestones, diagnostics),
      risks: rowsOf(publishedRiskRow, risks, diagnostics),
      publication: isRead(publication) ? diagnostics.take(decode(publicationFile, publication)) : undefined,
      ledger,
    },
  ];
};

const rowsOf = <S extends z.ZodObject>(
  schema: S,
  file: Gathered<LocatedTable>,
  diagnostics: Diagnostics,
): PublishedRows<Recorded<z.output<S>>> => {
  const rows = (isRead(file) && diagnostics.take(decodeTable(schema, file))) || [];
  const isPrinted = file !== 'absent';
  return { isPrinted, rows, isComplete: !isPrinted || (isRead(file) && rows.length === file.rows.length) };
};
