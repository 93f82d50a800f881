import type { AddCommand } from './add-command.js';
import { dataOption, readMonth } from './options.js';

export const addImportFund: AddCommand = (program, { world, end }) => {
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
    .addHelpText('after', LAYOUT)
    .action(async (workbook, options) =>
      end(await (await import('../commands/import-fund.js')).importFund(workbook, options, world)),
    );
};

const LAYOUT = `
Example:
  cfip import fund "Fund 2021.xlsx" --sheet Fund --month 2021-02    writes data/fund/2021-02.csv

The sheet is laid out as the ledger is printed: a title, the headings of fund.yaml over the columns, £000;
then each group under its name, with a sub-total without a label; contingency, requirement, totals, funding
and allocations. Sub-totals and totals are checked, not added in. Notes below the table are left out.
What has no place, or is no whole number of £000, is refused with its sheet and cell, and nothing is written.`;
