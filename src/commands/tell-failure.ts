import { MachineFailure, type Terminal } from '../world/world.js';

/** Tells what ended a run before its time: the machine's fault with the way out, or a bug of ours as such. */
export const tellFailure = (error: unknown, terminal: Terminal): void => {
  if (error instanceof MachineFailure) {
    terminal.err(`${error.message}\n${error.hint}\n`);
    return;
  }
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  terminal.err(
    `This is a bug in cfip; nothing was written, and your files are as they were.\nPlease report it with these lines and the command that you ran:\n${details}\n`,
  );
};
