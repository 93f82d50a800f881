import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileFailure } from './file-failure.js';
import { Replacement } from './replacement.js';
import { sweepLeftovers } from './temporary-names.js';
import type { OutputFile } from './world.js';

/**
 * Writes all of the files or none (see `Files.writeAll`).
 * Every step that commonly fails comes before the first target is touched; if a later one fails,
 * the targets already replaced get their former content back.
 */
export const writeAll = (files: readonly OutputFile[]): void => {
  prepareFolders(files);
  const replacements = files.map((file) => new Replacement(file));
  try {
    for (const replacement of replacements) replacement.write();
    for (const replacement of replacements) replacement.keepFormer();
    for (const replacement of replacements) replacement.replace();
  } catch (failure) {
    for (const replacement of replacements.toReversed()) replacement.undo();
    throw failure;
  } finally {
    for (const replacement of replacements) replacement.cleanUp();
  }
};

const prepareFolders = (files: readonly OutputFile[]): void => {
  const examples = new Map(files.map((file) => [dirname(file.path), file.path]));
  for (const [folder, path] of examples) {
    try {
      makeFolder(folder);
      sweepLeftovers(folder);
    } catch (error) {
      throw fileFailure(error, 'write', path);
    }
  }
};

/**
 * Makes a folder and those that it lies in, one by one: where a folder can hold no other, such as `/proc`, Node's own way
 * to make all of them never ends.
 */
const makeFolder = (folder: string): void => {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Made by another run in the meantime.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
};
