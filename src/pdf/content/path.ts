import { type Box, joined } from './box.js';
import { type Matrix, transformed } from './matrix.js';
import type { Operand } from './operations.js';

/** A path under construction: where its first operation stands, and the box round its points. */
export class Path {
  #start: number | undefined;
  #box: Box | undefined;
  #clips = false;

  /** Takes an operation that adds to the path; false if it is none. */
  takes(operator: string, operands: readonly Operand[], start: number, ctm: Matrix): boolean {
    if (operator === 're') this.#addBox(operands, ctm);
    else if (drawing.has(operator)) this.#addPoints(operands, ctm);
    else if (operator === 'W' || operator === 'W*') this.#clips = true;
    else if (operator !== 'h') return false;
    this.#start ??= start;
    return true;
  }

  /** Ends the path. */
  take(): { readonly start: number | undefined; readonly box: Box | undefined; readonly clips: boolean } {
    const taken = { start: this.#start, box: this.#box, clips: this.#clips };
    this.#start = undefined;
    this.#box = undefined;
    this.#clips = false;
    return taken;
  }

  #addBox(operands: readonly Operand[], ctm: Matrix): void {
    const [x, y, width, height] = operands as readonly number[];
    if (x === undefined || y === undefined || width === undefined || height === undefined) return;
    this.#box = joined(this.#box, transformed([x, y, x + width, y + height], ctm));
  }

  /** The control points of a curve are taken for points: the box may be a little too large. */
  #addPoints(operands: readonly Operand[], ctm: Matrix): void {
    for (let at = 0; at + 1 < operands.length; at += 2) {
      const x = Number(operands[at]);
      const y = Number(operands[at + 1]);
      this.#box = joined(this.#box, transformed([x, y, x, y], ctm));
    }
  }
}

const drawing = new Set(['m', 'l', 'c', 'v', 'y']);

const painting = new Set(['S', 's', 'F', 'f', 'f*', 'B', 'B*', 'b', 'b*']);

/** Whether an operator paints the path. */
export const paintsPath = (operator: string): boolean => painting.has(operator);
