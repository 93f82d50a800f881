import type { Files } from './world.js';

/** Files that remember what was read of them: whoever prints something has to say what it was made from (domain K2). */
export interface RecordedFiles extends Files {
  /** What every file that was read holds, by absolute path. */
  readonly read: Files['read'];
  readonly reads: ReadonlyMap<string, Uint8Array>;
}

export const recordFiles = (files: Files): RecordedFiles => {
  const reads = new Map<string, Uint8Array>();
  return {
    workingFolder: files.workingFolder,
    reads,
    read(path) {
      const content = files.read(path);
      if (content) reads.set(path, content);
      return content;
    },
    list: (folder) => files.list(folder),
    leadsTo: (path) => files.leadsTo(path),
    mayWrite: (folder) => files.mayWrite(folder),
    writeAll: (outputs) => files.writeAll(outputs),
  };
};
