import type { Piece } from '../content/page-content.js';

/** A node of the structure tree: what a part of the page is, for those who do not see it. */
export interface Tag {
  /** `P`, `H1`, `TD` … */
  readonly role: string;
  readonly kids: readonly Kid[];
  /** What the headers of table cells are called by. */
  readonly id?: string | undefined;
  /** What a figure says, in words. */
  readonly alt?: string | undefined;
  readonly lang?: string | undefined;
  /** Number of its object in the document as the browser printed it; the outline refers to headings by theirs. */
  readonly printedAs?: number | undefined;
  /** By owner and name: `Table/Scope`. */
  readonly attributes: Attributes;
}

export type Attributes = ReadonlyMap<string, AttributeValue>;

/** Texts are names, but for the ids in `Table/Headers`. */
export type AttributeValue = number | string | readonly AttributeValue[];

export type Kid = Tag | Piece | Annotation;

/** A place on a page that does something, such as a line of a link. */
export interface Annotation {
  readonly page: number;
  /** Number of its object. */
  readonly annotation: number;
}

export const isTag = (kid: Kid): kid is Tag => 'role' in kid;
export const isPiece = (kid: Kid): kid is Piece => 'mcid' in kid;
export const isAnnotation = (kid: Kid): kid is Annotation => 'annotation' in kid;

/** A tag with other kids; the tag itself where these are those that it has, so that what stays is not copied. */
export const withKids = (tag: Tag, kids: readonly Kid[]): Tag =>
  kids.length === tag.kids.length && kids.every((kid, index) => kid === tag.kids[index])
    ? tag
    : { ...tag, kids };

/** Changes a tree from its leaves up: each tag becomes what `change` makes of it, once its kids have been changed. */
export const rewrite = (tag: Tag, change: (tag: Tag) => readonly Kid[]): Tag =>
  withKids(
    tag,
    tag.kids.flatMap((kid) => (isTag(kid) ? change(rewrite(kid, change)) : kid)),
  );

/** The pieces below a tag, in reading order. */
export const piecesOf = (tag: Tag, found: Piece[] = []): readonly Piece[] => {
  for (const kid of tag.kids) {
    if (isTag(kid)) piecesOf(kid, found);
    else if (isPiece(kid)) found.push(kid);
  }
  return found;
};

export const textOf = (tag: Tag): string =>
  piecesOf(tag)
    .map(({ text }) => text)
    .join('');

/** Every tag of a tree, a tag before those in it. */
export const tagsOf = (tag: Tag, found: Tag[] = []): readonly Tag[] => {
  found.push(tag);
  for (const kid of tag.kids) if (isTag(kid)) tagsOf(kid, found);
  return found;
};

export const withAttribute = (tag: Tag, name: string, value: AttributeValue): Tag => ({
  ...tag,
  attributes: new Map([...tag.attributes, [name, value]]),
});
