import type * as mdast from 'mdast';

/** What stands between two empty lines. */
export interface Chunk {
  readonly start: number;
  /** The block that it is, where that can be seen without a parser; offsets are counted from `start`. */
  readonly plain: mdast.Paragraph | mdast.Heading | mdast.List | undefined;
}

/** Splits a text at its empty lines. */
export const chunksOf = (text: string): readonly Chunk[] => {
  const chunks: Chunk[] = [];
  let lines: Line[] = [];
  for (const { 1: line = '', index } of text.matchAll(/([^\r\n]*)(?:\r\n|\n|\r|$)/g)) {
    if (/[^ \t]/.test(line)) lines.push({ start: index, end: index + line.length, text: line });
    else if (lines.length > 0) {
      chunks.push(chunkOf(lines, text));
      lines = [];
    }
  }
  return chunks;
};

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const chunkOf = (lines: readonly Line[], text: string): Chunk => {
  const start = lines[0]?.start ?? 0;
  const written = text.slice(start, lines.at(-1)?.end);
  const inside = lines.map((line) => ({ ...line, start: line.start - start, end: line.end - start }));
  return { start, plain: headingOf(inside) ?? listOf(inside) ?? paragraphOf(inside, written) };
};

// From a letter on, with no sign in it that means something to Markdown, and no space at the end.
const WORDS = /^[A-Za-z\u00c0-\u024f\ue000-\uf8ff](?:[^\\`*_[\]<>&\t]*[^\\`*_[\]<>&#\s])?$/;
const HEADING = /^(#{1,6}) /;
const ITEM = /^(?:([-+*])|(\d{1,9})([.)])) /;

const paragraphOf = (lines: readonly Line[], text: string): mdast.Paragraph | undefined =>
  lines.every((line) => WORDS.test(line.text)) ? paragraph(0, text) : undefined;

const headingOf = ([line, ...more]: readonly Line[]): mdast.Heading | undefined => {
  const [opening, marks] = (more.length === 0 && HEADING.exec(line?.text ?? '')) || [];
  const words = line?.text.slice(opening?.length);
  if (!line || !opening || !marks || !words || !WORDS.test(words)) return undefined;
  const depth = marks.length as mdast.Heading['depth'];
  return { type: 'heading', depth, children: [wording(opening.length, words)], position: place(0, line.end) };
};

/** A list of which every line is an item; all are marked in the same way, as in one list they are. */
const listOf = (lines: readonly Line[]): mdast.List | undefined => {
  const items = lines.map(itemOf);
  const [first] = items;
  if (!first || !items.every((item) => item?.mark === first.mark)) return undefined;
  return {
    type: 'list',
    ordered: first.number !== undefined,
    start: first.number === undefined ? null : Number(first.number),
    spread: false,
    children: items.flatMap((item) => (item ? [item.node] : [])),
    position: place(0, lines.at(-1)?.end ?? 0),
  };
};

const itemOf = ({ start, end, text }: Line) => {
  const [opening, bullet, number, delimiter] = ITEM.exec(text) ?? [];
  const words = text.slice(opening?.length);
  if (opening === undefined || !WORDS.test(words)) return undefined;
  const node: mdast.ListItem = {
    type: 'listItem',
    spread: false,
    checked: null,
    children: [paragraph(start + opening.length, words)],
    position: place(start, end),
  };
  return { mark: bullet ?? delimiter, number, node };
};

const paragraph = (start: number, text: string): mdast.Paragraph => ({
  type: 'paragraph',
  children: [wording(start, text)],
  position: place(start, start + text.length),
});

const wording = (start: number, value: string): mdast.Text => ({
  type: 'text',
  value,
  position: place(start, start + value.length),
});

// Nobody asks for lines and columns: places are told by offsets.
const place = (start: number, end: number): NonNullable<mdast.Node['position']> => ({
  start: { line: 1, column: 1, offset: start },
  end: { line: 1, column: 1, offset: end },
});
