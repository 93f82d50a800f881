import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Format } from '../commands/report-options.js';
import { reporters } from '../commands/reporters.js';
import type { Shard } from '../commands/targets.js';
import { parseMonth } from '../words/month.js';

/** Where the programme is. */
export const dataOption = (): Option =>
  new Option('--data <folder>', 'the programme folder').default(undefined, 'here, or ./data');

/** Where several programmes are. */
const dataFoldersOption = (): Option =>
  new Option('--data <folder>', 'the programme folder; give it again for another one')
    .argParser((folder, before: readonly string[] = []) => [...before, folder])
    .default(undefined, 'here, or ./data');

export const browserOption = (): Option =>
  new Option('--browser <file>', 'the browser to print with').env('CFIP_BROWSER');

/** What every command takes that reads programmes to look at their papers. */
export const withProgrammes = (command: Command): Command =>
  command
    .addOption(dataFoldersOption())
    .option('--paper <kind>', 'only the paper of this kind, such as scrutiny-update')
    .option('--strict', 'treat warnings as errors', false)
    .addOption(
      new Option('--reporter <for>', 'for whom problems are written').choices(reporters).default('human'),
    );

export const readMonth = (text: string): string => {
  if (/^\d{4}-\d{2}$/.test(text) && parseMonth(text)) return text;
  throw new InvalidArgumentError('Write a month like 2021-02.');
};

export const readShard = (text: string): Shard => {
  const [, index, count] = /^(\d{1,4})\/(\d{1,4})$/.exec(text)?.map(Number) ?? [];
  if (index && count && index <= count) return { index, count };
  throw new InvalidArgumentError('Write which share of how many, counted from 1, like 2/4.');
};

/** With less there would be no room for a title and for how to see the rest. */
const LEAST = 1000;

export const readMost = (text: string): number => {
  if (/^\d{1,9}$/.test(text) && Number(text) >= LEAST) return Number(text);
  throw new InvalidArgumentError(`Write a whole number of characters, ${LEAST} or more, like 20000.`);
};

export const allFormats: readonly Format[] = ['html', 'pdf', 'json', 'csv'];

export const readFormats = (text: string): readonly Format[] => {
  const formats = text.split(',').map((format) => format.trim());
  const known = allFormats.filter((format) => formats.includes(format));
  if (known.length === new Set(formats).size) return known;
  throw new InvalidArgumentError('Write one or more of html, pdf, json and csv, like html,pdf.');
};
