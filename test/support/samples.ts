import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Prepared, prepare } from '../../src/pipeline.js';
import { nodeFiles } from '../../src/world/node-files.js';
import type { Files } from '../../src/world/world.js';
import { root } from './root.js';

/** The programmes of this repository, each with every month that has papers. */
export const samples = ['data', 'examples/highways-recovery', 'examples/smallest'].flatMap((folder) =>
  readdirSync(join(root, folder, 'narrative')).map((month) => [folder, month] as const),
);

/** The papers of a month of a programme, from end to end but for their pages. */
export const preparedIn = (folder: string, month: string, files: Files = nodeFiles()): Prepared =>
  prepare(files, { folder, month, templates: [join(folder, 'templates'), join(root, 'templates')] }, false);
