import { lstatSync, readdirSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';

/** What there is at each path, in a form that is another one as soon as it has been written to or replaced. */
export type Look = Map<string, string>;

/** Everything in a folder and below it, and the folder itself; nothing where it is not there. */
export const look = (folder: string): Look => {
  const seen: Look = new Map();
  const pending = [folder];
  for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
    const stats = statsOf(path);
    if (!stats) continue;
    const link = linkAt(path);
    seen.set(path, link + signOf(stats));
    // A link to a folder may lead round in a circle; that the whole programme is one may be.
    if (stats.isDirectory() && (path === folder || link === ''))
      for (const name of namesIn(path)) pending.push(join(path, name));
  }
  return seen;
};

/** The paths where there is something else than there was. */
export const difference = (before: Look, now: Look): readonly string[] => [
  ...[...now].filter(([path, sign]) => before.get(path) !== sign).map(([path]) => path),
  ...[...before.keys()].filter((path) => !now.has(path)),
];

/** Folders that hold a great deal and no input; what begins with a dot or `~$` is a program's own. */
export const isPassedOver = (name: string): boolean => /^(?:\.|~\$|node_modules$)/.test(name);

/** Within so many milliseconds a file may be written to twice and bear one time: the clocks of some disks have steps of 2 seconds. */
const STEP = 2000;

/**
 * A folder is another one when it is replaced; what is in it is looked at by itself. A file that has just been written to
 * may be written to again without looking another one: it is another one at the next look in any case.
 */
const signOf = (stats: Stats): string => {
  if (stats.isDirectory()) return `folder ${stats.ino}`;
  const now = Date.now();
  const isFresh = now - stats.mtimeMs < STEP;
  return `${stats.ino} ${stats.size} ${stats.mtimeMs}${isFresh ? ` seen ${now}` : ''}`;
};

const statsOf = (path: string): Stats | undefined => {
  try {
    return statSync(path);
  } catch {
    // Gone since it was listed, or a link that leads nowhere: there is nothing to see.
    return undefined;
  }
};

/** What tells a link from what it leads to. */
const linkAt = (path: string): string => {
  try {
    const own = lstatSync(path);
    return own.isSymbolicLink() ? `link ${own.ino} to ` : '';
  } catch {
    return '';
  }
};

const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder).filter((name) => !isPassedOver(name));
  } catch {
    return [];
  }
};
