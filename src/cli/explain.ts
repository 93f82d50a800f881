import type { AddCommand } from './add-command.js';

export const addExplain: AddCommand = (program, { world, end }) => {
  program
    .command('explain')
    .description('say what a kind of problem is, why it matters and what to do')
    .argument('[code]', 'as it stands in brackets behind a message; without it, the list of all')
    .action(async (code) => end((await import('../commands/explain.js')).explain(code, world)));
};
