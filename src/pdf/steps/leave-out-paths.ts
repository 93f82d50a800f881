import type { Piece } from '../content/page-content.js';
import { isPiece, isTag, type Kid, type Tag, withKids } from '../tags/tag.js';

/** Here a path is content: it belongs to a picture, or is a bullet. */
const drawn = new Set(['Figure', 'Formula', 'Form', 'Lbl']);

/** Borders, grounds and rules leave the tree, and with them the tags that held nothing else. */
export const leaveOutPaths = (tag: Tag): Tag =>
  drawn.has(tag.role) ? tag : withKids(tag, tag.kids.flatMap(kept));

const kept = (kid: Kid): readonly Kid[] => {
  if (isPiece(kid)) return saysSomething(kid) ? [kid] : [];
  if (!isTag(kid)) return [kid];
  const left = leaveOutPaths(kid);
  return left.kids.length > 0 || staysEmpty(left) ? [left] : [];
};

const saysSomething = ({ text, hasImage }: Piece): boolean => text !== '' || hasImage;

/** An empty cell keeps its place in its row; a picture is told by its words. */
const staysEmpty = ({ role, alt }: Tag): boolean => role === 'TD' || role === 'TH' || alt !== undefined;
