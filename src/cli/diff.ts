import { Option } from 'commander';
import type { AddCommand } from './add-command.js';
import { dataOption, readMonth, readMost } from './options.js';

export const addDiff: AddCommand = (program, { world, end }) => {
  program
    .command('diff')
    .description('say what has changed between the papers of two months, or of two git revisions')
    .argument('<from>', 'a month such as 2020-12, or a revision such as main or HEAD~1')
    .argument('[to]', 'another month, or another revision; without it, the files as they are now')
    .option('--month <month>', 'of revisions, only the papers of this month', readMonth)
    .option('--paper <kind>', 'only the paper of this kind, such as scrutiny-update')
    .addOption(dataOption())
    .addOption(
      new Option('--format <format>', 'how to write it')
        .choices(['text', 'markdown', 'json'])
        .default('text'),
    )
    .option('--most <characters>', 'of Markdown, write no more than that', readMost)
    .option('--out <file>', 'write it there, and not to the terminal')
    .addHelpText('after', EXAMPLES)
    .action(async (from, to, options) =>
      end(await (await import('../commands/diff.js')).diff(from, to, options, world)),
    );
};

const EXAMPLES = `
Examples:
  cfip diff 2020-12 2021-02                                     what the papers of two months say differently
  cfip diff HEAD --month 2021-02                                what you have changed since your last commit
  cfip diff origin/main HEAD --format markdown --out diff.md    what a branch changes, for a comment on its pull request

The papers are compared as they would be made: KPIs and what their charts say, risks, milestones, the ledger,
and, for revisions, the text. Revisions are read from git as they are; nothing is checked out.
The exit code is 0 whether or not there are differences.`;
