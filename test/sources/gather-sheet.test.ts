import { expect, test } from '@jest/globals';
import { gatherSheet } from '../../src/sources/gather-sheet.js';
import { memoryWorld } from '../support/memory-world.js';
import { buildWorkbook } from '../support/workbook-builder.js';

const bytes = buildWorkbook({ Fund: [['x']] });

test('a workbook is named from where the person works', async () => {
  const { files } = memoryWorld({ files: { '/desk/in/LEDGER.xlsx': bytes } });
  const { value } = await gatherSheet(files, '/desk/in/LEDGER.xlsx', undefined);
  expect(value?.place).toEqual({ file: 'in/LEDGER.xlsx', sheet: 'Fund' });
});

test('one that is not there is told, with the one beside it that may be meant', async () => {
  const { files } = memoryWorld({ files: { 'LEDGER.xlsx': bytes, 'notes.txt': '' } });
  const { value, diagnostics } = await gatherSheet(files, '/desk/LEGDER.xlsx', undefined);
  expect(value).toBeUndefined();
  expect(diagnostics).toEqual([
    {
      code: 'file-missing',
      severity: 'error',
      message: 'There is no LEGDER.xlsx.',
      hint: 'Did you mean "LEDGER.xlsx"?',
    },
  ]);
});
