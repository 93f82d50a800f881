import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { workbook } from '../support/import-for-test.js';
import { copyOfProgramme, filesBelow, runCfip } from '../support/run-cfip.js';
import { WorkbookEditor } from '../support/workbook-editor.js';

const LEDGER = join('data', 'fund', '2020-12.csv');
const IMPORT = ['import', 'fund', 'Fund 2020.xlsx', '--sheet', 'Fund', '--month', '2020-12'];

let folder: string;
beforeEach(() => {
  folder = copyOfProgramme();
  writeFileSync(join(folder, 'Fund 2020.xlsx'), workbook('as-printed'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const before = (): string => readFileSync(join(folder, LEDGER), 'utf8');

const saveWith = (cell: string, value: string | number): void => {
  const editor = new WorkbookEditor(workbook('as-printed'), 'xl/worksheets/sheet2.xml');
  editor.set(cell, value);
  writeFileSync(join(folder, 'Fund 2020.xlsx'), editor.save());
};

describe('cfip import fund, as a person runs it', () => {
  test('writes the ledger, says what it took from where, and cfip finds no fault in it', () => {
    const expected = before();
    rmSync(join(folder, LEDGER));
    const { code, out, err } = runCfip(folder, IMPORT);
    expect([code, err]).toEqual([0, '']);
    expect(before()).toBe(expected);
    expect(out).toMatch(/^Fund 2020\.xlsx, sheet "Fund": the ledger of December 2020\n {2}B2:I3 /);
    expect(out).toContain(
      '  A4:I19   Temporary investment in targeted improvement: 14 lines and their sub-total\n',
    );
    expect(out).toContain('9 totals checked against their rows; 9 blank cells left blank.\n');
    expect(out).toContain(
      'Left out: A1 "Children First Improvement Fund - December 2020"; rows 68 to 70 "Notes:".\n',
    );
    expect(out).toMatch(/^data[/\\]fund[/\\]2020-12\.csv {2}\d+ KB$/m);
    expect(out).toContain('Fund 2020.xlsx, sheet "Fund", cell B34: note ');
    expect(runCfip(folder, ['check'])).toMatchObject({ code: 0 });
  });

  test('does not replace a ledger that is there and differs, unless told to', () => {
    const own = before().replace('Casework Audits', 'Audits');
    writeFileSync(join(folder, LEDGER), own);
    const { code, out, err } = runCfip(folder, IMPORT);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(
      /2020-12\.csv is there already and is not the same\. To replace it, add --replace\.\n$/,
    );
    expect(before()).toBe(own);
    expect(runCfip(folder, [...IMPORT, '--replace'])).toMatchObject({ code: 0, err: '' });
    expect(before()).toContain('Casework Audits');
  });

  test('one that is the same needs no replacing', () => {
    expect(runCfip(folder, IMPORT)).toMatchObject({ code: 0, err: '' });
  });

  test('a fault is told with its sheet and cell, and nothing is written', () => {
    saveWith('D14', 'n/a');
    const files = filesBelow(folder);
    const { code, out, err } = runCfip(folder, [...IMPORT, '--replace']);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^Fund 2020\.xlsx, sheet "Fund", cell D14: error /);
    expect(err).toMatch(/\n1 error\n$/);
    expect(filesBelow(folder)).toEqual(files);
  });

  test('a warning is told, and the ledger is written', () => {
    saveWith('A1', 'Improvement Fund - November 2020');
    rmSync(join(folder, LEDGER));
    const { code, err } = runCfip(folder, IMPORT);
    expect(code).toBe(0);
    expect(err).toContain('The sheet names November 2020, not December 2020.');
    expect(before()).toContain('Totals,,');
  });

  test.each([
    [
      'a sheet that is not there',
      [...IMPORT.slice(0, 4), 'Fond', ...IMPORT.slice(5)],
      'Did you mean "Fund"?',
    ],
    [
      'a workbook that is not there',
      ['import', 'fund', 'Fund 2021.xlsx', '--month', '2020-12'],
      'Did you mean "Fund 2020.xlsx"?',
    ],
    [
      'a file that is no workbook',
      ['import', 'fund', 'data/fund.yaml', '--month', '2020-12'],
      'not an Excel workbook',
    ],
    ['a programme without a fund', [...IMPORT, '--data', 'elsewhere'], 'There is no fund.yaml in elsewhere.'],
  ])('ends with 1: %s', (_, args, told) => {
    const files = filesBelow(folder);
    const { code, out, err } = runCfip(folder, args);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(told);
    expect(filesBelow(folder)).toEqual(files);
  });

  test.each([
    ['no workbook', ['import', 'fund', '--month', '2021-02'], 'workbook'],
    ['no month', ['import', 'fund', 'Fund 2020.xlsx'], '--month'],
    ['a month that is none', ['import', 'fund', 'Fund 2020.xlsx', '--month', 'February'], 'February'],
    ['something that is not imported', ['import', 'risks'], 'risks'],
  ])('wrong usage is told and ends with 2: %s', (_, args, named) => {
    const { code, out, err } = runCfip(folder, args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(named);
  });

  test('ends with 3 and leaves the ledger as it was where it cannot write', () => {
    rmSync(join(folder, 'data', 'fund'), { recursive: true });
    writeFileSync(join(folder, 'data', 'fund'), 'in the way');
    const files = filesBelow(folder);
    expect(runCfip(folder, IMPORT)).toMatchObject({ code: 3, out: '' });
    expect(filesBelow(folder)).toEqual(files);
  });

  test('help teaches it', () => {
    expect(runCfip(folder, ['--help']).out).toMatch(/^ {2}cfip import fund /m);
    expect(runCfip(folder, ['import', '--help']).out).toContain('fund [options] <workbook>');
    expect(runCfip(folder, ['import', 'fund', '--help']).out).toContain('--replace');
  });
});
