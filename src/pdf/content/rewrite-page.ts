import type { Edit, PageContent, Piece, Range } from './page-content.js';

/** What a piece of marked content becomes: its tag, or the artifact that it is. */
export interface Opening {
  readonly piece: Piece;
  /** The operation that opens it from now on, without its operator. */
  readonly operands: string;
}

/** What is wrapped in an artifact of its own. */
export interface Wrapping {
  readonly range: Range;
  readonly operands: string;
}

/** The content stream with pieces opened anew and artifacts wrapped; but for what is replaced, what is painted stays. */
export const rewritePage = (
  { bytes }: PageContent,
  openings: readonly Opening[],
  wrappings: readonly Wrapping[],
): Uint8Array => {
  const edits = [...openings.flatMap(opened), ...wrappings.flatMap(wrapped)].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
  const added = edits.reduce((size, { text, start, end }) => size + text.length - (end - start), 0);
  const rewritten = Buffer.alloc(bytes.length + added);
  let from = 0;
  let to = 0;
  for (const { start, end, text } of edits) {
    rewritten.set(bytes.subarray(from, start), to);
    to += start - from;
    to += rewritten.write(text, to, 'latin1');
    from = end;
  }
  rewritten.set(bytes.subarray(from), to);
  return rewritten;
};

const opened = ({ piece, operands }: Opening): readonly Edit[] => [
  ...piece.openings.map(({ start, end }) => ({ start, end, text: `${operands} BDC` })),
  ...(piece.replaced ?? []),
];

const wrapped = ({ range: { start, end }, operands }: Wrapping): readonly Edit[] => [
  { start, end: start, text: `${operands} BDC\n` },
  { start: end, end, text: '\nEMC' },
];
