import type { WrittenInline } from '../narrative/narrative.js';

/** A text or a binding, with nothing inside it. */
export type Leaf = Extract<WrittenInline, { readonly kind: 'text' | 'binding' }>;

/** Running text without its emphasis and links: the words and bindings in their order. Notes are texts of their own. */
export const leavesOf = (content: readonly WrittenInline[]): readonly Leaf[] =>
  content.flatMap((inline): readonly Leaf[] => {
    if ('content' in inline) return leavesOf(inline.content);
    return inline.kind === 'endnote' ? [] : [inline];
  });
