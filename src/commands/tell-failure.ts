import { bundle } from '../installation.js';
import { MachineFailure, type World } from '../world/world.js';
import { writtenStack } from './written-stack.js';

/** Tells what ended a run before its time: the machine's fault with the way out, or a bug of ours as such. */
export const tellFailure = (error: unknown, { terminal, files }: World): void => {
  if (error instanceof MachineFailure) {
    terminal.err(`${error.message}\n${error.hint}\n`);
    return;
  }
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const map = files.read(bundle.map);
  terminal.err(
    `This is a bug in cfip; nothing was written, and your files are as they were.\nPlease report it with these lines and the command that you ran:\n${map ? writtenStack(details, bundle.path, new TextDecoder().decode(map)) : details}\n`,
  );
};
