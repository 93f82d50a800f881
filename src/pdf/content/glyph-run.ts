import { codeAt, type Font } from './font.js';
import type { Edit, Range } from './page-content.js';

/** How far a letter may stand from its place, in thousandths of its size: nobody can see, or measure, so little. */
const TOLERANCE = 0.0005;

/**
 * The browser places every letter by itself: `9.2 0 Td <0004> Tj`. Letters that follow one another in a line become one
 * operation, in which only those that are not where the font puts them, such as kerned ones, have a place:
 * `[<00040023>-5<0024>] TJ`. It makes a paper half as large.
 */
export class GlyphRun {
  readonly edits: Edit[] = [];
  #font: Font | undefined;
  #size = 0;
  #range: Range | undefined;
  #parts = '';
  #strings = 0;
  /** How far the browser has moved since the start of the run, now and when it last showed something. */
  #moved = 0;
  #shownAt = 0;
  /** How far the letters reach. */
  #pen = 0;
  /** Whether what is shown next stands where the browser has moved to, and not behind the letter before. */
  #isPlaced = false;
  #isInterrupted = false;

  setFont(font: Font, size: number): void {
    this.discard();
    this.#font = font.codeBytes === 2 && size > 0 ? font : undefined;
    this.#size = size;
  }

  /** `Tm`, `BT` and `ET`: what comes does not count from what was. */
  restart(): void {
    this.#close('');
    this.#isPlaced = true;
  }

  /** `Td`: goes on in a line, or to another one. */
  move(x: number, y: number): void {
    if (this.#range && (y !== 0 || this.#isPlaced || this.#isInterrupted))
      this.#close(this.#shownAt === 0 ? '' : `\n${this.#shownAt} 0 Td`);
    this.#moved += x;
    this.#isPlaced = true;
  }

  /** `Tj`. */
  show(shown: Uint8Array, range: Range): void {
    if (!this.#isPlaced || !this.#font || (this.#range && this.#isInterrupted)) {
      this.discard();
      return;
    }
    if (this.#range) this.#place();
    else this.#begin();
    this.#append(shown, this.#font);
    this.#range = { start: this.#range?.start ?? range.start, end: range.end };
    this.#shownAt = this.#moved;
    this.#strings += 1;
    this.#isPlaced = false;
  }

  /** Marked content begins or ends, which may not happen inside of an operation. */
  interrupt(): void {
    this.#isInterrupted = true;
  }

  /** Anything else: what comes may count from any letter of the run, so it stays as it is. */
  discard(): void {
    this.#range = undefined;
    this.#isPlaced = false;
  }

  #close(behind: string): void {
    if (this.#range && this.#strings > 1)
      this.edits.push({ ...this.#range, text: `${this.#parts}>] TJ${behind}` });
    this.#range = undefined;
  }

  #begin(): void {
    this.#parts = '[<';
    this.#strings = 0;
    this.#moved = 0;
    this.#pen = 0;
    this.#isInterrupted = false;
  }

  #place(): void {
    const off = ((this.#pen - this.#moved) / this.#size) * 1000;
    if (Math.abs(off) <= TOLERANCE) return;
    const written = Math.round(off * 10000) / 10000;
    this.#parts += `>${written}<`;
    this.#pen -= (written / 1000) * this.#size;
  }

  #append(shown: Uint8Array, { widthOf, defaultWidth }: Font): void {
    for (let at = 0; at + 1 < shown.length; at += 2) {
      const code = codeAt(shown, at, 2);
      this.#parts += hexOf(code);
      this.#pen += ((widthOf.get(code) ?? defaultWidth) / 1000) * this.#size;
    }
  }
}

/** Four digits, made once for each code. */
const hexOf = (code: number): string => {
  const made = known.get(code) ?? code.toString(16).padStart(4, '0');
  known.set(code, made);
  return made;
};

const known = new Map<number, string>();
