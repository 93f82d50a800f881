import { Option } from 'commander';
import type { AddCommand } from './add-command.js';
import { allFormats, browserOption, readFormats, readMonth, withProgramme } from './options.js';

export const addReport: AddCommand = (program, { world, end }) => {
  withProgramme(program.command('report').description('make the papers of a month'))
    .requiredOption('--month <month>', 'the month, such as 2021-02', readMonth)
    .option(
      '--format <formats>',
      'what to write, of html, pdf, json (findings) and csv (register of figures)',
      readFormats,
      allFormats,
    )
    .addOption(new Option('--out <folder>', 'where to write').default(undefined, 'out/<month>'))
    .addOption(browserOption())
    .option('--draft', 'mark every page as a draft', false)
    .action(async (options) => end(await (await import('../commands/report.js')).report(options, world)));
};
