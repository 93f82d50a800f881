import type * as mdast from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { type Chunk, chunksOf } from './plain-blocks.js';
import { SqueezedText } from './squeezed-text.js';

/**
 * Parses Markdown as `fromMarkdown` does, but of positions only the offsets hold. It spares the parser most of its work:
 * - Which words stand in a line is nothing to Markdown, yet the parser looks at every letter several times. So each
 *   stretch of plain words goes in as one sign, which Markdown takes for a letter, and comes out as it was written.
 * - What is plainly a paragraph, a heading or a list of lines between two empty lines needs no parser.
 */
export const parseMarkdown = (text: string): readonly mdast.RootContent[] => {
  if (NEEDS_ALL.test(text)) return fromMarkdown(text).children;
  const squeezed = new SqueezedText(text);
  return parseChunks(squeezed.text).flatMap(({ start, nodes }) => {
    for (const node of nodes) restore(node, start, squeezed);
    return nodes;
  });
};

/**
 * HTML and fenced code reach over empty lines; in a link definition, and where an address is expected, words matter;
 * and of private-use characters `SqueezedText` makes its signs.
 */
const NEEDS_ALL = /<|```|~~~|\]:|\]\(\s|[\ue200-\uf8ff]/;

/** Blocks with offsets counted from `start`. */
interface Blocks {
  readonly start: number;
  readonly nodes: readonly mdast.RootContent[];
}

const parseChunks = (text: string): readonly Blocks[] => {
  const blocks: Blocks[] = [];
  const chunks = chunksOf(text);
  // Where the chunks start that are for the parser: one after the other, they may be one block.
  let unread: number | undefined;
  const readUntil = (end: number): void => {
    if (unread !== undefined)
      blocks.push({ start: unread, nodes: fromMarkdown(text.slice(unread, end)).children });
    unread = undefined;
  };
  for (const [index, { start, plain }] of chunks.entries()) {
    if (plain && (plain.type !== 'list' || standsAlone(index, chunks))) {
      readUntil(start);
      blocks.push({ start, nodes: [plain] });
    } else unread ??= start;
  }
  readUntil(text.length);
  return blocks;
};

/** Whether a list is neither the end of one before it nor the start of more behind it. */
const standsAlone = (index: number, chunks: readonly Chunk[]): boolean =>
  [chunks[index - 1], chunks[index + 1]].every(
    (chunk) => !chunk || (chunk.plain && chunk.plain.type !== 'list'),
  );

const restore = (node: mdast.Nodes, start: number, squeezed: SqueezedText): void => {
  for (const point of node.position ? [node.position.start, node.position.end] : [])
    point.offset = squeezed.writtenOffset(start + (point.offset ?? 0));
  for (const [key, value] of Object.entries(node))
    if (typeof value === 'string') Object.assign(node, { [key]: squeezed.written(value) });
  if ('children' in node) for (const child of node.children) restore(child, start, squeezed);
};
