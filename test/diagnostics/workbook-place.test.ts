import { expect, test } from '@jest/globals';
import { writeCell, writeColumn, writeWorkbookPlace } from '../../src/diagnostics/workbook-place.js';

const file = 'LEDGER.xlsx';
const sheet = 'Fund';

test.each([
  [{ file }, 'LEDGER.xlsx'],
  [{ file, sheet }, 'LEDGER.xlsx, sheet "Fund"'],
  [{ file, sheet, row: 14 }, 'LEDGER.xlsx, sheet "Fund", row 14'],
  [{ file, sheet, column: 4 }, 'LEDGER.xlsx, sheet "Fund", column D'],
  [{ file, sheet, row: 14, column: 4 }, 'LEDGER.xlsx, sheet "Fund", cell D14'],
])('a place is told as far as it is known: %#', (place, told) => {
  expect(writeWorkbookPlace(place)).toBe(told);
});

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [53, 'BA'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [16384, 'XFD'],
])('column %d is %s', (column, letters) => {
  expect(writeColumn(column)).toBe(letters);
  expect(writeCell(3, column)).toBe(`${letters}3`);
});
