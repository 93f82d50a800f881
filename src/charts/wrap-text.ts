import { textWidth } from './text-width.js';

/**
 * A text in lines no wider than a room, as few as can be and then as even as can be.
 * A word that is too long for a line of its own is cut over several: nothing of it is lost.
 */
export function wrapText(text: string, size: number, room: number): readonly string[] {
  const words = text.trim().split(/\s+/);
  const fewest = fill(words, size, room);
  let [tooNarrow, wideEnough] = [0, room];
  while (wideEnough - tooNarrow > 1) {
    const middle = (tooNarrow + wideEnough) / 2;
    const lines = fill(words, size, middle);
    if (lines.length > fewest.length || cutsMore(lines, fewest)) tooNarrow = middle;
    else wideEnough = middle;
  }
  return fill(words, size, wideEnough);
}

/** Whether one way of filling lines cuts words that another leaves whole: it then has more pieces in all. */
const cutsMore = (lines: readonly string[], others: readonly string[]): boolean =>
  lines.join(' ').length > others.join(' ').length;

/** Fills line after line; a line that a cut word ends is full. */
function fill(words: readonly string[], size: number, room: number): readonly string[] {
  const lines: string[] = [];
  let line: string | undefined;
  for (const piece of words.flatMap((word) => cut(word, size, room))) {
    const longer: string = line === undefined ? piece : `${line} ${piece}`;
    if (line !== undefined && textWidth(longer, size) > room) {
      lines.push(line);
      line = piece;
    } else line = longer;
  }
  return line === undefined ? lines : [...lines, line];
}

/** A word in pieces that fit, at least one letter each. */
function cut(word: string, size: number, room: number): readonly string[] {
  if (textWidth(word, size) <= room) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && textWidth(piece + letter, size) > room) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}
