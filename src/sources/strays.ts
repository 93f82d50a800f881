import { join } from 'node:path';
import { type Diagnostic, Diagnostics } from '../diagnostics/diagnostic.js';
import { nearestWord, suggest } from '../words/nearest.js';
import type { Files } from '../world/world.js';
import { KNOWN, ledgerMonths, monthFolders, SNAPSHOT, VIREMENTS } from './programme-folder.js';
import { shownPath } from './shown-path.js';

/** What is meant to be read in a folder: what its name is like, which names are read, and what to do about others. */
interface Meant {
  readonly place: string;
  readonly pattern: RegExp;
  readonly known: readonly string[];
  readonly hint: (name: string, beside: readonly string[]) => string | undefined;
}

/** A warning of each file of a programme folder that nobody reads: most often one with a misspelt name. */
export const strays = (files: Files, folder: string): readonly Diagnostic[] => {
  const diagnostics = new Diagnostics();
  for (const { place, pattern, known, hint } of meantIn(files, folder))
    for (const name of files.list(place) ?? [])
      if (pattern.test(name) && !known.includes(name))
        diagnostics.warning(
          'stray-file',
          `${shownPath(join(place, name), files.workingFolder)} is not read by cfip.`,
          { hint: hint(name, files.list(place) ?? []) },
        );
  return diagnostics.all;
};

/** A file that lies beside the one whose name it nearly has is a copy of it, as downloads and mails make them. */
const nameHint =
  (known: readonly string[]): Meant['hint'] =>
  (name, beside) => {
    const near = nearestWord(withoutCopyMark(name), known);
    return near !== undefined && beside.includes(near)
      ? `${near} lies beside it and is read: put what is newer into that one, and move this one out of the folder.`
      : suggest(name, known);
  };

/** `kpi-series (2).csv`, `kpi-series - Copy.csv`, `Copy of kpi-series.csv` */
const withoutCopyMark = (name: string): string =>
  name.replace(/^copy of /i, '').replace(/(?: \(\d+\)| - copy(?: \(\d+\))?)(?=\.\w+$)/i, '');

const meantIn = (files: Files, folder: string): readonly Meant[] => {
  const published = join(folder, 'published');
  return [
    { place: folder, pattern: /\.(?:ya?ml|csv)$/i, known: KNOWN, hint: nameHint(KNOWN) },
    monthsIn(files, join(folder, 'narrative')),
    monthsIn(files, published),
    {
      place: join(folder, 'fund'),
      pattern: /\.csv$/i,
      known: [...ledgerMonths(files, folder).map((month) => `${month}.csv`), VIREMENTS],
      hint: (name) => suggest(name, [VIREMENTS], 'Name a ledger after its month, like 2021-02.csv.'),
    },
    ...monthFolders(files, published).map((month) => ({
      place: join(published, month),
      pattern: /\.(?:csv|ya?ml)$/i,
      known: SNAPSHOT,
      hint: nameHint(SNAPSHOT),
    })),
  ];
};

const monthsIn = (files: Files, place: string): Meant => ({
  place,
  pattern: /\d/,
  known: monthFolders(files, place),
  hint: () => 'Name the folder of a month like 2021-02.',
});
