import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { SourceText } from '../../src/diagnostics/source-text.js';
import { readCsv } from '../../src/sources/csv.js';
import { readSheet } from '../../src/sources/workbook.js';
import { parseThousands } from '../../src/words/money.js';
import { importForTest, workbook } from '../support/import-for-test.js';
import { cases } from '../support/laws.js';
import type { CellValue } from '../support/workbook-builder.js';
import { WorkbookEditor } from '../support/workbook-editor.js';

const LAST_ROW = 72;
/** Above and below stand a title and notes, which are left out and told. */
const HEADINGS = 2;
const LAST_OF_LEDGER = 66;

const address = fc.tuple(fc.constantFrom(...'ABCDEFGHIJK'), fc.integer({ min: 1, max: LAST_ROW }));

const value: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  fc.integer({ min: -2, max: 2 }),
  fc.constantFrom<CellValue>(
    'Totals',
    'Contingency',
    'Sub-total',
    'Permanent',
    'Additional Corporate Posts',
    'Permanent increase in base budget',
    'Planned spend for 2020/21',
    '£000',
    'words',
    '1,160',
    0.5,
    true,
    { error: '#N/A' },
    { value: 0, format: '0%' },
    { formula: 'A1' },
  ),
);

const edit = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(address, value) },
  fc.integer({ min: 1, max: LAST_ROW - 2 }),
  fc.tuple(fc.constantFrom(...'ABCDEFGHI'), fc.constantFrom(...'ABCDEFGHI')),
);

const edited = (edits: readonly (typeof edit extends fc.Arbitrary<infer T> ? T : never)[]): Uint8Array => {
  const editor = new WorkbookEditor(workbook('as-printed'), 'xl/worksheets/sheet2.xml');
  for (const one of edits) {
    if (typeof one === 'number') editor.set(`A${one}`, null);
    else if (typeof one[0] === 'string') editor.swapColumns(one[0], one[1] as string);
    else editor.set(one[0].join(''), one[1] as CellValue);
  }
  return editor.save();
};

const amountsOfSheet = async (bytes: Uint8Array): Promise<readonly number[]> => {
  const { value: sheet } = await readSheet('LEDGER.xlsx', bytes, 'Fund');
  return (sheet?.rows ?? []).flatMap(({ cells }) =>
    cells.flatMap(({ row, column, content }) => {
      if (row < HEADINGS || (row > LAST_OF_LEDGER && (column < 2 || column > 9))) return [];
      if (content.kind === 'number') return [content.value];
      const amount = content.kind === 'text' && column > 1 ? parseThousands(content.text) : undefined;
      return amount === undefined ? [] : [amount];
    }),
  );
};

const amountsOfLedger = (text: string): readonly number[] =>
  (readCsv(new SourceText('l.csv', text)).value?.rows ?? []).flatMap(({ entries }) =>
    entries
      .slice(2)
      .flatMap(({ value: cell }) => (cell.kind === 'text' ? (parseThousands(cell.text) ?? []) : [])),
  );

test('D8: whatever is done to a sheet, it is refused or every amount in it is one of the ledger', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
      const bytes = edited(edits);
      const { value: ledger, diagnostics } = await importForTest(bytes, { sheet: 'Fund' });
      expect(ledger === undefined).toBe(diagnostics.some(({ severity }) => severity === 'error'));
      if (!ledger) return;
      const [sheet, text] = [await amountsOfSheet(bytes), amountsOfLedger(ledger.text)];
      expect(text.toSorted((a, b) => a - b)).toEqual(sheet.toSorted((a, b) => a - b));
    }),
    { numRuns: cases(60) },
  );
});
