import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { arrange } from '../../src/diagnostics/arrange.js';
import { showDiagnostics } from '../../src/diagnostics/show/human.js';
import { casesIn, expectedText } from '../support/case-folder.js';
import { importForTest, sampleLedger, workbook } from '../support/import-for-test.js';
import type { CellValue } from '../support/workbook-builder.js';
import { WorkbookEditor } from '../support/workbook-editor.js';

const imports = join(dirname(fileURLToPath(import.meta.url)), 'imports');

/**
 * What a case's `case.md` says: what is wrong in one line, then how the sheet differs from the one that a spreadsheet
 * program made of the ledger of December 2020, and how the import is run.
 */
interface Case {
  readonly title: string;
  readonly edits: readonly (readonly [what: string, value: string])[];
  readonly month: string | undefined;
  readonly sheet: string;
  readonly problems: number;
}

const readCase = (folder: string): Case => {
  const [title = '', ...lines] = readFileSync(join(folder, 'case.md'), 'utf8').trim().split('\n');
  const settings = lines.map((line): readonly [string, string] => {
    const [, key = '', value = ''] = /^([^:]+): (.*)$/.exec(line) ?? [];
    return [key, value];
  });
  const take = (key: string): string | undefined => settings.find(([one]) => one === key)?.[1];
  return {
    title,
    edits: settings.filter(([key]) => !['month', 'sheet', 'problems'].includes(key)),
    month: take('month'),
    sheet: take('sheet') ?? 'Fund',
    problems: Number(take('problems') ?? 1),
  };
};

/** `D14: n/a` writes into a cell; `row 14: hidden`, `columns E F: swapped` and `B14:C14`, merged, say what they do. */
const edit = (editor: WorkbookEditor, what: string, value: string): void => {
  const [, kind, ...names] = /^(row|column|columns|cells) (\S+)(?: (\S+))?$/.exec(what) ?? [];
  const [first = '', second = ''] = names;
  const change = `${kind} ${value}`;
  if (!kind) editor.set(what, cellValue(value));
  else if (change === 'row hidden') editor.hideRow(Number(first));
  else if (change === 'row cleared') editor.clearRow(Number(first));
  else if (change === 'column hidden') editor.hideColumn(Number(first));
  else if (change === 'columns swapped') editor.swapColumns(first, second);
  else if (change === 'cells merged') editor.merge(`${first}:${second}`);
  else throw new Error(`case.md cannot say "${what}: ${value}"`);
};

/** `2699.4`, `44 as 0%`, `#REF!`, `TRUE`, `=B2 without result`, `blank`, and text for all else. */
const cellValue = (written: string): CellValue => {
  const [, number, format] = /^(-?[\d.]+)(?: as (.+))?$/.exec(written) ?? [];
  if (number !== undefined && format === undefined) return Number(number);
  if (number !== undefined && format !== undefined) return { value: Number(number), format };
  if (written === 'blank') return null;
  if (written === 'TRUE') return true;
  if (written.startsWith('#')) return { error: written };
  const formula = /^=(.+) without result$/.exec(written)?.[1];
  return formula === undefined ? written : { formula };
};

test('the workbook itself has no fault, so that every fault is that of its case', async () => {
  const { value, diagnostics } = await importForTest(workbook('as-printed'), { sheet: 'Fund' });
  expect(diagnostics.filter(({ severity }) => severity !== 'note')).toEqual([]);
  expect(value?.text).toBe(sampleLedger());
});

describe('what a person sees', () => {
  test.each(casesIn(imports))('%s', async (name) => {
    const folder = join(imports, name);
    const { title, edits, month, sheet, problems } = readCase(folder);
    expect(title).toMatch(/^[A-Z].+\([^)]+\)\.$/);
    const editor = new WorkbookEditor(workbook('as-printed'), 'xl/worksheets/sheet2.xml');
    for (const [what, value] of edits) edit(editor, what, value);
    const { value, diagnostics } = await importForTest(editor.save(), { sheet, month });
    const arranged = arrange(diagnostics.filter(({ severity }) => severity !== 'note'));
    const shown = showDiagnostics(arranged, { colour: false, columns: 100 });
    expect(shown).toBe(expectedText(join(folder, 'expected.txt'), shown));
    expect(arranged).toHaveLength(problems);
    expect(value === undefined).toBe(arranged.some(({ severity }) => severity === 'error'));
  });

  test.each(casesIn(imports))('%s has no leftovers', (name) => {
    expect(readdirSync(join(imports, name)).sort()).toEqual(['case.md', 'expected.txt']);
  });
});
