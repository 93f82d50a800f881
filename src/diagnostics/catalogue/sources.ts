/** Problems in a file as such, whatever it is about. */
export const sourceCatalogue = {
  'yaml-syntax': {
    title: 'the file is not valid YAML',
    why: 'From the fault onwards nobody can tell what the file means, so none of it is used.',
    fix: 'Correct the place shown; look at the line above it as well.',
  },
  'yaml-alias': {
    title: 'YAML aliases are not used',
    why: 'An alias hides a value from the person who reads the line.',
    fix: 'Write the value out.',
  },
  'not-utf-8': {
    title: 'the file is not UTF-8',
    why: 'Characters such as £ and ’ would be printed wrongly.',
    fix: 'Save the file again as UTF-8.',
  },
  'leads-outside': {
    title: 'a link leads out of the programme folder',
    why: 'Through it any file of the computer that makes the papers could get into print.',
    fix: 'Put a copy of the file in the place of the link.',
  },
  'csv-empty': {
    title: 'a CSV file has no header row',
    why: 'Without column names no cell has a meaning.',
    fix: 'Write the column names in the first row; the README lists them.',
  },
  'csv-syntax': {
    title: 'the quotation marks of a CSV file do not match',
    why: 'The rest of the file would be read as one cell.',
    fix: 'Close the quotation mark at the place shown.',
  },
  'csv-delimiter': {
    title: 'a CSV file is not separated by commas',
    why: 'All columns would be read as one.',
    fix: 'Save it as comma-separated values.',
  },
  'csv-too-many-cells': {
    title: 'a row has more cells than the header',
    why: 'Every value after an extra comma would stand in the wrong column.',
    fix: 'Quote the value that holds the comma, or delete the extra cell.',
  },
  'csv-too-few-cells': {
    title: 'a row has fewer cells than the header',
    why: 'A cell left out in the middle would move all the others.',
    fix: 'Write one comma for each empty cell.',
  },
  'duplicate-key': {
    title: 'a key or column is given twice',
    why: 'One of the two values would be lost without a word.',
    fix: 'Delete or rename one of them.',
  },
  'unknown-key': {
    title: 'a key or column that cfip does not know',
    why: 'What stands under it would be lost without a word.',
    fix: 'Correct the spelling, or delete it.',
  },
  'missing-key': {
    title: 'a key or column is missing',
    why: 'The paper needs it, and cfip does not guess.',
    fix: 'Add it.',
  },
  'bad-value': {
    title: 'a value is not of its kind',
    why: 'A value that can be read in two ways, or in none, is not printed.',
    fix: 'Write it as the hint shows.',
  },
  'duplicate-id': {
    title: 'an id is given twice',
    why: 'A reference to it could mean either.',
    fix: 'Give one of them another id.',
  },
  'file-missing': {
    title: 'a file is missing',
    why: 'The paper cannot be made without it.',
    fix: 'Create it or name the right folder.',
  },
  'stray-file': {
    title: 'a file in the programme folder is not read',
    why: 'Most often its name is misspelt, and its data are missing from the paper.',
    fix: 'Rename it, or move it out of the folder.',
  },
} as const;
