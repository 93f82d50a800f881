import { Command, CommanderError } from 'commander';
import { version } from '../installation.js';
import type { AddCommand, Run } from './add-command.js';
import { addCheck } from './check.js';
import { addDiff } from './diff.js';
import { addDoctor } from './doctor.js';
import { addExplain } from './explain.js';
import { addImportFund } from './import-fund.js';
import { addPreview } from './preview.js';
import { addPublish } from './publish.js';
import { addReport } from './report.js';
import { addSchema } from './schema.js';
import { addVerify } from './verify.js';

/** In the order in which help lists them. */
const commands: readonly AddCommand[] = [
  addReport,
  addCheck,
  addPreview,
  addPublish,
  addVerify,
  addDiff,
  addImportFund,
  addExplain,
  addDoctor,
  addSchema,
];

/** The command line with all its commands. */
export const buildProgram = (run: Run): Command => {
  const { terminal } = run.world;
  const program = new Command('cfip')
    .description(
      "Makes a council's committee papers, as HTML and PDF, from the data of an improvement programme.",
    )
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err })
    .showHelpAfterError('(cfip --help shows the commands and options)')
    .option('-V, --version', 'show the version of cfip')
    .on('option:version', () => {
      // Read when somebody asks, and not for every run.
      terminal.out(`${version()}\n`);
      throw new CommanderError(0, 'commander.version', '');
    })
    .addHelpText('after', EXAMPLES);
  for (const add of commands) add(program, run);
  return program;
};

const EXAMPLES = `
Examples:
  cfip report --month 2021-02                  all papers of February 2021, to out/2021-02/
  cfip report --month 2021-02 --format html    without PDF: needs no browser
  cfip report --month 2021-02 --format json    the findings alone, for analysts and other programs
  cfip report --month 2021-02 --format csv     the register of figures alone, for whoever checks them
  cfip report --from 2020-12 --to 2021-02      every month between two, each to a folder of its own
  cfip report --month 2021-02 --draft          marked as a draft on every page
  cfip check                                   every check, on every paper, no output
  cfip preview                                 shows the papers of the last month, and follows what you save
  cfip publish --month 2021-02                 freezes what these papers print, once they are published
  cfip verify out/2021-02                      whether these papers are still those of the data
  cfip diff 2020-12 2021-02                    what the papers of two months say differently
  cfip import fund Fund.xlsx --month 2021-02   the fund's ledger of a month, from the finance office's workbook
  cfip doctor                                  whether this machine has all that papers are made with
  cfip check --data "../Children First/data"   a programme that lies elsewhere

A programme is a folder with programme.yaml, kpis.yaml, kpi-series.csv, risks.yaml, milestones.csv
and narrative/<month>/<kind of paper>.md. Every figure of a paper is bound to these data.

Exit codes: 0 done; 1 the inputs have errors; 2 wrong usage; 3 the machine cannot (no browser, disk full); 70 a bug in cfip.`;
