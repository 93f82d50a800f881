import type { AddCommand } from './add-command.js';
import { browserOption, dataOption } from './options.js';

export const addDoctor: AddCommand = (program, { world, end }) => {
  program
    .command('doctor')
    .description(
      'say whether this machine has all that papers are made with, and what to do where it has not',
    )
    .addOption(dataOption())
    .addOption(browserOption())
    .action(async (options) => end(await (await import('../commands/doctor.js')).doctor(options, world)));
};
