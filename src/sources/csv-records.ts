import { CsvError, parse } from 'csv-parse/sync';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import { type SourceText, spanOf } from '../diagnostics/source-text.js';
import { cellsOf, type WrittenRecord } from './csv-cells.js';

/**
 * The records of a CSV file, each with where it starts. Lines that say all of a record, as nearly every one does, are
 * split here; csv-parse is asked about the others: cells of several lines, and quotation marks that do not match.
 */
export const readRecords = (source: SourceText, diagnostics: Diagnostics): readonly WrittenRecord[] => {
  const { text } = source;
  const records: WrittenRecord[] = [];
  for (let start = 0; start < text.length; ) {
    let end = endOfLine(text, start);
    const line = text.slice(start, end);
    const quoted = line.includes(QUOTE);
    const values = quoted ? splitQuoted(line) : line.split(',');
    if (values) records.push(recordOf(values, start, quoted));
    else {
      end = endOfQuoting(text, start);
      const read = readQuoted(source, start, end, diagnostics);
      if (!read) return [];
      records.push(...read);
    }
    start = afterLineEnd(text, end);
  }
  return records;
};

const recordOf = (values: readonly string[], start: number, quoted: boolean): WrittenRecord => ({
  values,
  texts: values.map((value) => value.trim()),
  start,
  quoted,
});

const QUOTE = '"';
const CELL = /(?:"(?<quoted>(?:[^"]|"")*)"|(?<bare>[^",]*))(?<comma>,|$)/y;

/** The cells of a line with quotation marks; `undefined` where they do not match. */
const splitQuoted = (line: string): readonly string[] | undefined => {
  const values: string[] = [];
  for (CELL.lastIndex = 0; ; ) {
    const cell = CELL.exec(line)?.groups;
    if (!cell) return undefined;
    values.push(cell['quoted']?.replaceAll('""', QUOTE) ?? cell['bare'] ?? '');
    if (cell['comma'] === '') return values;
  }
};

const endOfLine = (text: string, from: number): number => {
  const feed = text.indexOf('\n', from);
  const end = feed < 0 ? text.length : feed;
  const carriage = text.slice(from, end).indexOf('\r');
  return carriage < 0 ? end : from + carriage;
};

const afterLineEnd = (text: string, offset: number): number =>
  offset + (text.startsWith('\r\n', offset) ? 2 : 1);

/** The end of the lines from `start` on that have quotation marks in them, or stand between two. */
const endOfQuoting = (text: string, start: number): number => {
  let open = false;
  let end = start - 1;
  for (let from = start; from < text.length; from = afterLineEnd(text, end)) {
    const lineEnd = endOfLine(text, from);
    const marks = text.slice(from, lineEnd).split(QUOTE).length - 1;
    if (!open && marks === 0) break;
    if (marks % 2 === 1) open = !open;
    end = lineEnd;
  }
  return end;
};

/** What csv-parse hands over when asked for raw text as well; its types know only the plain record. */
interface RawRecord {
  readonly raw: string;
  readonly record: readonly string[];
}

/** The records between two offsets as csv-parse reads them; `undefined` where it cannot, which is reported. */
const readQuoted = (
  source: SourceText,
  from: number,
  to: number,
  diagnostics: Diagnostics,
): readonly WrittenRecord[] | undefined => {
  const records: WrittenRecord[] = [];
  let start = from;
  try {
    parse(source.text.slice(from, to), {
      relax_column_count: true,
      raw: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      on_record: (entry) => {
        const { raw, record } = entry as unknown as RawRecord;
        records.push(recordOf(record, start, true));
        // `raw` ends inside the line end, which is one or two characters.
        start = afterLineEnd(source.text, start + raw.replace(/[\r\n]+$/, '').length);
        return null;
      },
    });
    return records;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    reportQuotes(source, start, error, diagnostics);
    return undefined;
  }
};

/** Points at the cell whose quotation marks do not match: the last one that starts in what could not be read. */
const reportQuotes = (source: SourceText, start: number, error: CsvError, diagnostics: Diagnostics): void => {
  const index = typeof error['index'] === 'number' ? error['index'] : 0;
  const values = Array.from({ length: index + 1 }, () => '');
  const place = cellsOf(source, recordOf(values, start, true)).at(-1)?.span.start ?? start;
  diagnostics.error('csv-syntax', 'The quotation marks of this cell do not match.', {
    span: spanOf(source, place, place + 1),
    hint: 'A cell in quotation marks ends with one; a quotation mark inside is written twice ("").',
  });
};
