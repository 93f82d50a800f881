import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type CellValue, cellXml, Formats } from './workbook-builder.js';

const STYLES = 'xl/styles.xml';

/** Changes one sheet of a workbook that a spreadsheet program has written, and leaves all else as it was. */
export class WorkbookEditor {
  readonly #files: Record<string, Uint8Array>;
  readonly #formats: Formats;
  #xml: string;

  /** @param part the sheet's file in the workbook: `xl/worksheets/sheet1.xml` */
  constructor(
    bytes: Uint8Array,
    private readonly part: string,
  ) {
    this.#files = unzipSync(bytes);
    this.#xml = this.#read(part);
    const known = /<cellXfs count="(\d+)"/.exec(this.#read(STYLES))?.[1];
    this.#formats = new Formats(Number(known));
  }

  /** Writes into a cell, blank until then or not. */
  set(address: string, value: CellValue): void {
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    this.#xml = this.#xml.replace(new RegExp(`<c r="${address}".*?</c>`, 's'), '');
    if (!this.#xml.includes(`<row r="${row}"`))
      this.#change(/<\/sheetData>/, (end) => `<row r="${row}"></row>${end}`);
    this.#changeRow(Number(row), (open, cells, close) => {
      const all = cellsIn(cells);
      const before = all.filter((cell) => isBefore(columnOf(cell), letters));
      const after = all.filter((cell) => !before.includes(cell));
      return open + [...before, cellXml(address, value, this.#formats), ...after].join('') + close;
    });
  }

  /** What stands in one column stands in the other from now on, headings and all. */
  swapColumns(one: string, other: string): void {
    const swapped = (letters: string): string =>
      letters === one ? other : letters === other ? one : letters;
    this.#xml = this.#xml.replace(/(<row [^>]*>)(.*?)<\/row>/gs, (_, open: string, cells: string) => {
      const renamed = cellsIn(cells).map((cell) => cell.replace(columnOf(cell), swapped));
      const sorted = renamed.sort((a, b) => (isBefore(columnOf(a), columnOf(b)) ? -1 : 1));
      return `${open}${sorted.join('')}</row>`;
    });
  }

  /** Empties a row, as when somebody clears it. */
  clearRow(number: number): void {
    this.#changeRow(number, (open, _, close) => open + close);
  }

  hideRow(number: number): void {
    this.#changeRow(
      number,
      (open, cells, close) => open.replace('hidden="false"', 'hidden="true"') + cells + close,
    );
  }

  hideColumn(number: number): void {
    this.#change(/<\/cols>/, (end) => `<col min="${number}" max="${number}" hidden="true" width="9"/>${end}`);
  }

  merge(range: string): void {
    if (this.#xml.includes('</mergeCells>'))
      this.#change(/<\/mergeCells>/, (end) => `<mergeCell ref="${range}"/>${end}`);
    else this.#change(/<\/sheetData>/, (end) => `${end}<mergeCells><mergeCell ref="${range}"/></mergeCells>`);
  }

  /** The workbook with all changes. */
  save(): Uint8Array {
    const styles = this.#read(STYLES)
      .replace('</numFmts>', () => `${this.#formats.declarations}</numFmts>`)
      .replace('</cellXfs>', () => `${this.#formats.styles}</cellXfs>`);
    return zipSync({ ...this.#files, [this.part]: strToU8(this.#xml), [STYLES]: strToU8(styles) });
  }

  #read(part: string): string {
    const bytes = this.#files[part];
    if (!bytes) throw new Error(`the workbook has no ${part}`);
    return strFromU8(bytes);
  }

  #changeRow(number: number, change: (open: string, cells: string, close: string) => string): void {
    this.#change(
      new RegExp(`(<row r="${number}"[^>]*>)(.*?)(</row>)`, 's'),
      (_, open = '', cells = '', close = '') => change(open, cells, close),
    );
  }

  #change(pattern: RegExp, change: (...found: readonly string[]) => string): void {
    if (!pattern.test(this.#xml)) throw new Error(`the sheet has no ${pattern.source}`);
    this.#xml = this.#xml.replace(pattern, (...found) => change(...found));
  }
}

const cellsIn = (row: string): string[] => row.match(/<c r=.*?<\/c>/gs) ?? [];

const columnOf = (cell: string): string => /(?<=^<c r=")[A-Z]+/.exec(cell)?.[0] ?? '';

const isBefore = (one: string, other: string): boolean =>
  one.length < other.length || (one.length === other.length && one < other);
