import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Format } from '../commands/report.js';
import { reporters } from '../commands/reporters.js';
import { parseMonth } from '../words/month.js';

/** Where the programme is. */
export const dataOption = (): Option =>
  new Option('--data <folder>', 'the programme folder').default(undefined, 'here, or ./data');

export const browserOption = (): Option =>
  new Option('--browser <file>', 'the browser to print with').env('CFIP_BROWSER');

/** What every command takes that reads a programme to look at its papers. */
export const withProgramme = (command: Command): Command =>
  command
    .addOption(dataOption())
    .option('--paper <kind>', 'only the paper of this kind, such as scrutiny-update')
    .option('--strict', 'treat warnings as errors', false)
    .addOption(
      new Option('--reporter <for>', 'for whom problems are written').choices(reporters).default('human'),
    );

export const readMonth = (text: string): string => {
  if (/^\d{4}-\d{2}$/.test(text) && parseMonth(text)) return text;
  throw new InvalidArgumentError('Write a month like 2021-02.');
};

export const allFormats: readonly Format[] = ['html', 'pdf', 'json', 'csv'];

export const readFormats = (text: string): readonly Format[] => {
  const formats = text.split(',').map((format) => format.trim());
  const known = allFormats.filter((format) => formats.includes(format));
  if (known.length === new Set(formats).size) return known;
  throw new InvalidArgumentError('Write one or more of html, pdf, json and csv, like html,pdf.');
};
