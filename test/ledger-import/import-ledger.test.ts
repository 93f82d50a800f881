import { describe, expect, test } from '@jest/globals';
import { writeWorkbookPlace } from '../../src/diagnostics/workbook-place.js';
import {
  fundYaml,
  type ImportOptions,
  importForTest,
  sampleLedger,
  workbook,
} from '../support/import-for-test.js';
import type { CellValue } from '../support/workbook-builder.js';
import { WorkbookEditor } from '../support/workbook-editor.js';

/** Imports the ledger that a spreadsheet program wrote, with some cells changed. */
const importWith = async (
  cells: Readonly<Record<string, CellValue>>,
  options: ImportOptions = {},
  merges: readonly string[] = [],
) => {
  const editor = new WorkbookEditor(workbook('as-printed'), 'xl/worksheets/sheet2.xml');
  for (const [address, value] of Object.entries(cells)) editor.set(address, value);
  for (const range of merges) editor.merge(range);
  const { value, diagnostics } = await importForTest(editor.save(), { sheet: 'Fund', ...options });
  const told = diagnostics.map(
    ({ severity, message, place }) => `${place && writeWorkbookPlace(place)} ${severity} ${message}`,
  );
  return { text: value?.text, account: value?.account, told };
};

/** The rows of a snapshot that begin with a name. */
const rows = (text: string | undefined, start: string): readonly string[] =>
  (text ?? '').split('\n').filter((row) => row.startsWith(start));

const ROUNDING = ['B34', 'C34', 'B53', 'C53'];

describe('the ledger of December 2020', () => {
  test('as it was printed, it is the snapshot of the sample; the totals that are 1 off are told (D7)', async () => {
    const { text, told } = await importWith({});
    expect(text).toBe(sampleLedger());
    expect(told.map((line) => /cell (\S+) note/.exec(line)?.[1])).toEqual(ROUNDING);
  });

  test('D2, D7: with formulas and merged headings it is the same, but for the totals that were 1 off', async () => {
    const { value, diagnostics } = await importForTest(workbook('with-formulas'));
    expect(diagnostics).toEqual([]);
    expect(value?.text).toBe(
      sampleLedger()
        .replace('requirement,,"12,567","14,633"', 'requirement,,"12,566","14,632"')
        .replace('Totals,,"17,705","20,006"', 'Totals,,"17,704","20,005"'),
    );
  });

  test('the account says what was taken from which cells, and what was not', async () => {
    const { account } = await importWith({});
    expect(account).toMatchObject({ headings: 'B2:I3', columns: 8, totals: 9, blanks: 9 });
    expect(account?.parts.slice(0, 4)).toEqual([
      { cells: 'A4:I19', what: 'Temporary investment in targeted improvement', lines: 14 },
      {
        cells: 'A21:I30',
        what: 'Temporary additional capacity (service & corporate); retention offer',
        lines: 8,
      },
      { cells: 'A32:I32', what: 'Temporary contingency' },
      { cells: 'A34:I34', what: 'Temporary funding requirement' },
    ]);
    expect(account?.leftOut).toEqual([
      'A1 "Children First Improvement Fund - December 2020"',
      'rows 68 to 70 "Notes:"',
    ]);
  });
});

describe('D7: a total beside its rows', () => {
  test('1 off is told and printed as supplied', async () => {
    const { text, told } = await importWith({ H19: 1593 });
    expect(rows(text, 'Temporary investment in targeted improvement,,')[0]).toContain('"1,593",260');
    expect(told).toContain(
      'LEDGER.xlsx, sheet "Fund", cell H19 note Sub-total of Temporary investment in targeted improvement: "Planned spend for 2021/22" is printed as 1,593; its lines come to 1,592.',
    );
  });

  test('2 off is refused', async () => {
    const { text, told } = await importWith({ H19: 1594 });
    expect(text).toBeUndefined();
    expect(told.filter((line) => line.includes('cell H19 error'))).toHaveLength(1);
  });

  test('a total is never added in: twice the lines would be an error, and the requirement is none', async () => {
    const { told } = await importWith({});
    expect(told.filter((line) => line.includes(' error '))).toEqual([]);
  });
});

