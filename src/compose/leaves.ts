import type { WrittenInline } from '../narrative/narrative.js';

/** A text or a binding, with nothing inside it. */
export type Leaf = Exclude<WrittenInline, { readonly content: readonly WrittenInline[] }>;

/** Running text without its emphasis and links: the words and bindings in their order. */
export const leavesOf = (content: readonly WrittenInline[]): readonly Leaf[] =>
  content.flatMap((inline): readonly Leaf[] => ('content' in inline ? leavesOf(inline.content) : [inline]));
