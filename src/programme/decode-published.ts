import type * as z from 'zod';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import { spanOf } from '../diagnostics/source-text.js';
import type { LocatedTable } from '../sources/csv.js';
import { type Gathered, isRead, type PublishedSource } from '../sources/sources.js';
import { type Month, parseMonth } from '../words/month.js';
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
  if (!month) return [];
  const record = isRead(publication) ? diagnostics.take(decode(publicationFile, publication)) : undefined;
  if (publication === 'absent' || (record && record.ledger === undefined))
    reportUndated(ledger, month, diagnostics);
  if ([kpis, milestones, risks, publication].every((file) => file === 'absent')) return [];
  return [
    {
      month,
      values: rowsOf(publishedRow, kpis, diagnostics),
      milestones: rowsOf(publishedMilestoneRow, milestones, diagnostics),
      risks: rowsOf(publishedRiskRow, risks, diagnostics),
      publication: record,
      ledger,
    },
  ];
};

/** A ledger that is kept without its month is compared with none, and whoever put it there would think that it is. */
const reportUndated = (ledger: Gathered<LocatedTable>, month: Month, diagnostics: Diagnostics): void => {
  if (isRead(ledger))
    diagnostics.warning('missing-key', 'Nothing says of which month this ledger is, so it is not used.', {
      span: spanOf(ledger.source, 0),
      hint: `Name its month in the publication.yaml beside it, like "ledger: ${month}": cfip publish writes both files.`,
    });
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
