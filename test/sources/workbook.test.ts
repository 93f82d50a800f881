import { describe, expect, test } from '@jest/globals';
import { readSheet, type Sheet } from '../../src/sources/workbook.js';
import { workbook } from '../support/import-for-test.js';
import { buildWorkbook, type CellValue } from '../support/workbook-builder.js';
import { WorkbookEditor } from '../support/workbook-editor.js';

const sheetOf = async (bytes: Uint8Array, name?: string): Promise<Sheet> => {
  const { value, diagnostics } = await readSheet('LEDGER.xlsx', bytes, name);
  expect(diagnostics).toEqual([]);
  if (!value) throw new Error('no sheet');
  return value;
};

const contentOf = async (value: CellValue) => {
  const { rows } = await sheetOf(buildWorkbook({ Fund: [[value]] }));
  return rows[0]?.cells[0]?.content;
};

describe('what a cell holds', () => {
  test.each([
    ['text, with its line breaks', 'Full \nAmount', { kind: 'text', text: 'Full \nAmount' }],
    ['a number', 1160, { kind: 'number', value: 1160, shape: 'plain' }],
    ['0', 0, { kind: 'number', value: 0, shape: 'plain' }],
    ['TRUE', true, { kind: 'boolean', value: true }],
    ['an error', { error: '#REF!' }, { kind: 'error', text: '#REF!' }],
    ['a percentage', { value: 0.86, format: '0%' }, { kind: 'number', value: 0.86, shape: 'percent' }],
    ['a scaled number', { value: 9000, format: '#,##0,' }, { kind: 'number', value: 9000, shape: 'scaled' }],
    ['a date', { value: 44165, format: 'd-mmm-yy' }, { kind: 'date' }],
    ['a time', { value: 44165.5, format: 'h:mm' }, { kind: 'date' }],
    [
      'of a formula its result',
      { formula: 'A2+1', result: 12 },
      { kind: 'number', value: 12, shape: 'plain' },
    ],
    ['of a formula its text', { formula: 'A2&"x"', result: 'x' }, { kind: 'text', text: 'x' }],
    ['a formula without result', { formula: 'A2+1' }, { kind: 'no-result' }],
  ] as const)('%s', async (_, value, content) => {
    expect(await contentOf(value)).toEqual(content);
  });

  test.each([
    ['nothing', null],
    ['spaces', '  \n '],
    ['a formula that gives an empty text', { formula: 'IF(A2=0,"",A2)', result: '' }],
  ])('D9: what nobody sees is blank: %s', async (_, value) => {
    const { rows } = await sheetOf(buildWorkbook({ Fund: [[value, 1]] }));
    expect(rows[0]?.cells.map(({ column }) => column)).toEqual([2]);
  });
});

describe('where it stands', () => {
  test('file, sheet, row and column, counted as the spreadsheet program does', async () => {
    const { place, rows } = await sheetOf(buildWorkbook({ Fund: [[], [null, null, null, 7]] }));
    expect(place).toEqual({ file: 'LEDGER.xlsx', sheet: 'Fund' });
    expect(rows).toEqual([
      {
        number: 2,
        isHidden: false,
        cells: [
          {
            row: 2,
            column: 4,
            content: { kind: 'number', value: 7, shape: 'plain' },
            place: { file: 'LEDGER.xlsx', sheet: 'Fund', row: 2, column: 4 },
          },
        ],
      },
    ]);
  });

  test('merged cells, as a spreadsheet program writes them', async () => {
    const { merges } = await sheetOf(workbook('with-formulas'));
    expect(merges[0]).toEqual({ firstRow: 1, lastRow: 1, firstColumn: 1, lastColumn: 9 });
    expect(merges[1]).toEqual({ firstRow: 2, lastRow: 3, firstColumn: 2, lastColumn: 2 });
  });

  test('hidden rows and columns', async () => {
    const editor = new WorkbookEditor(workbook('as-printed'), 'xl/worksheets/sheet2.xml');
    editor.hideRow(13);
    editor.hideColumn(4);
    const { rows, hiddenColumns } = await sheetOf(editor.save(), 'Fund');
    expect(rows.filter(({ isHidden }) => isHidden).map(({ number }) => number)).toEqual([13]);
    expect([...hiddenColumns]).toEqual([4]);
  });

  test('of the formulas of a spreadsheet program the results', async () => {
    const { rows } = await sheetOf(workbook('with-formulas'));
    const subTotal = rows.find(({ number }) => number === 20);
    expect(subTotal?.cells.map(({ content }) => content.kind === 'number' && content.value)).toEqual([
      8148, 6418, 1915, 5485, 2651, -2834, 1592, 260,
    ]);
  });
});

describe('which sheet', () => {
  const two = buildWorkbook({ Cover: [['x']], 'Fund & more': [['y']] });
  const told = async (bytes: Uint8Array, name?: string) => {
    const { value, diagnostics } = await readSheet('LEDGER.xlsx', bytes, name);
    return value
      ? value.place.sheet
      : diagnostics.map(({ code, message, hint }) => `${code}: ${message} ${hint}`);
  };

  test('the one that is named, in capitals or not', async () => {
    expect(await told(two, 'Fund & more')).toBe('Fund & more');
    expect(await told(two, 'fund & MORE')).toBe('Fund & more');
  });

  test('the only one, where none is named', async () => {
    expect(await told(buildWorkbook({ Fund: [['y']] }))).toBe('Fund');
    expect(await told(two)).toEqual([
      'unknown-sheet: The workbook has 2 sheets. Name one with --sheet. They are "Cover", "Fund & more".',
    ]);
  });

  test('another one is not guessed', async () => {
    expect(await told(two, 'Fund & mor')).toEqual([
      'unknown-sheet: The workbook has no sheet "Fund & mor". Did you mean "Fund & more"?',
    ]);
    expect(await told(two, 'Budget')).toEqual([
      'unknown-sheet: The workbook has no sheet "Budget". Known here: Cover, Fund & more.',
    ]);
  });
});

describe('what is no workbook', () => {
  const compound = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array(600).fill(0));
  const whole = buildWorkbook({ Fund: [['y']] });

  test.each([
    ['nothing', new Uint8Array()],
    ['comma-separated text', new TextEncoder().encode('group,line\n')],
    ['half a workbook', whole.slice(0, whole.length / 2)],
    ['a workbook with a byte changed', whole.map((byte, index) => (index === 60 ? byte ^ 0xff : byte))],
    ['zeros', new Uint8Array(5000)],
  ])('%s', async (_, bytes) => {
    const { value, diagnostics } = await readSheet('LEDGER.xlsx', bytes, 'Fund');
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      'workbook-unreadable: The file is not an Excel workbook (.xlsx), or it is damaged.',
    ]);
  });

  test('one with a password, or of an old Excel', async () => {
    const { diagnostics } = await readSheet('LEDGER.xlsx', compound, 'Fund');
    expect(diagnostics.map(({ message, hint }) => [message, hint])).toEqual([
      [
        'The file is protected by a password, or was saved by an Excel before 2007.',
        'Take the password off, or save it as "Excel Workbook (*.xlsx)".',
      ],
    ]);
  });
});
