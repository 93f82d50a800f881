import { type CellValue, type Cell as ReadCell, type Sheet as ReadSheet, readXlsx } from 'hucre/xlsx';
import type { Checked } from '../diagnostics/diagnostic.js';
import type { WorkbookPlace } from '../diagnostics/workbook-place.js';
import { fold } from '../words/fold.js';
import { suggest } from '../words/nearest.js';
import { type NumberShape, shapeOf } from './number-format.js';

/** One sheet of a workbook: what its cells hold, each with its place. What they mean is decided elsewhere. */
export interface Sheet {
  /** The file and the sheet. */
  readonly place: WorkbookPlace;
  /** The rows that hold something, from the top. */
  readonly rows: readonly SheetRow[];
  readonly merges: readonly CellRange[];
  readonly hiddenColumns: ReadonlySet<number>;
}

export interface SheetRow {
  readonly number: number;
  readonly isHidden: boolean;
  /** The cells that hold something, from the left. */
  readonly cells: readonly SheetCell[];
}

export interface SheetCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
  readonly place: WorkbookPlace;
}

/** What a cell holds: of a formula its result as it was saved, never the formula. */
export type CellContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number; readonly shape: Exclude<NumberShape, 'date'> }
  | { readonly kind: 'date' }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** `#REF!` and its kin. */
  | { readonly kind: 'error'; readonly text: string }
  /** A formula that no program has worked out. */
  | { readonly kind: 'no-result' };

/** Rows and columns from the first to the last, both included, counted from 1. */
export interface CellRange {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/**
 * Reads a sheet of an Excel workbook (.xlsx).
 * @param name the file as messages show it
 * @param wanted the sheet's name; it may be left out where there is only one
 */
export const readSheet = async (
  name: string,
  bytes: Uint8Array,
  wanted: string | undefined,
): Promise<Checked<Sheet>> => {
  const names: string[] = [];
  const isWanted = (sheet: { readonly name: string }): boolean =>
    wanted === undefined || fold(sheet.name) === fold(wanted);
  const found = await readSheets(bytes, (sheet) => {
    names.push(sheet.name);
    return isWanted(sheet);
  });
  if (!found || names.length === 0) return unreadable(name, bytes);
  const [sheet] = found;
  if (!sheet || found.length > 1) return notOne(name, wanted, names);
  return { value: located(sheet, { file: name, sheet: sheet.name }), diagnostics: [] };
};

/** The sheets that are wanted; `undefined` for what is no workbook. */
const readSheets = async (
  bytes: Uint8Array,
  sheets: (sheet: { readonly name: string }) => boolean,
): Promise<readonly ReadSheet[] | undefined> => {
  try {
    return (await readXlsx(bytes, { sheets, readStyles: true })).sheets;
  } catch {
    // Whatever the reader stumbles over is a fault of the file; its words are not for officers.
    return undefined;
  }
};

/** How Office marks the container of an encrypted workbook, and of every file of the Excel before 2007. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const unreadable = (file: string, bytes: Uint8Array): Checked<Sheet> => {
  const isCompound = COMPOUND_FILE.every((byte, index) => bytes[index] === byte);
  return fault(
    'workbook-unreadable',
    isCompound
      ? 'The file is protected by a password, or was saved by an Excel before 2007.'
      : 'The file is not an Excel workbook (.xlsx), or it is damaged.',
    { file },
    isCompound
      ? 'Take the password off, or save it as "Excel Workbook (*.xlsx)".'
      : 'Open it in Excel and save it as "Excel Workbook (*.xlsx)".',
  );
};

const notOne = (file: string, wanted: string | undefined, names: readonly string[]): Checked<Sheet> =>
  wanted === undefined
    ? fault(
        'unknown-sheet',
        `The workbook has ${names.length} sheets.`,
        { file },
        `Name one with --sheet. ${listOf(names)}`,
      )
    : fault('unknown-sheet', `The workbook has no sheet "${wanted}".`, { file }, suggest(wanted, names));

const listOf = (names: readonly string[]): string =>
  `They are ${names.map((name) => `"${name}"`).join(', ')}.`;

const fault = (
  code: 'workbook-unreadable' | 'unknown-sheet',
  message: string,
  place: WorkbookPlace,
  hint: string | undefined,
): Checked<Sheet> => ({ value: undefined, diagnostics: [{ code, severity: 'error', message, place, hint }] });

const located = (sheet: ReadSheet, place: WorkbookPlace): Sheet => ({
  place,
  rows: sheet.rows.flatMap((values, index) => {
    const cells = values.flatMap((value, at) => {
      const content = contentOf(value, sheet.cells?.get(`${index},${at}`));
      const [row, column] = [index + 1, at + 1];
      return content ? [{ row, column, content, place: { ...place, row, column } }] : [];
    });
    const isHidden = sheet.rowDefs?.get(index)?.hidden === true;
    return cells.length > 0 ? [{ number: index + 1, isHidden, cells }] : [];
  }),
  merges: (sheet.merges ?? []).map(({ startRow, endRow, startCol, endCol }) => ({
    firstRow: startRow + 1,
    lastRow: endRow + 1,
    firstColumn: startCol + 1,
    lastColumn: endCol + 1,
  })),
  hiddenColumns: new Set((sheet.columns ?? []).flatMap(({ hidden }, index) => (hidden ? [index + 1] : []))),
});

/** `undefined` for a cell in which nothing can be seen: it is blank. */
const contentOf = (value: CellValue, cell: ReadCell | undefined): CellContent | undefined => {
  if (cell?.type === 'error') return { kind: 'error', text: String(value) };
  if (value === null || value === undefined)
    return cell?.formula === undefined ? undefined : { kind: 'no-result' };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  if (typeof value === 'string') return /\S/.test(value) ? { kind: 'text', text: value } : undefined;
  const shape = typeof value === 'number' ? shapeOf(cell?.style?.numFmt ?? 'General') : 'date';
  return typeof value !== 'number' || shape === 'date' ? { kind: 'date' } : { kind: 'number', value, shape };
};
