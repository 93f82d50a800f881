import { expect, test } from '@jest/globals';
import { CsvError, parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { Diagnostics } from '../../src/diagnostics/diagnostic.js';
import { SourceText } from '../../src/diagnostics/source-text.js';
import { readRecords } from '../../src/sources/csv-records.js';

/** What csv-parse makes of the whole text; nothing where it refuses it. */
const byCsvParse = (text: string): readonly (readonly string[])[] | undefined => {
  try {
    return parse(text, { relax_column_count: true, record_delimiter: ['\r\n', '\n', '\r'] });
  } catch (error) {
    if (error instanceof CsvError) return undefined;
    throw error;
  }
};

const text = fc.string({
  unit: fc.constantFrom('a', ' ', ',', '"', '\n', '\r\n', '\r', '\u00a3'),
  maxLength: 30,
});

test('whatever is written, the records are those that csv-parse finds in the whole text', () => {
  fc.assert(
    fc.property(text, (written) => {
      const diagnostics = new Diagnostics();
      const records = readRecords(new SourceText('t.csv', written), diagnostics);
      const expected = byCsvParse(written);
      expect(records.map(({ values }) => values)).toEqual(expected ?? []);
      expect(diagnostics.hasErrors).toBe(expected === undefined);
      for (const { start } of records) expect(['\n', '\r', undefined]).toContain(written[start - 1]);
    }),
    { numRuns: 1000 },
  );
});
