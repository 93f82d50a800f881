import { main } from './cli/main.js';
import { allTold } from './world/node-terminal.js';
import { nodeWorld } from './world/node-world.js';

/** cfip on this machine: arguments in, exit code out, when all is done and told. This is all that the built bundle shows. */
export const run = async (args: readonly string[]): Promise<number> => {
  const code = await main(args, nodeWorld());
  await allTold();
  return code;
};
