import type { Piece } from '../../src/pdf/content/page-content.js';
import type { Annotation, AttributeValue, Kid, Tag } from '../../src/pdf/tags/tag.js';

let made = 0;

/** A piece of text on a page; every piece is another one. */
export const piece = (text: string, page = 0, more: Partial<Piece> = {}): Piece => ({
  page,
  mcid: made++,
  text,
  hasImage: false,
  box: undefined,
  isUnpainted: false,
  openings: [],
  ...more,
});

export const tag = (role: string, ...kids: readonly (Kid | string)[]): Tag => ({
  role,
  kids: kids.map((kid) => (typeof kid === 'string' ? piece(kid) : kid)),
  attributes: new Map(),
});

export const withAttributes = (given: Tag, attributes: Readonly<Record<string, AttributeValue>>): Tag => ({
  ...given,
  attributes: new Map(Object.entries(attributes)),
});

export const annotation = (number: number, page = 0): Annotation => ({ page, annotation: number });
