import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { importForTest } from '../support/import-for-test.js';
import { cases } from '../support/laws.js';
import { randomLedger } from '../support/random-ledger.js';
import { buildWorkbook } from '../support/workbook-builder.js';

test('D2, D9: a ledger that adds up comes back from its sheet as it is, however the sheet is laid out', async () => {
  await fc.assert(
    fc.asyncProperty(randomLedger, async ({ fund, sheet, snapshot }) => {
      const { value, diagnostics } = await importForTest(buildWorkbook({ Fund: sheet }), { fund });
      expect(
        diagnostics.filter(({ code }) => code !== 'number-whole' && code !== 'ledger-part-missing'),
      ).toEqual([]);
      expect(value?.text).toBe(snapshot);
    }),
    { numRuns: cases(40) },
  );
});
