import { type Box, joined } from './box.js';
import { codeAt, type Font } from './font.js';
import { IDENTITY, type Matrix, transformed } from './matrix.js';
import type { Operand } from './operations.js';

/** How far letters reach below and above their line, as a share of their size. */
const [DEPTH, HEIGHT] = [0.25, 0.9];

/** Goes through text objects: what they show, and where. */
export class TextCursor {
  #text = '';
  /** What is shown says something else than its letters do. */
  #isReplaced = false;
  /** The box of one line, in the space that `Tm` has set. */
  #line: [left: number, bottom: number, right: number, top: number] | undefined;
  #lineY = 0;
  #box: Box | undefined;
  #matrix: Matrix = IDENTITY;
  #x = 0;
  #y = 0;
  #shownTo = 0;
  #font: Font | undefined;
  #size = 0;

  begin(): void {
    this.#matrix = IDENTITY;
    this.#moveTo(0, 0);
    this.#text = '';
    this.#box = undefined;
    this.#line = undefined;
  }

  /** The text shown since `begin`, and the box round it. */
  end(ctm: Matrix): { readonly text: string; readonly box: Box | undefined } {
    this.#closeLine();
    return { text: this.#text, box: this.#box && transformed(this.#box, ctm) };
  }

  /** Marked content begins or ends, with the text (`ActualText`) that what is shown in it stands for, if it has one. */
  mark(actualText: string | undefined): void {
    this.#text += actualText ?? '';
    this.#isReplaced = actualText !== undefined;
  }

  /** Fonts belong to the graphics state, but no browser sets one outside of the text object that uses it. */
  setFont(font: Font, size: number): void {
    this.#font = font;
    this.#size = size;
  }

  setMatrix(matrix: Matrix): void {
    this.#closeLine();
    this.#matrix = matrix;
    this.#moveTo(0, 0);
  }

  move(x: number, y: number): void {
    this.#moveTo(this.#x + x, this.#y + y);
  }

  /** The operands of `Tj`, one string, or of `TJ`, which may place parts of it. */
  show(operands: readonly Operand[]): void {
    for (let at = 0; at < operands.length; at++) {
      const operand = operands[at];
      if (typeof operand === 'number') this.#shownTo -= (operand / 1000) * this.#size;
      else if (operand instanceof Uint8Array) this.#showString(operand);
    }
  }

  #showString(shown: Uint8Array): void {
    const font = this.#font;
    if (!font) throw new Error('text without a font');
    const from = this.#shownTo;
    const { codeBytes } = font;
    for (let at = 0; at + codeBytes <= shown.length; at += codeBytes)
      this.#showCode(codeAt(shown, at, codeBytes), font);
    const line = this.#line;
    // Most letters only make the line longer.
    if (line && from >= line[0] && this.#y === this.#lineY) line[2] = Math.max(line[2], this.#shownTo);
    else this.#startLine(from);
  }

  #showCode(code: number, { textOf, widthOf, defaultWidth }: Font): void {
    // A code without text is a letter all the same: nobody can read it aloud, but it may not get lost.
    if (!this.#isReplaced) this.#text += textOf.get(code) ?? '\ufffd';
    this.#shownTo += ((widthOf.get(code) ?? defaultWidth) / 1000) * this.#size;
  }

  #startLine(from: number): void {
    const [bottom, top] = [this.#y - DEPTH * this.#size, this.#y + HEIGHT * this.#size];
    this.#closeLine();
    this.#line = [from, bottom, this.#shownTo, top];
    this.#lineY = this.#y;
  }

  #moveTo(x: number, y: number): void {
    this.#x = x;
    this.#y = y;
    this.#shownTo = x;
  }

  #closeLine(): void {
    if (this.#line) this.#box = joined(this.#box, transformed(this.#line, this.#matrix));
    this.#line = undefined;
  }
}
