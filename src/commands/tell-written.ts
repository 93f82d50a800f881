import { join, relative } from 'node:path';
import type { OutputFile, Terminal } from '../world/world.js';

/** Names every file that was written, with its size, as paths that can be opened from here. */
export const tellWritten = (
  outputs: readonly OutputFile[],
  folder: string,
  workingFolder: string,
  terminal: Terminal,
): void => {
  for (const { path, content } of outputs)
    terminal.out(`${relative(workingFolder, join(folder, path))}  ${Math.ceil(content.length / 1024)} KB\n`);
};
