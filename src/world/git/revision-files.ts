import { relative, resolve, sep } from 'node:path';
import { compare } from '../../words/compare.js';
import { isWithin } from '../leads-outside.js';
import type { Files } from '../world.js';

/**
 * A folder as a revision had it, under the path that it has on this machine; everything outside of it is read from the
 * machine, as shipped templates are.
 * @param contents by path in the folder, with forward slashes
 */
export const revisionFiles = (
  folder: string,
  contents: ReadonlyMap<string, Uint8Array>,
  machine: Files,
): Files => {
  const entries = entriesOf(contents.keys());
  return {
    workingFolder: machine.workingFolder,
    read: (path) => {
      const inside = placeIn(folder, path);
      return inside === undefined ? machine.read(path) : contents.get(inside);
    },
    list: (path) => {
      const inside = placeIn(folder, path);
      return inside === undefined ? machine.list(path) : entries.get(inside);
    },
    leadsTo: (path) => {
      const inside = placeIn(folder, path);
      if (inside === undefined) return machine.leadsTo(path);
      // Links were left out, so whatever is there leads nowhere else.
      return inside === '' || contents.has(inside) || entries.has(inside) ? path : undefined;
    },
    mayWrite: () => false,
    writeAll: () => {
      throw new Error('a revision cannot be written');
    },
  };
};

/** A path as it is called in the folder, with forward slashes; `undefined` for one outside of it. */
const placeIn = (folder: string, path: string): string | undefined => {
  const place = resolve(path);
  return isWithin(folder, place) ? relative(folder, place).split(sep).join('/') : undefined;
};

/** The names in every folder, sorted; the folder itself is called ''. */
const entriesOf = (paths: Iterable<string>): ReadonlyMap<string, readonly string[]> => {
  const names = new Map<string, Set<string>>();
  for (const path of paths) {
    const parts = path.split('/');
    for (const [depth, name] of parts.entries()) {
      const above = parts.slice(0, depth).join('/');
      names.set(above, (names.get(above) ?? new Set()).add(name));
    }
  }
  return new Map([...names].map(([above, found]) => [above, [...found].sort(compare)]));
};
