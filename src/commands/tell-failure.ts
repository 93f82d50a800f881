import { bundle } from '../installation.js';
import { type Files, MachineFailure, type World } from '../world/world.js';
import { writtenStack } from './written-stack.js';

/** Tells what ended a run before its time: the machine's fault with the way out, or a bug of ours as such. */
export const tellFailure = (error: unknown, { terminal, files }: World): void => {
  if (error instanceof MachineFailure) {
    terminal.err(`${error.message}\n${error.hint}\n`);
    return;
  }
  terminal.err(
    `This is a bug in cfip; nothing was written, and your files are as they were.\nPlease report it with these lines and the command that you ran:\n${detailsOf(error, files)}\n`,
  );
};

const detailsOf = (error: unknown, files: Files): string => {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const map = files.read(bundle.map);
  return map ? writtenStack(stack, bundle.path, new TextDecoder().decode(map)) : stack;
};
