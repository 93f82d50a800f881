import { type Checked, Diagnostics } from './diagnostics/diagnostic.js';
import { type ImportedLedger, importLedger } from './ledger-import/import-ledger.js';
import { decodeStructure } from './programme/fund/decode-structure.js';
import { layoutOf } from './programme/fund/layout-of.js';
import type { FundStructure } from './programme/inputs/fund-file.js';
import { gatherFund } from './sources/gather.js';
import { gatherSheet } from './sources/gather-sheet.js';
import { spanAt } from './sources/located.js';
import { shownPath } from './sources/shown-path.js';
import { isRead } from './sources/sources.js';
import { type Month, writeMonth } from './words/month.js';
import type { Files } from './world/world.js';

/** What to import: a sheet of a workbook, as the ledger of a month, into a programme; paths are absolute. */
export interface ImportRequest {
  readonly folder: string;
  readonly workbook: string;
  readonly sheet: string | undefined;
  readonly month: Month;
}

/** Workbook and structure of the fund → ledger. Nothing is written. */
export const prepareImport = async (
  files: Files,
  { folder, workbook, sheet: name, month }: ImportRequest,
): Promise<Checked<ImportedLedger>> => {
  const diagnostics = new Diagnostics();
  const structure = readStructure(files, folder, diagnostics);
  const layout = structure && layoutOf(structure, month);
  if (structure && !layout)
    diagnostics.error('ledger-columns', `fund.yaml has no layout for the ledger of ${writeMonth(month)}.`, {
      span: spanAt(structure.at, 'layouts'),
      hint: 'Add a layout that starts with this month or an earlier one.',
    });
  const sheet = diagnostics.take(await gatherSheet(files, workbook, name));
  const value =
    structure && layout && sheet && diagnostics.take(importLedger(sheet, structure, layout, month));
  return { value, diagnostics: diagnostics.all };
};

const readStructure = (files: Files, folder: string, diagnostics: Diagnostics): FundStructure | undefined => {
  const written = diagnostics.take(gatherFund(files, folder));
  if (written === 'absent')
    diagnostics.error('file-missing', `There is no fund.yaml in ${shownPath(folder, files.workingFolder)}.`, {
      hint: 'It says what the rows and columns of a ledger are. Name the programme folder with --data, or write one.',
    });
  return isRead(written) ? diagnostics.take(decodeStructure(written)) : undefined;
};
