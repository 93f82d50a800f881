import type { Box } from './box.js';
import { type Matrix, transformed } from './matrix.js';
import type { Operand } from './operations.js';

/** A path under construction: where its first operation stands, and the box round its points. */
export class Path {
  #start: number | undefined;
  #clips = false;
  /** In the space of the path: the box is transformed once, when it ends. */
  #left = Number.POSITIVE_INFINITY;
  #bottom = Number.POSITIVE_INFINITY;
  #right = Number.NEGATIVE_INFINITY;
  #top = Number.NEGATIVE_INFINITY;

  /** Takes an operation that adds to the path; false if it is none. */
  takes(operator: string, operands: readonly Operand[], start: number): boolean {
    if (drawing.has(operator)) this.#addPoints(operands);
    else if (operator === 're') this.#addRectangle(operands);
    else if (operator === 'W' || operator === 'W*') this.#clips = true;
    else if (operator !== 'h') return false;
    this.#start ??= start;
    return true;
  }

  /** Ends the path. */
  take(ctm: Matrix): {
    readonly start: number | undefined;
    readonly box: Box | undefined;
    readonly clips: boolean;
  } {
    const hasPoints = this.#left <= this.#right;
    const box: Box = [this.#left, this.#bottom, this.#right, this.#top];
    const taken = {
      start: this.#start,
      box: hasPoints ? transformed(box, ctm) : undefined,
      clips: this.#clips,
    };
    this.#start = undefined;
    this.#clips = false;
    this.#left = this.#bottom = Number.POSITIVE_INFINITY;
    this.#right = this.#top = Number.NEGATIVE_INFINITY;
    return taken;
  }

  #addRectangle([x, y, width, height]: readonly Operand[]): void {
    this.#add(Number(x), Number(y));
    this.#add(Number(x) + Number(width), Number(y) + Number(height));
  }

  /** The control points of a curve are taken for points: the box may be a little too large. */
  #addPoints(operands: readonly Operand[]): void {
    for (let at = 0; at + 1 < operands.length; at += 2)
      this.#add(Number(operands[at]), Number(operands[at + 1]));
  }

  #add(x: number, y: number): void {
    this.#left = Math.min(this.#left, x);
    this.#bottom = Math.min(this.#bottom, y);
    this.#right = Math.max(this.#right, x);
    this.#top = Math.max(this.#top, y);
  }
}

const drawing = new Set(['m', 'l', 'c', 'v', 'y']);

const painting = new Set(['S', 's', 'F', 'f', 'f*', 'B', 'B*', 'b', 'b*']);

/** Whether an operator paints the path. */
export const paintsPath = (operator: string): boolean => painting.has(operator);
