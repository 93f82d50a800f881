import { type Checked, Diagnostics } from '../diagnostics/diagnostic.js';
import { type SourceText, type Span, spanOf } from '../diagnostics/source-text.js';
import { plural } from '../words/phrases.js';
import { cellsOf, type WrittenRecord } from './csv-cells.js';
import { readRecords } from './csv-records.js';
import type { Entry, LocatedMap, LocatedText } from './located.js';

/** A table with a header row; each row is a map from column to cell, so that rows decode like YAML records. */
export interface LocatedTable {
  readonly source: SourceText;
  readonly header: readonly LocatedText[];
  readonly rows: readonly LocatedRow[];
}

export interface LocatedRow extends LocatedMap {
  /** What stands in it, cell by cell. */
  readonly texts: readonly string[];
  /** Whether it has one cell for each column; if not, that has been reported, and nobody knows what its cells mean. */
  readonly isWhole: boolean;
}

/** Reads comma-separated values as Excel and people write them; every cell keeps its place. */
export const readCsv = (source: SourceText): Checked<LocatedTable> => {
  const diagnostics = new Diagnostics();
  const [first, ...rest] = readRecords(source, diagnostics).filter(({ texts }) => texts.some(Boolean));
  if (!first) {
    if (!diagnostics.hasErrors)
      diagnostics.error('csv-empty', 'This file has no header row.', { span: spanOf(source, 0) });
    return { value: undefined, diagnostics: diagnostics.all };
  }
  const header = cellsOf(source, first);
  checkHeader(header, diagnostics);
  const rows = rest.map((record) => new Row(header, source, record));
  checkWidths(header, rows, diagnostics);
  return { value: { source, header, rows }, diagnostics: diagnostics.all };
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

/** A row as a map from column names to cells, which are made only when somebody asks for more than their texts. */
class Row implements LocatedRow {
  readonly kind = 'map';
  #cells: readonly LocatedText[] | undefined;
  #entries: readonly Entry[] | undefined;

  constructor(
    private readonly header: readonly LocatedText[],
    private readonly source: SourceText,
    private readonly record: WrittenRecord,
  ) {}

  get texts(): readonly string[] {
    return this.record.texts;
  }

  get isWhole(): boolean {
    return this.texts.length === this.header.length;
  }

  get cells(): readonly LocatedText[] {
    this.#cells ??= cellsOf(this.source, this.record);
    return this.#cells;
  }

  get entries(): readonly Entry[] {
    this.#entries ??= this.header.flatMap((column, index) => {
      const value = this.cells[index];
      return value && column.text !== '' ? [{ key: column.text, keySpan: column.span, value }] : [];
    });
    return this.#entries;
  }

  get span(): Span {
    const first = this.cells[0]?.span;
    const last = this.cells.at(-1)?.span;
    if (!first || !last) throw new Error('a CSV record has no cells');
    return spanOf(first.source, first.start, last.end);
  }
}

const checkWidths = (
  header: readonly LocatedText[],
  rows: readonly Row[],
  diagnostics: Diagnostics,
): void => {
  const [first, ...others] = rows;
  if (first && !first.isWhole && isOneWidth(first, others)) reportHeader(header, first, diagnostics);
  else
    for (const row of rows)
      if (!row.isWhole) reportWidth(header, row.cells, diagnostics);
      else reportUnnamed(header, row, diagnostics);
};

/** Whether rows agree with each other: where they do, what does not fit is the header, and that is one fault. */
const isOneWidth = (first: Row, others: readonly Row[]): boolean =>
  others.length > 0 && others.every(({ texts }) => texts.length === first.texts.length);

const reportHeader = (header: readonly LocatedText[], first: Row, diagnostics: Diagnostics): void => {
  const cells = first.texts.length;
  const span = header.at(-1)?.span;
  diagnostics.error(
    cells > header.length ? 'csv-too-many-cells' : 'csv-too-few-cells',
    `The header has ${plural(header.length, 'cell')}; every row has ${cells}.`,
    {
      span: span && spanOf(span.source, span.end),
      hint: 'The first row names every column, and nothing else.',
      related: [{ message: 'the first of the rows', span: first.span }],
    },
  );
};

/** Excel ends every row with empty columns once somebody has typed behind the last one; what is in them is not lost. */
const reportUnnamed = (header: readonly LocatedText[], row: Row, diagnostics: Diagnostics): void => {
  const index = header.findIndex((column, at) => column.text === '' && row.texts[at] !== '');
  const cell = index < 0 ? undefined : row.cells[index];
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
