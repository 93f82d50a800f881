import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isAlive } from '../temporary-names.js';

/** The size of each unpacked file. Written last, so where it is there everything else was once there, too. */
const MARKER = 'unpacked.json';

const BEING_UNPACKED = /\.unpacking-(\d+)-[^.]+$/;

/** Fills a folder with files and gives their sizes by their paths inside it. */
export type Fill = (folder: string) => Promise<Readonly<Record<string, number>>>;

/**
 * Makes sure that `folder` holds what `fill` unpacks, complete.
 * Any number of processes may do this at once: each fills a folder of its own beside it, the first to finish
 * puts its files in place, and the others take those. A folder that is found damaged is repaired file by file:
 * each is replaced by a rename, so that a process that already uses it is not disturbed.
 */
export const ensureUnpacked = async (folder: string, fill: Fill): Promise<void> => {
  if (isComplete(folder)) return;
  sweepAbandoned(dirname(folder));
  const own = mkdtempSync(`${folder}.unpacking-${process.pid}-`);
  try {
    const sizes = await fill(own);
    writeFileSync(join(own, MARKER), `${JSON.stringify(sizes, undefined, 2)}\n`);
    if (!isComplete(folder)) putInPlace(own, folder, [...Object.keys(sizes), MARKER]);
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
};

/** Every file is there at its full size: a disk that ran full or a cleaner of old files leaves less. */
const isComplete = (folder: string): boolean => {
  try {
    const sizes = JSON.parse(readFileSync(join(folder, MARKER), 'utf8')) as Record<string, number>;
    return Object.entries(sizes).every(([name, size]) => statSync(join(folder, name)).size === size);
  } catch {
    return false;
  }
};

const putInPlace = (from: string, to: string, names: readonly string[]): void => {
  for (const name of names) {
    mkdirSync(dirname(join(to, name)), { recursive: true, mode: 0o700 });
    renameSync(join(from, name), join(to, name));
  }
};

/** Removes what killed processes left half unpacked: 200 MB each. */
const sweepAbandoned = (cache: string): void => {
  for (const name of readdirSync(cache)) {
    const pid = BEING_UNPACKED.exec(basename(name))?.[1];
    if (pid !== undefined && !isAlive(Number(pid)))
      rmSync(join(cache, name), { recursive: true, force: true });
  }
};
