import { type CsvError, parse } from 'csv-parse/sync';
import { type Checked, Diagnostics } from '../diagnostics/diagnostic.js';
import { type SourceText, type Span, spanOf } from '../diagnostics/source-text.js';
import type { Entry, LocatedMap, LocatedText } from './located.js';

/** A table with a header row; each row is a map from column to cell, so that rows decode like YAML records. */
export interface LocatedTable {
  readonly source: SourceText;
  readonly header: readonly LocatedText[];
  readonly rows: readonly LocatedMap[];
}

/** Reads comma-separated values as Excel and people write them; every cell keeps its place. */
export const readCsv = (source: SourceText): Checked<LocatedTable> => {
  const diagnostics = new Diagnostics();
  const records = readRecords(source, diagnostics);
  const [header, ...rest] = records.filter((record) => record.some((cell) => cell.text !== ''));
  if (!header) {
    if (!diagnostics.hasErrors)
      diagnostics.error('csv-empty', `${source.name} has no header row.`, { span: spanOf(source, 0) });
    return { value: undefined, diagnostics: diagnostics.all };
  }
  checkHeader(header, diagnostics);
  const rows = rest.map((record) => readRow(header, record, diagnostics));
  return { value: { source, header, rows }, diagnostics: diagnostics.all };
};

const readRecords = (source: SourceText, diagnostics: Diagnostics): LocatedText[][] => {
  const places = new CellPlaces(source);
  const records: LocatedText[][] = [];
  try {
    parse(source.text, {
      relax_column_count: true,
      skip_empty_lines: false,
      cast: (text, { bytes, index }) => {
        const cell = locate(text, places.next(bytes, index === 0));
        if (index === 0) records.push([]);
        records.at(-1)?.push(cell);
        return '';
      },
    });
  } catch (error) {
    const start = places.startOfNext((error as CsvError)['index'] === 0);
    diagnostics.error('csv-syntax', 'The quotation marks of this cell do not match.', {
      span: spanOf(source, start, start + 1),
      hint: 'A cell in quotation marks ends with one; a quotation mark inside is written twice ("").',
    });
    return [];
  }
  return records;
};

/** The trimmed text of a cell with the place of what is left; quoted cells span their quotation marks too. */
const locate = (text: string, whole: Span): LocatedText => {
  const { source } = whole;
  const written = source.text.slice(whole.start, whole.end);
  const start = whole.start + (written.length - written.trimStart().length);
  const end = Math.max(start, whole.end - (written.length - written.trimEnd().length));
  const inner = source.text[start] === '"' ? start + 1 : start;
  return {
    kind: 'text',
    text: text.trim(),
    span: spanOf(source, start, end),
    offsetAt: (index) => inner + index,
  };
};

/**
 * csv-parse tells where each cell ends, in UTF-8 bytes. Cells come in order, so one walk along the text
 * turns the bytes into offsets; a cell starts one delimiter, or one line end, after the cell before it.
 */
class CellPlaces {
  #bytes = 0;
  #offset = 0;
  #first = true;

  constructor(private readonly source: SourceText) {}

  next(endInBytes: number, startsRow: boolean): Span {
    const start = this.startOfNext(startsRow);
    this.#advance(endInBytes);
    this.#first = false;
    return spanOf(this.source, Math.min(start, this.#offset), this.#offset);
  }

  startOfNext(startsRow: boolean): number {
    if (this.#first) return this.#offset;
    const { text } = this.source;
    return this.#offset + (startsRow && text.startsWith('\r\n', this.#offset) ? 2 : 1);
  }

  #advance(endInBytes: number): void {
    const { text } = this.source;
    while (this.#bytes < endInBytes && this.#offset < text.length) {
      const point = text.codePointAt(this.#offset) ?? 0;
      this.#bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
      this.#offset += point < 0x10000 ? 1 : 2;
    }
  }
}

const checkHeader = (header: readonly LocatedText[], diagnostics: Diagnostics): void => {
  const [only] = header;
  if (only && header.length === 1 && /[;\t]/.test(only.text)) {
    diagnostics.error('csv-delimiter', 'The columns of this file are not separated by commas.', {
      span: only.span,
      hint: 'In Excel choose "Save as", "CSV UTF-8 (Comma delimited)".',
    });
  }
  for (const [index, cell] of header.entries()) {
    const twin = header.slice(0, index).find((earlier) => earlier.text === cell.text);
    if (!twin) continue;
    diagnostics.error('duplicate-key', `The column "${cell.text}" is there twice.`, {
      span: cell.span,
      related: [{ message: 'first here', span: twin.span }],
    });
  }
};

const readRow = (
  header: readonly LocatedText[],
  cells: readonly LocatedText[],
  diagnostics: Diagnostics,
): LocatedMap => {
  checkWidth(header, cells, diagnostics);
  const entries: Entry[] = [];
  for (const [index, column] of header.entries()) {
    const value = cells[index];
    if (value && column.text !== '') entries.push({ key: column.text, keySpan: column.span, value });
  }
  const first = cells[0]?.span;
  const last = cells.at(-1)?.span;
  if (!first || !last) throw new Error('a CSV record has no cells');
  return { kind: 'map', entries, span: spanOf(first.source, first.start, last.end) };
};

const checkWidth = (
  header: readonly LocatedText[],
  cells: readonly LocatedText[],
  diagnostics: Diagnostics,
): void => {
  const extra = cells[header.length];
  const last = cells.at(-1);
  if (extra)
    diagnostics.error(
      'csv-too-many-cells',
      `This row has ${cells.length} cells; the header has ${header.length}.`,
      {
        span: extra.span,
        hint: 'Put a value that has a comma in it between quotation marks, or take the extra comma out.',
      },
    );
  else if (last && cells.length < header.length)
    diagnostics.error(
      'csv-too-few-cells',
      `This row has ${cells.length} cells; the header has ${header.length}.`,
      {
        span: spanOf(last.span.source, last.span.end),
        hint: `After this cell come ${header
          .slice(cells.length)
          .map((cell) => cell.text)
          .join(', ')}: leave them empty, but write the commas.`,
      },
    );
};
