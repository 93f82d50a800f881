import type { AddCommand } from './add-command.js';
import { dataOption } from './options.js';

export const addVerify: AddCommand = (program, { world, end }) => {
  program
    .command('verify')
    .description('say whether papers are as cfip made them, and whether they are those of the data')
    .argument('<folder>', 'the folder of the papers, such as out/2021-02')
    .addOption(dataOption())
    .action(async (folder, options) =>
      end(await (await import('../commands/verify.js')).verify(folder, options, world)),
    );
};
