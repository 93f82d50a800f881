import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { ExitCode } from './commands/exit-code.js';
import type { Format } from './commands/report.js';
import { reporters } from './commands/reporters.js';
import { tellFailure } from './commands/tell-failure.js';
import { version } from './installation.js';
import { parseMonth } from './words/month.js';
import { MachineFailure, type World } from './world/world.js';

/** Runs the command line; gives the exit code. Every command is loaded only when it is used. */
export const main = async (args: readonly string[], world: World): Promise<ExitCode> => {
  let exitCode: ExitCode = ExitCode.done;
  const program = buildProgram(world, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? ExitCode.done : ExitCode.usage;
    tellFailure(error, world);
    return error instanceof MachineFailure ? ExitCode.machine : ExitCode.bug;
  }
};

const buildProgram = (world: World, end: (code: ExitCode) => void): Command => {
  const program = new Command('cfip')
    .description(
      "Makes a council's committee papers, as HTML and PDF, from the data of an improvement programme.",
    )
    .exitOverride()
    .configureOutput({ writeOut: world.terminal.out, writeErr: world.terminal.err })
    .showHelpAfterError('(cfip --help shows the commands and options)')
    .option('-V, --version', 'show the version of cfip')
    .on('option:version', () => {
      // Read when somebody asks, and not for every run.
      world.terminal.out(`${version()}\n`);
      throw new CommanderError(0, 'commander.version', '');
    })
    .addHelpText('after', EXAMPLES);
  const shared = (name: string, summary: string): Command =>
    program
      .command(name)
      .description(summary)
      .addOption(dataOption())
      .option('--paper <kind>', 'only the paper of this kind, such as scrutiny-update')
      .option('--strict', 'treat warnings as errors', false)
      .addOption(
        new Option('--reporter <for>', 'for whom problems are written').choices(reporters).default('human'),
      );
  shared('report', 'make the papers of a month')
    .requiredOption('--month <month>', 'the month, such as 2021-02', readMonth)
    .option(
      '--format <formats>',
      'what to write, of html, pdf, json (findings) and csv (register of figures)',
      readFormats,
      FORMATS,
    )
    .addOption(new Option('--out <folder>', 'where to write').default(undefined, 'out/<month>'))
    .addOption(browserOption())
    .option('--draft', 'mark every page as a draft', false)
    .action(async (options) => end(await (await import('./commands/report.js')).report(options, world)));
  shared('check', 'run all checks and write nothing')
    .alias('validate')
    .option('--month <month>', 'only the papers of this month', readMonth)
    .action(async (options) => end(await (await import('./commands/check.js')).check(options, world)));
  program
    .command('publish')
    .description('freeze what the papers of a month print, for later papers to be compared with')
    .requiredOption('--month <month>', 'the month, such as 2021-02', readMonth)
    .addOption(dataOption())
    .option('--note <reason>', 'why what has been published is published again')
    .option('--strict', 'treat warnings as errors', false)
    .action(async (options) => end(await (await import('./commands/publish.js')).publish(options, world)));
  program
    .command('verify')
    .description('say whether papers are as cfip made them, and whether they are those of the data')
    .argument('<folder>', 'the folder of the papers, such as out/2021-02')
    .addOption(dataOption())
    .action(async (folder, options) =>
      end(await (await import('./commands/verify.js')).verify(folder, options, world)),
    );
  addImport(program, world, end);
  program
    .command('explain')
    .description('say what a kind of problem is, why it matters and what to do')
    .argument('[code]', 'as it stands in brackets behind a message; without it, the list of all')
    .action(async (code) => end((await import('./commands/explain.js')).explain(code, world)));
  program
    .command('doctor')
    .description(
      'say whether this machine has all that papers are made with, and what to do where it has not',
    )
    .addOption(dataOption())
    .addOption(browserOption())
    .action(async (options) => end(await (await import('./commands/doctor.js')).doctor(options, world)));
  program
    .command('schema')
    .description(
      'show the JSON Schema of an input file or of findings.json, or write all of them for an editor',
    )
    .argument('[file]', 'such as kpis.yaml or findings.json; without it, the names of all')
    .option('--out <folder>', 'write them there')
    .action(async (file, options) =>
      end((await import('./commands/schema.js')).schema(file, options, world)),
    );
  return program;
};

const dataOption = (): Option =>
  new Option('--data <folder>', 'the programme folder').default(undefined, 'here, or ./data');

const browserOption = (): Option =>
  new Option('--browser <file>', 'the browser to print with').env('CFIP_BROWSER');

const addImport = (program: Command, world: World, end: (code: ExitCode) => void): void => {
  program
    .command('import')
    .description('take in figures that other offices keep')
    .command('fund')
    .description("write the fund's ledger of a month from the finance office's Excel workbook")
    .argument('<workbook>', 'the workbook (.xlsx)')
    .requiredOption('--month <month>', 'the month of the ledger, such as 2021-02', readMonth)
    .option('--sheet <name>', 'the sheet that holds the ledger; not needed where there is only one')
    .addOption(dataOption())
    .option('--replace', 'replace a ledger of that month that is there already', false)
    .addHelpText('after', IMPORTED)
    .action(async (workbook, options) =>
      end(await (await import('./commands/import-fund.js')).importFund(workbook, options, world)),
    );
};

const IMPORTED = `
Example:
  cfip import fund "Fund 2021.xlsx" --sheet Fund --month 2021-02    writes data/fund/2021-02.csv

The sheet is laid out as the ledger is printed: a title, the headings of fund.yaml over the columns, £000;
then each group under its name, with a sub-total without a label; contingency, requirement, totals, funding
and allocations. Sub-totals and totals are checked, not added in. Notes below the table are left out.
What has no place, or is no whole number of £000, is refused with its sheet and cell, and nothing is written.`;

const EXAMPLES = `
Examples:
  cfip report --month 2021-02                  all papers of February 2021, to out/2021-02/
  cfip report --month 2021-02 --format html    without PDF: needs no browser
  cfip report --month 2021-02 --format json    the findings alone, for analysts and other programs
  cfip report --month 2021-02 --format csv     the register of figures alone, for whoever checks them
  cfip report --month 2021-02 --draft          marked as a draft on every page
  cfip check                                   every check, on every paper, no output
  cfip publish --month 2021-02                 freezes what these papers print, once they are published
  cfip verify out/2021-02                      whether these papers are still those of the data
  cfip import fund Fund.xlsx --month 2021-02   the fund's ledger of a month, from the finance office's workbook
  cfip check --data "../Children First/data"   a programme that lies elsewhere

A programme is a folder with programme.yaml, kpis.yaml, kpi-series.csv, risks.yaml, milestones.csv
and narrative/<month>/<kind of paper>.md. Every figure of a paper is bound to these data.

Exit codes: 0 done; 1 the inputs have errors; 2 wrong usage; 3 the machine cannot (no browser, disk full); 70 a bug in cfip.`;

const readMonth = (text: string): string => {
  if (/^\d{4}-\d{2}$/.test(text) && parseMonth(text)) return text;
  throw new InvalidArgumentError('Write a month like 2021-02.');
};

const FORMATS: readonly Format[] = ['html', 'pdf', 'json', 'csv'];

const readFormats = (text: string): readonly Format[] => {
  const formats = text.split(',').map((format) => format.trim());
  const known = FORMATS.filter((format) => formats.includes(format));
  if (known.length === new Set(formats).size) return known;
  throw new InvalidArgumentError('Write one or more of html, pdf, json and csv, like html,pdf.');
};
