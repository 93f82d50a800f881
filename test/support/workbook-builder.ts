import { strToU8, zipSync } from 'fflate';
import { writeCell } from '../../src/diagnostics/workbook-place.js';

/** What a test writes into a cell; `null` leaves it blank. */
export type CellValue =
  | number
  | string
  | boolean
  | null
  /** `#REF!` and its kin. */
  | { readonly error: string }
  /** A number (a date is one) under a number format. */
  | { readonly value: number; readonly format: string }
  /** A formula with the result that was saved with it, if any was. */
  | { readonly formula: string; readonly result?: number | string | undefined };

/** The number formats of a workbook, each under the index by which cells name it. */
export class Formats {
  readonly #codes: string[];

  constructor(private readonly first: number) {
    this.#codes = [];
  }

  indexOf(code: string): number {
    if (!this.#codes.includes(code)) this.#codes.push(code);
    return this.first + this.#codes.indexOf(code);
  }

  get declarations(): string {
    return this.#codes
      .map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${escaped(code)}"/>`)
      .join('');
  }

  get styles(): string {
    return this.#codes.map((_, index) => `<xf numFmtId="${200 + index}" applyNumberFormat="1"/>`).join('');
  }
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The XML of a cell; nothing for a blank one. */
export const cellXml = (address: string, value: CellValue, formats: Formats): string => {
  const cell = (attributes: string, content: string): string =>
    `<c r="${address}"${attributes}>${content}</c>`;
  if (value === null) return '';
  if (typeof value === 'number') return cell('', `<v>${value}</v>`);
  if (typeof value === 'string')
    return cell(' t="inlineStr"', `<is><t xml:space="preserve">${escaped(value)}</t></is>`);
  if (typeof value === 'boolean') return cell(' t="b"', `<v>${value ? 1 : 0}</v>`);
  if ('error' in value) return cell(' t="e"', `<v>${value.error}</v>`);
  if ('format' in value) return cell(` s="${formats.indexOf(value.format)}"`, `<v>${value.value}</v>`);
  const { formula, result } = value;
  const saved = result === undefined ? '' : `<v>${result}</v>`;
  return cell(typeof result === 'string' ? ' t="str"' : '', `<f>${escaped(formula)}</f>${saved}`);
};

const NAMESPACE = 'http://schemas.openxmlformats.org';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** A workbook with the least that a spreadsheet program writes: rows of cells for each sheet, from A1. */
export const buildWorkbook = (
  sheets: Readonly<Record<string, readonly (readonly CellValue[])[]>>,
  merges: readonly string[] = [],
): Uint8Array => {
  const names = Object.keys(sheets);
  const formats = new Formats(1);
  const parts = Object.values(sheets).map((rows) => sheetXml(rows, merges, formats));
  const numbered = <T>(write: (number: number) => T): readonly T[] =>
    names.map((_, index) => write(index + 1));
  const type = (part: string, kind: string): string =>
    `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${NAMESPACE}/officeDocument/2006/relationships/${kind}" Target="${target}"/>`;
  const relations = (...all: readonly string[]): string =>
    `${HEAD}<Relationships xmlns="${NAMESPACE}/package/2006/relationships">${all.join('')}</Relationships>`;
  const files = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${NAMESPACE}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${type('/xl/workbook.xml', 'sheet.main')}${type('/xl/styles.xml', 'styles')}${numbered((number) => type(`/xl/worksheets/sheet${number}.xml`, 'worksheet')).join('')}</Types>`,
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${NAMESPACE}/spreadsheetml/2006/main" xmlns:r="${NAMESPACE}/officeDocument/2006/relationships"><sheets>${names.map((name, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      ...numbered((number) => relation(`rId${number}`, 'worksheet', `worksheets/sheet${number}.xml`)),
      relation('rIdStyles', 'styles', 'styles.xml'),
    ),
    'xl/styles.xml': `${HEAD}<styleSheet xmlns="${NAMESPACE}/spreadsheetml/2006/main"><numFmts>${formats.declarations}</numFmts><cellXfs><xf numFmtId="0"/>${formats.styles}</cellXfs></styleSheet>`,
    ...Object.fromEntries(parts.map((xml, index) => [`xl/worksheets/sheet${index + 1}.xml`, xml])),
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
};

const sheetXml = (
  rows: readonly (readonly CellValue[])[],
  merges: readonly string[],
  formats: Formats,
): string => {
  const written = rows.map((cells, row) => {
    const xml = cells
      .map((value, column) => cellXml(writeCell(row + 1, column + 1), value, formats))
      .join('');
    return `<row r="${row + 1}">${xml}</row>`;
  });
  const merged = merges.map((range) => `<mergeCell ref="${range}"/>`).join('');
  return `${HEAD}<worksheet xmlns="${NAMESPACE}/spreadsheetml/2006/main"><sheetData>${written.join('')}</sheetData>${merged && `<mergeCells>${merged}</mergeCells>`}</worksheet>`;
};
