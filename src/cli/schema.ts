import type { AddCommand } from './add-command.js';

export const addSchema: AddCommand = (program, { world, end }) => {
  program
    .command('schema')
    .description(
      'show the JSON Schema of an input file, of findings.json or of changes.json, or write all of them',
    )
    .argument('[file]', 'such as kpis.yaml or findings.json; without it, the names of all')
    .option('--out <folder>', 'write them there')
    .action(async (file, options) =>
      end((await import('../commands/schema.js')).schema(file, options, world)),
    );
};
