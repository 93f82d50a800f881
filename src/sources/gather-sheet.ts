import { basename, dirname } from 'node:path';
import type { Checked } from '../diagnostics/diagnostic.js';
import { suggest } from '../words/nearest.js';
import type { Files } from '../world/world.js';
import { shownPath } from './shown-path.js';
import { readSheet, type Sheet } from './workbook.js';

/** Reads one sheet of a workbook; `path` is absolute. */
export const gatherSheet = async (
  files: Files,
  path: string,
  sheet: string | undefined,
): Promise<Checked<Sheet>> => {
  const name = shownPath(path, files.workingFolder);
  const bytes = files.read(path);
  if (bytes) return readSheet(name, bytes, sheet);
  const beside = (files.list(dirname(path)) ?? []).filter((other) => /\.xls[xm]?$/i.test(other));
  return {
    value: undefined,
    diagnostics: [
      {
        code: 'file-missing',
        severity: 'error',
        message: `There is no ${name}.`,
        hint: suggest(basename(path), beside),
      },
    ],
  };
};
