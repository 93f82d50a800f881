/** Problems in a workbook from which a ledger is imported. */
export const ledgerImportCatalogue = {
  'workbook-unreadable': {
    title: 'a file that is no readable workbook',
    why: 'A ledger is imported from cells; without them there is nothing to check.',
    fix: 'Open it in Excel and save it as "Excel Workbook (*.xlsx)".',
  },
  'unknown-sheet': {
    title: 'a workbook that does not have the one sheet asked for',
    why: 'The figures of another sheet may be those of another fund or month.',
    fix: 'Name the sheet with --sheet.',
  },
  'no-ledger': {
    title: 'a sheet in which no ledger can be found',
    why: 'A ledger is known by the names that fund.yaml gives its groups and totals.',
    fix: 'Name the right sheet with --sheet, or correct the names.',
  },
  'ledger-column-order': {
    title: 'a column of a ledger that is not in its place',
    why: 'A column that moved is often one whose figures were pasted under the wrong heading.',
    fix: 'Put the columns in the order of the layout in fund.yaml.',
  },
  'ledger-unit': {
    title: 'amounts in another unit than £000',
    why: 'A ledger holds whole thousands of pounds; in any other unit every figure would be wrong (domain D1).',
    fix: 'Write £000 under the headings, and the amounts in thousands.',
  },
  'ledger-part-missing': {
    title: 'a part of the ledger that the sheet does not have',
    why: 'Without it the other figures cannot be checked, and nobody would notice that its money is missing.',
    fix: 'Add the row to the sheet.',
  },
  'ledger-order': {
    title: 'a row of a ledger that is not in its place',
    why: 'What a row belongs to is known by where it stands.',
    fix: 'Put the rows in the order of fund.yaml.',
  },
  'ledger-hidden': {
    title: 'a hidden row or column in a ledger',
    why: 'What nobody sees is neither printed unseen nor left out unseen.',
    fix: 'Show it, or delete it.',
  },
  'ledger-merged': {
    title: 'merged cells among the amounts',
    why: 'Nobody could tell to which row or column the amount belongs.',
    fix: 'Unmerge the cells.',
  },
  'stray-cell': {
    title: 'a cell of a ledger outside its columns',
    why: 'What stands in it would be lost without a word.',
    fix: 'Give its column a heading, or clear the cell.',
  },
  'ledger-month': {
    title: 'a sheet that names another month',
    why: 'A ledger that is kept under the wrong month makes every movement wrong.',
    fix: 'Correct the title, or --month.',
  },
  'number-whole': {
    title: 'a number that is whole but for the last digits a computer keeps',
    why: 'Formulas leave such traces. A number less than 0.000001 off a whole one is taken for that (domain D1).',
    fix: 'Nothing.',
  },
} as const;
