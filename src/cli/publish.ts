import type { AddCommand } from './add-command.js';
import { dataOption, readMonth } from './options.js';

export const addPublish: AddCommand = (program, { world, end }) => {
  program
    .command('publish')
    .description('freeze what the papers of a month print, for later papers to be compared with')
    .requiredOption('--month <month>', 'the month, such as 2021-02', readMonth)
    .addOption(dataOption())
    .option('--note <reason>', 'why what has been published is published again')
    .option('--strict', 'treat warnings as errors', false)
    .action(async (options) => end(await (await import('../commands/publish.js')).publish(options, world)));
};
