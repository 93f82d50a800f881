import type { Command } from 'commander';
import type { ExitCode } from '../commands/exit-code.js';
import type { World } from '../world/world.js';

/** What a command of the command line needs: the world that it works in, and somebody to tell how it ended. */
export interface Run {
  readonly world: World;
  readonly end: (code: ExitCode) => void;
}

/**
 * Tells the command line of one command: its options, its help, and what it runs. What it runs is imported when
 * somebody calls it, so that no command waits for another one's code.
 */
export type AddCommand = (program: Command, run: Run) => void;
