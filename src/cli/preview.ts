import { InvalidArgumentError, Option } from 'commander';
import { editors } from '../preview/editors.js';
import type { AddCommand } from './add-command.js';
import { browserOption, dataOption, readMonth } from './options.js';

export const addPreview: AddCommand = (program, { world, end }) => {
  program
    .command('preview')
    .description('show the papers of a month in a browser, and follow what is saved')
    .addOption(new Option('--month <month>', 'the month').argParser(readMonth).default(undefined, 'the last'))
    .addOption(dataOption())
    .option('--paper <kind>', 'only the paper of this kind, such as scrutiny-update')
    .addOption(new Option('--port <number>', 'the port').argParser(readPort).default(0, 'any that is free'))
    .addOption(
      new Option('--editor <name>', 'what the places of problems and figures open in')
        .choices(editors)
        .env('CFIP_EDITOR')
        .default('vscode'),
    )
    .addOption(browserOption())
    .option('--draft', 'mark every page as a draft', false)
    .action(async (options) => end(await (await import('../commands/preview.js')).preview(options, world)));
};

const readPort = (text: string): number => {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  throw new InvalidArgumentError('Write a number up to 65535.');
};
