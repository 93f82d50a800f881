/** Problems in a fund, its ledgers and what is said of them. */
export const fundCatalogue = {
  'fund-structure': {
    title: 'fund.yaml contradicts itself',
    why: 'Nobody could tell which rows and columns of a ledger are meant.',
    fix: 'Correct the place shown.',
  },
  'fund-snapshot': {
    title: 'a remark on a ledger that cannot be told to which it belongs',
    why: 'What it says, such as that a ledger is illustrative, would be said of none, or twice (domain K3).',
    fix: 'Correct the month.',
  },
  'ledger-columns': {
    title: 'a ledger whose columns do not suit its month',
    why: 'Spending would be reported for the wrong year (domain D11).',
    fix: 'Correct the layout in fund.yaml, or the name of the ledger.',
  },
  'unknown-ledger-part': {
    title: 'a row of a ledger that belongs nowhere',
    why: 'Its money would be missing from every total (domain D8).',
    fix: 'Correct the name, or add it to fund.yaml.',
  },
  'ledger-row': {
    title: 'a row of a ledger that cannot be told from another',
    why: 'A row is known by its group and line: rows are never merged (domain D8, D10).',
    fix: 'Correct the group or the line.',
  },
  'ledger-row-missing': {
    title: 'a row that a ledger needs and does not have',
    why: 'Without it nobody can tell what is funded, and the paper would show a gap that may not be there (domain D5, D6).',
    fix: 'Add the row; leave its cells empty where there is no amount.',
  },
  'ledger-sum': {
    title: 'a figure of a ledger that its other figures do not give',
    why: 'One of them is wrong, and the paper would print both (domain D2 to D7).',
    fix: 'Ask the finance office which it is. cfip corrects neither.',
  },
  'ledger-rounding': {
    title: 'a total that is 1 off its lines',
    why: 'It is printed as supplied; the paper says that figures may not sum due to rounding (domain D7).',
    fix: 'Nothing, if the lines were rounded.',
  },
  'ledger-blank': {
    title: 'a blank cell in a ledger',
    why: 'Blank is not 0: it is printed as not available, and counts as 0 in sums (domain D9).',
    fix: 'Nothing, if the finance office leaves it blank; else write the amount.',
  },
  'ledger-unasked': {
    title: 'an amount where a ledger has none',
    why: 'Funding begins with the current year, allocations with the year after it: nothing says what this should come to, so it is printed unchecked (domain D8).',
    fix: 'Leave the cell empty, or ask the finance office what it means.',
  },
  'ledger-unsummed': {
    title: 'a total that the ledger does not print',
    why: 'The paper prints the sum that cfip makes; nobody else has checked it.',
    fix: 'Nothing, or add the row to the ledger so that the two are compared.',
  },
  'ledger-line-gone': {
    title: 'a line that the next ledger does not have',
    why: 'Money that is no longer named looks as if it had never been planned (domain D8).',
    fix: 'Keep the line, with 0 where nothing is planned.',
  },
  'allocation-plan': {
    title: 'an allocation that differs from the plan it names',
    why: 'Members would take one figure for another (domain D15).',
    fix: 'Ask which holds, or say why they differ under "explanation" in fund.yaml.',
  },
  'unknown-ledger-line': {
    title: 'a row, column or plan that the ledger does not have',
    why: 'Money in a paper is bound to a cell of the ledger, or it is not printed (domain D14).',
    fix: 'Correct the name.',
  },
  'virement-balance': {
    title: 'a virement that does not balance',
    why: 'A virement moves money between lines of one year and neither adds nor takes any (domain D12).',
    fix: 'Correct the amounts, or add the row that is missing.',
  },
  'virement-missing': {
    title: 'a plan that changed without a virement',
    why: 'The approved plan of a year changes only by an authorised transfer (domain D12).',
    fix: 'Record the virement in fund/virements.csv, or correct the ledger.',
  },
  'unfunded-unnamed': {
    title: 'a funding gap that the text does not name',
    why: 'What is still unfunded must be said, not only stand in a table (domain D6).',
    fix: 'Name it in the text, bound to the ledger.',
  },
  'unbound-money': {
    title: 'an amount of money typed by hand',
    why: 'It stays as it is when the ledger changes, and nobody can trace it (domain D14).',
    fix: 'Bind it to the ledger with {{fund …}}, or give its source with {{outside-fact …}}.',
  },
} as const;
