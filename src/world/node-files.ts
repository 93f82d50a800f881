import { accessSync, constants, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileFailure } from './file-failure.js';
import type { Files } from './world.js';
import { writeAll } from './write-all.js';

/** The files of this machine. */
export const nodeFiles = (): Files => ({
  workingFolder: process.cwd(),
  read: (path) => unlessMissing(path, () => readFileSync(path)),
  // Sorted by code unit, because file systems give names in orders of their own.
  list: (folder) => unlessMissing(folder, () => readdirSync(folder).sort()),
  leadsTo: (path) => unlessMissing(path, () => realpathSync.native(path)),
  mayWrite,
  writeAll,
});

const mayWrite = (folder: string): boolean => {
  try {
    accessSync(folder, constants.W_OK);
    return statSync(folder).isDirectory();
  } catch (error) {
    const above = dirname(folder);
    return (error as NodeJS.ErrnoException).code === 'ENOENT' && above !== folder && mayWrite(above);
  }
};

const unlessMissing = <T>(path: string, read: () => T): T | undefined => {
  try {
    return read();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // ENOTDIR: a part of the path is a file, so what it names cannot be there either.
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw fileFailure(error, 'read', path);
  }
};
