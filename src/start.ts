import { main } from './cli.js';
import { nodeWorld } from './world/node-world.js';

// The exit code is left for Node to end with, so that everything told is written out first.
process.exitCode = await main(process.argv.slice(2), nodeWorld());
