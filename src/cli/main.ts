import { CommanderError } from 'commander';
import { ExitCode } from '../commands/exit-code.js';
import { tellFailure } from '../commands/tell-failure.js';
import { MachineFailure, type World } from '../world/world.js';
import { buildProgram } from './program.js';

/** Runs the command line; gives the exit code. */
export const main = async (args: readonly string[], world: World): Promise<ExitCode> => {
  let exitCode: ExitCode = ExitCode.done;
  const end = (code: ExitCode): void => {
    exitCode = code;
  };
  try {
    await buildProgram({ world, end }).parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.done : ExitCode.usage;
    tellFailure(error, world);
    return error instanceof MachineFailure ? ExitCode.machine : ExitCode.bug;
  }
};
