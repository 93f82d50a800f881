import type { Span } from '../diagnostics/source-text.js';

/**
 * What a file tells: all that it holds, but for the cells of which no paper tells what they say. Its SHA-256 then is the
 * same whatever those cells hold. That of the whole file would let anybody who knows the rest of it try small counts one
 * after the other until it fits (domain I5, K2).
 * @param cells of the file, in any order
 */
export const toldContent = (content: Uint8Array, cells: readonly Span[]): Uint8Array => {
  const [first] = cells;
  if (!first) return content;
  const { text } = first.source;
  const told: string[] = [];
  let from = 0;
  for (const { start, end } of [...cells].sort((a, b) => a.start - b.start)) {
    told.push(text.slice(from, start));
    from = end;
  }
  return new TextEncoder().encode([...told, text.slice(from)].join(''));
};
