import { type SourceText, type Span, spanOf } from '../diagnostics/source-text.js';
import type { LocatedText } from './located.js';

/** A record of a CSV file: its values, and the offset at which it starts. */
export interface WrittenRecord {
  readonly values: readonly string[];
  /** The same without the spaces round them. */
  readonly texts: readonly string[];
  readonly start: number;
  /** Whether there are quotation marks in it; where there are none, its values are its text. */
  readonly quoted: boolean;
}

/**
 * The cells of a record. Where a cell stands is found only when somebody asks: a complaint, or a figure
 * that tells its origin. Most cells of a long series are never asked.
 */
export const cellsOf = (source: SourceText, record: WrittenRecord): readonly LocatedText[] => {
  const places = new CellPlaces(source, record);
  return record.texts.map((text, index) => new Cell(text, index, places));
};

/** Where the cells of a record stand, found for all of them when one is asked for. */
class CellPlaces {
  #found: readonly Span[] | undefined;

  constructor(
    private readonly source: SourceText,
    private readonly record: WrittenRecord,
  ) {}

  of(index: number): Span {
    this.#found ??= (this.record.quoted ? findCells : findPlainCells)(this.source, this.record);
    return this.#found[index] ?? spanOf(this.source, this.record.start);
  }
}

class Cell implements LocatedText {
  readonly kind = 'text';

  constructor(
    readonly text: string,
    private readonly index: number,
    private readonly places: CellPlaces,
  ) {}

  /** Without the spaces round it; a quoted cell spans its quotation marks too. */
  get span(): Span {
    const { source, start, end } = this.places.of(this.index);
    const written = source.text.slice(start, end);
    const from = start + (written.length - written.trimStart().length);
    return spanOf(source, from, Math.max(from, end - (written.length - written.trimEnd().length)));
  }

  get offsetAt(): (index: number) => number {
    const { source, start, end } = this.span;
    if (source.text[start] !== '"') return (index) => start + index;
    const inside = source.text.slice(start + 1, end);
    const first = start + 1 + (inside.length - inside.trimStart().length);
    // Between quotation marks, a quotation mark is written twice.
    return (index) => first + index + this.text.slice(0, index).replace(/[^"]/g, '').length;
  }
}

/** Splits a record at the commas that do not stand between quotation marks. */
const findCells = (source: SourceText, { values, start }: WrittenRecord): readonly Span[] => {
  const { text } = source;
  const places: Span[] = [];
  let from = start;
  let quoted = false;
  for (let at = start; places.length < values.length && at <= text.length; at++) {
    const character = text[at];
    if (character === '"') quoted = !quoted;
    const ends = character === undefined || (!quoted && /[,\r\n]/.test(character));
    if (!ends) continue;
    places.push(spanOf(source, from, at));
    from = at + 1;
  }
  return places;
};

/** Without quotation marks, a cell is as long as its value. */
const findPlainCells = (source: SourceText, { values, start }: WrittenRecord): readonly Span[] => {
  let end = start - 1;
  return values.map((value) => {
    const from = end + 1;
    end = from + value.length;
    return spanOf(source, from, end);
  });
};
