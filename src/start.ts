import { main } from './cli.js';
import { nodeWorld } from './world/node-world.js';

/** cfip on this machine: arguments in, exit code out. This is all that the built bundle shows. */
export const run = (args: readonly string[]): Promise<number> => main(args, nodeWorld());
