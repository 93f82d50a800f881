import type { Diagnostics } from '../diagnostics/diagnostic.js';
import type { LocatedTable } from '../sources/csv.js';
import { spanAt } from '../sources/located.js';
import { type Gathered, isRead, type Sources } from '../sources/sources.js';
import { parseMonth, writeMonth } from '../words/month.js';
import { suggest } from '../words/nearest.js';
import { decodeTable } from './decode.js';
import { decodeStructure } from './fund/decode-structure.js';
import type { Fund, Ledger } from './fund/fund.js';
import { layoutOf } from './fund/layout-of.js';
import { type LedgerRow, ledgerRowOf } from './fund/ledger-row.js';
import { type LedgerPart, partsOf } from './fund/parts.js';
import type { FundLayout, FundStructure } from './inputs/fund-file.js';
import { ledgerRow, type WrittenLedgerRow } from './inputs/ledger-file.js';
import { virementRow } from './inputs/virements-file.js';
import type { PublishedMonth } from './programme.js';

/** The fund, its ledgers and its virements; without a sound `fund.yaml` nobody can tell what a ledger's rows are. */
export const decodeFund = (
  sources: Sources,
  published: readonly PublishedMonth[],
  diagnostics: Diagnostics,
): Gathered<Fund> => {
  const { fund, ledgers, virements } = sources;
  if (fund === 'absent') return withoutStructure(sources, diagnostics);
  const structure = isRead(fund) ? diagnostics.take(decodeStructure(fund)) : undefined;
  const moved = isRead(virements) ? diagnostics.take(decodeTable(virementRow, virements)) : [];
  if (!structure) return 'unreadable';
  const read = ledgers.flatMap(({ month, table }) => decodeLedger(month, table, structure, diagnostics));
  return {
    structure,
    ledgers: read,
    lost: ledgers
      .flatMap(({ month }) => parseMonth(month) ?? [])
      .filter((month) => !read.some((ledger) => ledger.month === month)),
    published: published.flatMap(({ month, publication, ledger }) =>
      publication?.ledger === undefined
        ? []
        : decodeLedger(publication.ledger, ledger, structure, diagnostics).map((one) => ({
            month,
            ledger: one,
          })),
    ),
    virements: moved ?? [],
    hasAllVirements: virements === 'absent' || (isRead(virements) && moved?.length === virements.rows.length),
  };
};

const withoutStructure = (
  { folder, ledgers: [first], virements }: Sources,
  diagnostics: Diagnostics,
): 'absent' | 'unreadable' => {
  if (!first && virements === 'absent') return 'absent';
  const file = first ? `${first.month}.csv` : 'virements.csv';
  diagnostics.error('file-missing', `There is no fund.yaml in ${folder}, but there is a fund/${file}.`, {
    hint: 'Look for it under another name or in another folder, or create it: it says what the rows are.',
  });
  return 'unreadable';
};

/** The ledger of a month, whose rows keep the order of the table; none where its columns cannot be told. */
export const decodeLedger = (
  name: string,
  table: Gathered<LocatedTable>,
  structure: FundStructure,
  diagnostics: Diagnostics,
): readonly Ledger[] => {
  const month = parseMonth(name);
  if (!month || !isRead(table)) return [];
  const layout = layoutOf(structure, month);
  if (!layout) {
    diagnostics.error('ledger-columns', `fund.yaml has no layout for the ledger of ${writeMonth(month)}.`, {
      span: table.header[0]?.span,
      hint: 'Add a layout that starts with this month or an earlier one.',
      related: [{ message: 'the layouts', span: spanAt(structure.at, 'layouts') }],
    });
    return [];
  }
  const columns = spanAt(structure.at, 'layouts', structure.layouts.indexOf(layout));
  const named = {
    message: 'the layout of this ledger; the columns of another year need one of their own',
    span: columns,
  };
  const written = diagnostics.take(decodeTable(ledgerRow(layout), table, named));
  if (!written) return [];
  if (table.rows.length === 0)
    diagnostics.error('ledger-row-missing', `The ledger of ${writeMonth(month)} has no rows.`, {
      span: table.header[0]?.span,
      hint: 'Put the rows of the printed table under the header, or delete the file.',
    });
  const rows = placeRows(written as readonly WrittenLedgerRow[], structure, layout, diagnostics);
  const said = structure.snapshots.find((snapshot) => snapshot.month === month);
  return [
    {
      month,
      layout,
      rows,
      isComplete: rows.length === table.rows.length && rows.length > 0,
      isIllustrative: said?.status === 'illustrative',
      note: said?.note,
    },
  ];
};

const placeRows = (
  written: readonly WrittenLedgerRow[],
  structure: FundStructure,
  layout: FundLayout,
  diagnostics: Diagnostics,
): readonly LedgerRow[] => {
  const parts = new Map<string, LedgerPart>(partsOf(structure).map((part) => [part.name, part]));
  return written.flatMap((row) => {
    const part = parts.get(row.group);
    if (part) return [ledgerRowOf(row, part, layout)];
    diagnostics.error('unknown-ledger-part', `fund.yaml knows no part of the ledger called "${row.group}".`, {
      span: spanAt(row.at, 'group'),
      hint: suggest(row.group, [...parts.keys()]),
    });
    return [];
  });
};
