import { marginOf } from './content/margins.js';
import type { Loose, PageContent, Piece } from './content/page-content.js';
import { rewritePage } from './content/rewrite-page.js';

const LAYOUT = '/Artifact <</Type/Layout>>';
const PAGINATION = '/Artifact <</Type/Pagination>>';
const HEADER = '/Artifact <</Type/Pagination/Subtype/Header/Attached[/Top]>>';
const FOOTER = '/Artifact <</Type/Pagination/Subtype/Footer/Attached[/Bottom]>>';

/**
 * The content of a page with everything in it either tagged or an artifact.
 * @param roles the role of the tag that each piece belongs to; a piece without one is an artifact
 */
export const markPage = (content: PageContent, roles: ReadonlyMap<Piece, string>): Uint8Array =>
  rewritePage(
    content,
    [...content.pieces.values()].map((piece) => ({ piece, operands: openingOf(piece, roles.get(piece)) })),
    content.loose.map((range) => ({ range, operands: artifactOf(range, content) })),
  );

/** Text that has left the tree is the header row of a table, repeated. */
const openingOf = (piece: Piece, role: string | undefined): string => {
  if (role !== undefined) return `/${role} <</MCID ${piece.mcid}>>`;
  return piece.text.trim() === '' ? LAYOUT : PAGINATION;
};

const artifactOf = ({ kind, box }: Loose, { area }: PageContent): string => {
  if (kind !== 'text' || !box) return LAYOUT;
  const margin = marginOf(box, area);
  if (margin === 'top') return HEADER;
  return margin === 'bottom' ? FOOTER : PAGINATION;
};
