import type { AddCommand } from './add-command.js';
import { readMonth, withProgrammes } from './options.js';

export const addCheck: AddCommand = (program, { world, end }) => {
  withProgrammes(program.command('check').description('run all checks and write nothing'))
    .alias('validate')
    .option('--month <month>', 'only the papers of this month', readMonth)
    .action(async (options) => end(await (await import('../commands/check.js')).check(options, world)));
};
