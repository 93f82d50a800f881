import {
  closeSync,
  copyFileSync,
  constants as fsConstants,
  fsyncSync,
  openSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { type FileAction, fileFailure } from './file-failure.js';
import { removeQuietly, temporaryPath } from './temporary-names.js';
import type { OutputFile } from './world.js';

/** One output file on its way: first complete beside its target, then in its place. */
export class Replacement {
  readonly #file: OutputFile;
  readonly #temporary: string;
  readonly #former: string;
  #hadFormer = false;
  #replaced = false;

  constructor(file: OutputFile) {
    this.#file = file;
    this.#temporary = temporaryPath(file.path);
    this.#former = temporaryPath(file.path);
  }

  /** Writes the new content beside the target; it is on the disk when this returns. */
  write(): void {
    this.#attempt('write', () => {
      const descriptor = openSync(this.#temporary, 'w');
      try {
        writeFileSync(descriptor, this.#file.content);
        fsyncSync(descriptor);
      } finally {
        closeSync(descriptor);
      }
    });
  }

  /** Copies the former file, so that it can come back if another file of the same run fails. */
  keepFormer(): void {
    this.#attempt('write', () => {
      this.#hadFormer = copyIfThere(this.#file.path, this.#former);
    });
  }

  replace(): void {
    this.#attempt('replace', () => renamePatiently(this.#temporary, this.#file.path));
    this.#replaced = true;
  }

  /** Brings the former file back where it was already replaced. */
  undo(): void {
    if (!this.#replaced) return;
    try {
      if (this.#hadFormer) renamePatiently(this.#former, this.#file.path);
      else removeQuietly(this.#file.path);
    } catch {
      // The failure that made us undo is the one to report.
    }
  }

  cleanUp(): void {
    removeQuietly(this.#temporary);
    removeQuietly(this.#former);
  }

  #attempt(action: FileAction, step: () => void): void {
    try {
      step();
    } catch (error) {
      throw fileFailure(error, action, this.#file.path);
    }
  }
}

const copyIfThere = (from: string, to: string): boolean => {
  try {
    copyFileSync(from, to, fsConstants.COPYFILE_FICLONE);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
};

const ATTEMPTS = 10;
const PAUSE_MS = 100;

/** On Windows a virus scanner or a synchronising folder holds a fresh file for a moment: wait and try again. */
const renamePatiently = (from: string, to: string): void => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      if (process.platform !== 'win32' || attempt === ATTEMPTS || !mayPass(error)) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
    }
  }
};

const mayPass = (error: unknown): boolean =>
  ['EPERM', 'EACCES', 'EBUSY'].includes((error as NodeJS.ErrnoException).code ?? '');
