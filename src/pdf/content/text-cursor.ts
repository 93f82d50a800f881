import { type Box, joined } from './box.js';
import { codeAt, type Font } from './font.js';
import { IDENTITY, type Matrix, transformed } from './matrix.js';
import type { Operand } from './operations.js';

/** How far letters reach below and above their line, as a share of their size. */
const [DEPTH, HEIGHT] = [0.25, 0.9];

/** Goes through text objects: what they show, and where. */
export class TextCursor {
  #text = '';
  /** What is shown says this, and not what its letters do. */
  #actual: string | undefined;
  #isUnpainted = false;
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
    this.#isUnpainted = false;
    this.#box = undefined;
    this.#line = undefined;
  }

  /** The text shown since `begin`, the box round it, and whether some of it could not be painted. */
  end(ctm: Matrix): {
    readonly text: string;
    readonly box: Box | undefined;
    readonly isUnpainted: boolean;
  } {
    this.#closeLine();
    const box = this.#box && transformed(this.#box, ctm);
    return { text: this.#text, box, isUnpainted: this.#isUnpainted };
  }

  /** Marked content begins or ends, with the text (`ActualText`) that what is shown in it stands for, if it has one. */
  mark(actualText: string | undefined): void {
    this.#text += actualText ?? '';
    this.#actual = actualText;
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

  #showCode(code: number, { codeBytes, textOf, widthOf, defaultWidth }: Font): void {
    // The first letter of a typeface is an empty box, for what it does not have; codes of two bytes are its letters.
    const isBox = codeBytes === 2 && code === 0;
    this.#isUnpainted ||= isBox;
    // A code without text is a letter all the same: nobody can read it aloud, but it may not get lost.
    if (isBox) this.#showBox();
    else if (this.#actual === undefined) this.#text += textOf.get(code) ?? '\ufffd';
    this.#shownTo += ((widthOf.get(code) ?? defaultWidth) / 1000) * this.#size;
  }

  /** Whatever a box stands for, it does not say it. */
  #showBox(): void {
    if (this.#actual) this.#text = this.#text.slice(0, -this.#actual.length);
    this.#actual = this.#actual === undefined ? undefined : '';
    this.#text += '\ufffd';
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
