import type { Span } from '../source-text.js';

/** The line of a place as a terminal shows it, and the stretch of it that is meant, counted in terminal columns. */
export interface Frame {
  readonly text: string;
  readonly offset: number;
  readonly length: number;
  /** The same text: before the stretch, the stretch, and behind it. */
  readonly parts: readonly [before: string, meant: string, behind: string];
}

const CONTROL = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;
const WIDE = /\p{Emoji_Presentation}/u;
const ELLIPSIS = '\u2026';
// What a terminal shows in one piece: a letter with its accents, an emoji.
// Made when the first problem is shown: it takes longer to make than all checks of a small programme.
let pieces: Intl.Segmenter | undefined;
const segment = (text: string): Intl.Segments => {
  pieces ??= new Intl.Segmenter('en-GB', { granularity: 'grapheme' });
  return pieces.segment(text);
};

/** Text that a terminal shows and does not obey: every control character, tabs among them, becomes a space. */
export const harmless = (text: string): string => text.replace(CONTROL, ' ');

/** The line where a place starts, cut round the place where it is longer than `room`. */
export const frameOf = ({ source, start, end: last }: Span, room: number): Frame => {
  const { line, column } = source.position(start);
  const text = harmless(source.line(line));
  const cells = cellsOf(text);
  const before = cellsOf(text.slice(0, column - 1));
  const meant = cellsOf(text.slice(column - 1, column - 1 + (last - start)));
  const [from, until] = windowOn(before.length, cells.length, room);
  const opening = from > 0 ? ELLIPSIS : '';
  const closing = until < cells.length ? ELLIPSIS : '';
  const end = Math.min(until, before.length + meant.length);
  return {
    parts: [
      opening + cells.slice(from, before.length).join(''),
      cells.slice(before.length, end).join(''),
      cells.slice(end, until).join('') + closing,
    ],
    text: opening + cells.slice(from, until).join('') + closing,
    offset: opening.length + widthOf(before.slice(from)),
    length: Math.max(1, widthOf(meant.slice(0, Math.max(0, until - before.length)))),
  };
};

/** The stretch of `count` cells to show, with `place` in its first third; an ellipsis takes the room of one cell. */
const windowOn = (place: number, count: number, room: number): readonly [number, number] => {
  if (count <= room) return [0, count];
  const from = Math.max(0, Math.min(place - Math.floor((room - 1) / 3), count - (room - 1)));
  if (from === 0) return [0, room - 1];
  return [from, Math.min(count, from + room - (from + room - 1 < count ? 2 : 1))];
};

const cellsOf = (text: string): readonly string[] => Array.from(segment(text), ({ segment }) => segment);

const widthOf = (cells: readonly string[]): number =>
  cells.reduce((width, cell) => width + (WIDE.test(cell) ? 2 : 1), 0);
