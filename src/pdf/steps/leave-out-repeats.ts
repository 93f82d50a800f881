import type { Piece } from '../content/page-content.js';
import { isPiece, isTag, type Kid, piecesOf, rewrite, type Tag } from '../tags/tag.js';

/** The header row of a table is printed on every page that the table reaches; it is read once. */
export const leaveOutRepeats = (root: Tag): Tag =>
  rewrite(root, (tag) => {
    if (tag.role !== 'TH') return [tag];
    const repeated = repeatedPages(piecesOf(tag));
    return [repeated.size === 0 ? tag : without(tag, repeated)];
  });

/** The pages after the first one on which a cell says the same again: what goes on from one page to the next does not. */
const repeatedPages = (pieces: readonly Piece[]): ReadonlySet<number> => {
  const texts = new Map<number, string>();
  for (const { page, text } of pieces) texts.set(page, (texts.get(page) ?? '') + text);
  const [first, ...later] = [...texts].sort(([a], [b]) => a - b);
  return new Set(later.filter(([, text]) => text === first?.[1]).map(([page]) => page));
};

const without = (tag: Tag, pages: ReadonlySet<number>): Tag => ({
  ...tag,
  kids: tag.kids.flatMap((kid): readonly Kid[] => {
    if (isTag(kid)) return [without(kid, pages)].filter(({ kids }) => kids.length > 0);
    return isPiece(kid) && pages.has(kid.page) ? [] : [kid];
  }),
});
