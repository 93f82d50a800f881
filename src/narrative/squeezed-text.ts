// The signs are private-use characters that no stand-in of a binding has: one for each stretch of words.
const FIRST_SIGN = 0xe200;
const SIGN = /[\ue200-\uf8ff]/g;
const SIGNS = 0xf8ff - FIRST_SIGN + 1;

const LETTER = 'A-Za-z\\u00c0-\\u024f\\ue000-\\ue1ff';
const INSIDE = `${LETTER}0-9\\u00a3\\u2010-\\u201f .,;:?%/-`;

/**
 * Words of one line, from a letter to a letter or digit. What may stand between them means nothing to Markdown once
 * a letter has gone before: that leaves out brackets, quotation marks, and whatever marks emphasis or code.
 */
const WORDS = new RegExp(`(?<![^ \\t\\r\\n])[${LETTER}][${INSIDE}]*[${LETTER}0-9]`, 'g');

/** Words that were taken out, and where. */
interface Stretch {
  readonly words: string;
  /** The offset behind its sign in the squeezed text. */
  readonly end: number;
  /** How much further on everything behind it was written. */
  readonly shift: number;
}

/**
 * A text for Markdown's parser: each stretch of plain words is one sign in it, which Markdown takes for a letter.
 * The text must have no private-use characters from U+E200 on.
 */
export class SqueezedText {
  readonly text: string;
  readonly #stretches: Stretch[] = [];

  constructor(written: string) {
    let shift = 0;
    this.text = written.replace(WORDS, (words, offset: number) => {
      // What has no spaces may be an address, and not plain words.
      if (!words.includes(' ') || this.#stretches.length === SIGNS) return words;
      const end = offset - shift + 1;
      shift += words.length - 1;
      this.#stretches.push({ words, end, shift });
      return String.fromCharCode(FIRST_SIGN + this.#stretches.length - 1);
    });
  }

  /** A part of the text as it was written. */
  written(part: string): string {
    return part.replace(SIGN, (sign) => this.#stretches[sign.charCodeAt(0) - FIRST_SIGN]?.words ?? sign);
  }

  /** Where an offset into the text was written: shifted by the last stretch before it. */
  writtenOffset(offset: number): number {
    let low = 0;
    let high = this.#stretches.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#stretches[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return offset + (this.#stretches[low - 1]?.shift ?? 0);
  }
}
