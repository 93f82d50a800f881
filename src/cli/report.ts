import { Option } from 'commander';
import type { AddCommand } from './add-command.js';
import { allFormats, browserOption, readFormats, readMonth, readShard, withProgrammes } from './options.js';

export const addReport: AddCommand = (program, { world, end }) => {
  withProgrammes(program.command('report').description('make the papers of a month, or of many'))
    .option('--month <month>', 'the month, such as 2021-02', readMonth)
    .option('--from <month>', 'the first of many months: all that have papers', readMonth)
    .option('--to <month>', 'the last of them', readMonth)
    .option(
      '--shard <i/n>',
      'only one share of the work, the i-th of n, where several runs divide it',
      readShard,
    )
    .option(
      '--format <formats>',
      'what to write, of html, pdf, json (findings) and csv (register of figures)',
      readFormats,
      allFormats,
    )
    .addOption(new Option('--out <folder>', 'where to write').default(undefined, 'out/<month>'))
    .addOption(browserOption())
    .option('--draft', 'mark every page as a draft', false)
    .option('--force', 'make the papers also where nothing has changed since they were made', false)
    .addHelpText('after', MANY)
    .action(async (options) => end(await (await import('../commands/report.js')).report(options, world)));
};

const MANY = `
Many months, and many programmes:
  cfip report --from 2020-12 --to 2021-02              each month to a folder of its own: out/2020-12/ and so on
  cfip report --from 2020-12 --data adults --data children   to out/adults/2020-12/, out/children/2020-12/ and so on
  cfip report --from 2020-12 --shard 2/4               the second of four equal shares of the same months

--out names the folder that the papers of a single --month go to, and else the one in place of out/.
What has problems is not written, month by month; the others are. The exit code is that of the worst.`;
