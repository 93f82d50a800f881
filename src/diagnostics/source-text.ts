/** One line and column of a text, both counted from 1; columns count UTF-16 units, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * A text that a person wrote, under the name that messages give it.
 * Places inside it are plain offsets; they become line and column only here, when somebody is shown one.
 */
export class SourceText {
  readonly name: string;
  readonly text: string;
  #lineStarts: readonly number[] | undefined;

  /** @param name the path to show, relative to where the person works, with forward slashes */
  constructor(name: string, text: string) {
    this.name = name;
    this.text = text;
  }

  position(offset: number): Position {
    const starts = this.#starts();
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  }

  /** The offset at which a line (counted from 1) starts; the text's end where there is no such line. */
  lineStart(number: number): number {
    return this.#starts()[number - 1] ?? this.text.length;
  }

  /** The text of a line (counted from 1) without its line end. */
  line(number: number): string {
    return this.text.slice(this.lineStart(number), this.lineStart(number + 1)).replace(/\r?\n$|\r$/, '');
  }

  #starts(): readonly number[] {
    if (this.#lineStarts) return this.#lineStarts;
    const starts = [0];
    for (const match of this.text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
    this.#lineStarts = starts;
    return starts;
  }
}

/** A stretch of a source, from `start` up to but without `end` (offsets into `source.text`). */
export interface Span {
  readonly source: SourceText;
  readonly start: number;
  readonly end: number;
}

export const spanOf = (source: SourceText, start: number, end: number = start): Span => ({
  source,
  start,
  end,
});
