import type { Binding, WrittenInline } from '../../narrative/narrative.js';
import { leavesOf } from '../leaves.js';

/** Stands in the words of a sentence where a binding was. */
export const GAP = '\uFFFC';

/** A binding and the words of its sentence that lead up to it; in them, earlier bindings are gaps. */
export interface Led {
  readonly binding: Binding;
  readonly before: string;
}

/** The bindings of running text, sentence by sentence. Within one, clauses end at a semicolon or a colon as well. */
export const sentencesOf = (content: readonly WrittenInline[]): readonly (readonly Led[])[] => {
  const sentences: Led[][] = [[]];
  let words = '';
  for (const leaf of leavesOf(content)) {
    if (leaf.kind === 'text') {
      const [first = '', ...others] = leaf.text.replaceAll(/\s+/g, ' ').split(END);
      words = others.length > 0 ? (others.at(-1) ?? '') : words + first;
      for (const _ of others) sentences.push([]);
    } else {
      sentences.at(-1)?.push({ binding: leaf.binding, before: words });
      words += GAP;
    }
  }
  return sentences.filter((sentence) => sentence.length > 0);
};

const END = /[.!?;:] /;
