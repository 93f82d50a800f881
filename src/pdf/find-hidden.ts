import { isInMargin } from './content/margins.js';
import type { Loose, PageContent } from './content/page-content.js';
import { piecesOf, type Tag } from './tags/tag.js';

/** Something on a page that no tag covers: who does not see the page would never know of it. */
export interface Hidden {
  /** Text without a tag, a part of which all tags are lost, or a picture without words. */
  readonly kind: 'text' | 'part' | 'picture';
  /** Counted from 1, as on the page. */
  readonly page: number;
  /** What it says; nothing where it cannot be read at all. */
  readonly text: string;
  /** The tagged text that is painted before it, to find it by. */
  readonly after: string;
}

/**
 * Finds text between the margins that no tag covers, and what is painted as a form, whose tags the browser loses.
 * To hide these as artifacts would be to hide a part of the paper; headers and footers are outside.
 */
export const findHidden = (pages: readonly PageContent[], root: Tag): readonly Hidden[] => {
  const tagged = new Set(piecesOf(root));
  return pages.flatMap((content, index) => {
    const page = index + 1;
    const loose = content.loose
      .filter((one) => isHidden(one, content))
      .map((one): Hidden => {
        const kind = one.kind === 'text' ? 'text' : 'part';
        return { kind, page, text: one.text.trim(), after: textBefore(one, content) };
      });
    const lost = [...content.pieces.values()]
      .filter((piece) => !tagged.has(piece) && piece.text.trim() !== '')
      .map(({ text }): Hidden => ({ kind: 'text', page, text: text.trim(), after: '' }));
    return [...joinedRuns(loose), ...lost];
  });
};

const isHidden = ({ kind, text, box }: Loose, { area }: PageContent): boolean =>
  kind === 'form' || (kind === 'text' && text.trim() !== '' && !isInMargin(box, area));

const textBefore = ({ after }: Loose, { pieces }: PageContent): string => {
  const before = [...pieces.values()].filter(({ mcid, text }) => mcid <= (after ?? -1) && text.trim() !== '');
  return before.at(-1)?.text.trim() ?? '';
};

/** The browser paints a text in many pieces; what follows the same tagged text is told as one. */
const joinedRuns = (found: readonly Hidden[]): readonly Hidden[] => {
  const runs: Hidden[] = [];
  for (const one of found) {
    const last = runs.at(-1);
    const goesOn = last?.after === one.after && last.kind === one.kind;
    if (last && goesOn) runs[runs.length - 1] = { ...last, text: `${last.text} ${one.text}`.trim() };
    else runs.push(one);
  }
  return runs;
};
