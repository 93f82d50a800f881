import type * as mdast from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

/**
 * Parses Markdown as `fromMarkdown` does, but of positions only the offsets hold.
 * Which words stand in a line is nothing to Markdown, yet its parser looks at every letter several times. So each
 * stretch of plain words goes in as one sign, which Markdown takes for a letter, and comes out as it was written.
 */
export const parseMarkdown = (text: string): mdast.Root => {
  if (NOT_TO_SQUEEZE.test(text)) return fromMarkdown(text);
  const { squeezed, stretches } = squeeze(text);
  const root = fromMarkdown(squeezed);
  restore(root, stretches);
  return root;
};

// The signs are private-use characters that no stand-in of a binding has: one for each stretch.
const FIRST_SIGN = 0xe200;
const SIGN = /[\ue200-\uf8ff]/g;
const SIGNS = 0xf8ff - FIRST_SIGN + 1;

/** In HTML and in the labels of link definitions words matter; and a sign that is there already could not be told. */
const NOT_TO_SQUEEZE = /<|\]:|[\ue200-\uf8ff]/;

const LETTER = 'A-Za-z\\u00c0-\\u024f\\ue000-\\ue1ff';
const INSIDE = `${LETTER}0-9\\u00a3\\u2010-\\u201f .,;:?%/-`;

/**
 * Words of one line, from a letter to a letter or digit. What may stand between them means nothing to Markdown once
 * a letter has gone before: that leaves out brackets, quotation marks, and whatever marks emphasis or code.
 */
const WORDS = new RegExp(`(?<![^ \\t\\r\\n])[${LETTER}][${INSIDE}]*[${LETTER}0-9]`, 'g');

/** Words that were taken out, and where. */
interface Stretch {
  readonly words: string;
  /** The offset behind its sign in the squeezed text. */
  readonly end: number;
  /** How much further on everything behind it was written. */
  readonly shift: number;
}

const squeeze = (text: string): { readonly squeezed: string; readonly stretches: readonly Stretch[] } => {
  const stretches: Stretch[] = [];
  let shift = 0;
  const squeezed = text.replace(WORDS, (words, offset: number) => {
    // An address has no spaces, and is not plain words.
    if (!words.includes(' ') || stretches.length === SIGNS) return words;
    const end = offset - shift + 1;
    shift += words.length - 1;
    stretches.push({ words, end, shift });
    return String.fromCharCode(FIRST_SIGN + stretches.length - 1);
  });
  return { squeezed, stretches };
};

const restore = (node: mdast.Nodes, stretches: readonly Stretch[]): void => {
  const { position } = node;
  if (position) {
    position.start.offset = writtenOffset(position.start.offset ?? 0, stretches);
    position.end.offset = writtenOffset(position.end.offset ?? 0, stretches);
  }
  for (const [key, value] of Object.entries(node))
    if (typeof value === 'string')
      Object.assign(node, { [key]: value.replace(SIGN, (sign) => wordsOf(sign, stretches)) });
  if ('children' in node) for (const child of node.children) restore(child, stretches);
};

const wordsOf = (sign: string, stretches: readonly Stretch[]): string =>
  stretches[sign.charCodeAt(0) - FIRST_SIGN]?.words ?? sign;

/** Where an offset into the squeezed text was written: shifted by the last stretch before it. */
const writtenOffset = (offset: number, stretches: readonly Stretch[]): number => {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return offset + (stretches[low - 1]?.shift ?? 0);
};
