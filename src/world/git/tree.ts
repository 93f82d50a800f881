import { compare } from '../../words/compare.js';
import type { LeftOut } from '../world.js';

/** A file of a revision: its path in the folder, and the name under which git keeps its content. */
export interface TreeFile {
  readonly path: string;
  readonly object: string;
}

export interface Tree {
  readonly files: readonly TreeFile[];
  readonly leftOut: readonly LeftOut[];
}

const LINK = '120000';
const SUBMODULE = '160000';

/**
 * Reads what `git ls-tree -r -z` lists: mode, kind, object, a tab, and the path, which is taken as it stands. A link
 * or another repository may stand for a file that is read, or for a folder that has some.
 */
export const readTree = (listed: string, isRead: (path: string) => boolean): Tree => {
  const files: TreeFile[] = [];
  const leftOut: LeftOut[] = [];
  for (const entry of listed.split('\0')) {
    const tab = entry.indexOf('\t');
    const [mode, , object = ''] = entry.slice(0, tab).split(' ');
    const path = entry.slice(tab + 1);
    if (tab < 0) continue;
    if (mode === LINK || mode === SUBMODULE) {
      if (mayHoldRead(path, isRead)) leftOut.push({ path, because: mode === LINK ? 'link' : 'submodule' });
    } else if (isRead(path)) files.push({ path, object });
  }
  return { files, leftOut: leftOut.sort((one, other) => compare(one.path, other.path)) };
};

const mayHoldRead = (path: string, isRead: (path: string) => boolean): boolean =>
  isRead(path) || isRead(`${path}/any.csv`);
