import { pagePlace } from '../words/page-place.js';
import type { PageContent, Piece } from './content/page-content.js';
import { codesIn, type Shown, showInstead, shownIn } from './content/shown-letters.js';
import {
  isAnnotation,
  isPiece,
  type Kid,
  piecesOf,
  rewrite,
  type Tag,
  tagsOf,
  withKids,
} from './tags/tag.js';

/** An entry of the contents: the place for its number, what shows it, and the number of the page that it leads to. */
interface Entry {
  readonly place: Piece;
  readonly shown: readonly Shown[];
  readonly number: string;
}

/** A document in which the entries of the contents have their numbers. */
export interface Numbered {
  readonly contents: readonly PageContent[];
  readonly tags: Tag;
}

/**
 * Writes the numbers of pages into the contents, with the digits that hold their places. To print once more, only because
 * now they are known, would take as long as all else.
 * @param pageOf the page that a link leads to, counted from 0
 */
export const numberEntries = (
  contents: readonly PageContent[],
  tags: Tag,
  pageOf: (annotation: number) => number | undefined,
): Numbered => {
  const entries = tagsOf(tags).flatMap((list) =>
    list.role === 'TOC' ? entriesOf(list, contents, pageOf) : [],
  );
  if (entries.length === 0) return { contents, tags };
  const codes = new Map(
    entries.flatMap(({ place, shown }) =>
      [...place.text].map((digit, at) => [digit, codesIn(shown)[at] ?? 0]),
    ),
  );
  const numbered = new Map(entries.map((entry) => [entry.place, withNumber(entry, codes)]));
  const now = <K extends Kid>(kid: K): K | Piece => (isPiece(kid) ? (numbered.get(kid) ?? kid) : kid);
  return {
    contents: contents.map((content) => ({
      ...content,
      pieces: new Map([...content.pieces].map(([mcid, piece]) => [mcid, now(piece)])),
    })),
    tags: rewrite(tags, (tag) => [withKids(tag, tag.kids.map(now))]),
  };
};

/** The entries of a list of contents, if there is a place for a number in each; none where there is not. */
const entriesOf = (
  list: Tag,
  contents: readonly PageContent[],
  pageOf: (annotation: number) => number | undefined,
): readonly Entry[] => {
  const links = tagsOf(list).filter(({ role }) => role === 'Link');
  const places = links.map((link) => piecesOf(link).at(-1));
  if (!places.every((place, entry) => place?.text === pagePlace(entry))) return [];
  return links.flatMap((link, entry) => {
    const place = places[entry];
    const content = place && contents[place.page];
    const page = link.kids.flatMap((kid) => (isAnnotation(kid) ? (pageOf(kid.annotation) ?? []) : [])).at(0);
    if (!content || page === undefined) throw new Error('an entry of the contents leads nowhere');
    return [{ place, shown: shownIn(content, place), number: String(page + 1) }];
  });
};

const withNumber = ({ place, shown, number }: Entry, codes: ReadonlyMap<string, number>): Piece => {
  const letters = [...number].map((digit) => {
    const code = codes.get(digit);
    if (code === undefined) throw new Error(`the contents have no place with the digit ${digit}`);
    return code;
  });
  return { ...place, text: number, replaced: showInstead(shown, letters) };
};