describe('D10: the same words mean another row elsewhere', () => {
  test('a line whose label has "Contingency" in it is an ordinary line', async () => {
    const { text } = await importWith({});
    expect(rows(text, 'Permanent increase in base budget,Review of Social Work Remuneration')).toHaveLength(
      1,
    );
  });

  test('so is one that is called nothing else, while its group is open', async () => {
    const { text } = await importWith({ A13: 'Contingency' });
    expect(rows(text, 'Temporary investment in targeted improvement,Contingency,0,0')).toHaveLength(1);
    expect(rows(text, 'Temporary contingency,Contingency,579,91')).toHaveLength(1);
  });

  test('a label may come back in another group', async () => {
    const { text } = await importWith({});
    expect((text ?? '').match(/,Additional Corporate Posts,/g)).toHaveLength(3);
  });

  test('a note that begins like a row of the table stays a note', async () => {
    const { text, account } = await importWith({ A69: 'Temporary posts end in 2022.', A70: 'Totals' });
    expect(text).toBe(sampleLedger());
    expect(account?.leftOut.at(-1)).toBe('rows 68 to 70 "Notes:"');
  });
});

describe('D9: blank and 0', () => {
  test('both stay as they are', async () => {
    const { text } = await importWith({ D10: null });
    expect(rows(text, 'Temporary investment in targeted improvement,Communications Lead,')).toEqual([
      'Temporary investment in targeted improvement,Communications Lead,55,0,,0,0,0,0,0',
    ]);
  });
});

describe('D8: a cell of a line that others would give', () => {
  test('is not filled in where it is blank', async () => {
    const { text } = await importWith({ G5: null });
    expect(rows(text, 'Temporary investment in targeted improvement,Senior Improvement Leads,')).toEqual([
      'Temporary investment in targeted improvement,Senior Improvement Leads,"1,160","1,163",446,580,315,,402,0',
    ]);
  });
});

describe('D1: amounts', () => {
  test('text is read as a person reads it', async () => {
    const { text } = await importWith({ B5: '1,160', G5: '(265)', G25: '\u221246', I5: ' 0' });
    expect(text).toBe(sampleLedger());
  });

  test('traces of formulas are told once', async () => {
    const { text, told } = await importWith({ F23: 2699.0000000001, E5: 579.9999999999 });
    expect(text).toBe(sampleLedger());
    expect(told.filter((line) => line.includes('trace'))).toEqual([
      'LEDGER.xlsx, sheet "Fund", cell E5 note 2 numbers of the sheet, from here on, are whole but for a trace.',
    ]);
  });

  test('nothing is added up where an amount could not be read, but everywhere else', async () => {
    const { told } = await importWith({ E14: 'n/a', H19: 1600 });
    const errors = told.filter((line) => line.includes(' error '));
    expect(errors.map((line) => /cell (\S+) /.exec(line)?.[1])).toEqual(['E14', 'H19']);
  });
});

test('D10: a fund.yaml that contradicts itself is told, and no row is placed by it', async () => {
  const fund = fundYaml().replace('requirement: Permanent funding requirement', 'requirement: Totals');
  const { value, diagnostics } = await importForTest(workbook('as-printed'), { sheet: 'Fund', fund });
  expect(value).toBeUndefined();
  expect(diagnostics.map(({ code }) => code)).toEqual(['fund-structure']);
});

describe('how a sheet may be laid out', () => {
  test('labels keep their words; line breaks and wide spaces do not matter', async () => {
    const { text } = await importWith({
      A5: ' Senior\n Improvement  Leads ',
      A4: 'TEMPORARY investment\nin targeted improvement',
    });
    expect(text).toBe(sampleLedger());
  });

  test('headings may be wrapped otherwise, or say the unit themselves', async () => {
    const { text } = await importWith({
      B2: 'Full Amount\nEstimated (£000)',
      B3: null,
      I2: 'PLANNED SPEND FOR 2022/23',
    });
    expect(text).toBe(sampleLedger());
  });

  test('a title may be merged over the columns, right above the headings', async () => {
    const { text } = await importWith({ A1: null, B1: 'December 2020' }, {}, ['B1:I1']);
    expect(text).toBe(sampleLedger());
  });

  test('D11: the month may stand in any words above the table', async () => {
    const { told } = await importWith(
      { A1: 'Improvement Fund: position at 31 January 2021' },
      { month: '2021-01' },
    );
    expect(told.filter((line) => line.includes('warning'))).toEqual([]);
  });
});
