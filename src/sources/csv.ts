import { CsvError, parse } from 'csv-parse/sync';
import { type Checked, Diagnostics } from '../diagnostics/diagnostic.js';
import { type SourceText, type Span, spanOf } from '../diagnostics/source-text.js';
import { plural } from '../words/phrases.js';
import { cellsOf, type WrittenRecord } from './csv-cells.js';
import type { LocatedMap, LocatedText } from './located.js';

/** A table with a header row; each row is a map from column to cell, so that rows decode like YAML records. */
export interface LocatedTable {
  readonly source: SourceText;
  readonly header: readonly LocatedText[];
  readonly rows: readonly LocatedMap[];
}

/** Reads comma-separated values as Excel and people write them; every cell keeps its place. */
export const readCsv = (source: SourceText): Checked<LocatedTable> => {
  const diagnostics = new Diagnostics();
  const records = readRecords(source, diagnostics).map((record) => cellsOf(source, record));
  const [header, ...rest] = records.filter((cells) => cells.some((cell) => cell.text !== ''));
  if (!header) {
    if (!diagnostics.hasErrors)
      diagnostics.error('csv-empty', `${source.name} has no header row.`, { span: spanOf(source, 0) });
    return { value: undefined, diagnostics: diagnostics.all };
  }
  checkHeader(header, diagnostics);
  const rows = rest.map((cells) => readRow(header, cells, diagnostics));
  return { value: { source, header, rows }, diagnostics: diagnostics.all };
};

/** What csv-parse hands over when asked for raw text as well; its types know only the plain record. */
interface RawRecord {
  readonly raw: string;
  readonly record: readonly string[];
}

/** The records as csv-parse reads them, each with where it starts. */
const readRecords = (source: SourceText, diagnostics: Diagnostics): readonly WrittenRecord[] => {
  const records: WrittenRecord[] = [];
  let start = 0;
  try {
    parse(source.text, {
      relax_column_count: true,
      raw: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      on_record: (entry) => {
        const { raw, record } = entry as unknown as RawRecord;
        records.push({ values: record, start });
        // `raw` ends inside the line end, which is one or two characters.
        start = afterLineEnd(source.text, start + raw.replace(/[\r\n]+$/, '').length);
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    reportQuotes(source, start, error, diagnostics);
    return [];
  }
  return records;
};

const afterLineEnd = (text: string, offset: number): number =>
  offset + (text.startsWith('\r\n', offset) ? 2 : 1);

/** Points at the cell whose quotation marks do not match: the last one that starts in what could not be read. */
const reportQuotes = (source: SourceText, start: number, error: CsvError, diagnostics: Diagnostics): void => {
  const index = typeof error['index'] === 'number' ? error['index'] : 0;
  const values = Array.from({ length: index + 1 }, () => '');
  const place = cellsOf(source, { values, start }).at(-1)?.span.start ?? start;
  diagnostics.error('csv-syntax', 'The quotation marks of this cell do not match.', {
    span: spanOf(source, place, place + 1),
    hint: 'A cell in quotation marks ends with one; a quotation mark inside is written twice ("").',
  });
};

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
    if (!twin || cell.text === '') continue;
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
  if (cells.length !== header.length) reportWidth(header, cells, diagnostics);
  else reportUnnamed(header, cells, diagnostics);
  return new Row(header, cells);
};

/** A row as a map from column names to cells; places are looked up only when somebody asks. */
class Row implements LocatedMap {
  readonly kind = 'map';
  readonly entries: LocatedMap['entries'];

  constructor(
    header: readonly LocatedText[],
    private readonly cells: readonly LocatedText[],
  ) {
    this.entries = header.flatMap((column, index) => {
      const value = cells[index];
      if (!value || column.text === '') return [];
      return [
        {
          key: column.text,
          value,
          get keySpan(): Span {
            return column.span;
          },
        },
      ];
    });
  }

  get span(): Span {
    const first = this.cells[0]?.span;
    const last = this.cells.at(-1)?.span;
    if (!first || !last) throw new Error('a CSV record has no cells');
    return spanOf(first.source, first.start, last.end);
  }
}

/** Excel ends every row with empty columns once somebody has typed behind the last one; what is in them is not lost. */
const reportUnnamed = (
  header: readonly LocatedText[],
  cells: readonly LocatedText[],
  diagnostics: Diagnostics,
): void => {
  const index = header.findIndex((column, at) => column.text === '' && cells[at]?.text !== '');
  const cell = cells[index];
  if (!cell) return;
  diagnostics.error('csv-too-many-cells', `"${cell.text}" stands in a column that has no name.`, {
    span: cell.span,
    hint: 'Give the column a name in the first row, or delete the cell.',
  });
};

const reportWidth = (
  header: readonly LocatedText[],
  cells: readonly LocatedText[],
  diagnostics: Diagnostics,
): void => {
  const extra = cells[header.length];
  const last = cells.at(-1);
  const message = `This row has ${plural(cells.length, 'cell')}; the header has ${header.length}.`;
  if (extra)
    diagnostics.error('csv-too-many-cells', message, {
      span: extra.span,
      hint: 'Put a value that has a comma in it between quotation marks, or take the extra comma out.',
    });
  else if (last)
    diagnostics.error('csv-too-few-cells', message, {
      span: spanOf(last.span.source, last.span.end),
      hint: `After this cell come ${header
        .slice(cells.length)
        .map((cell) => cell.text)
        .join(', ')}: leave them empty, but write the commas.`,
    });
};
