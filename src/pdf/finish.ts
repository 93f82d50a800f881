import { describeLinks, isInternal, pageLinkedTo } from './document/describe-links.js';
import { pagesOf } from './document/pages.js';
import { readPages } from './document/read-pages.js';
import { readTags } from './document/read-tags.js';
import { tieOutline } from './document/tie-outline.js';
import { writePages } from './document/write-pages.js';
import { writeTags } from './document/write-tags.js';
import { readPdfFile } from './file/pdf-file.js';
import { writePdfFile } from './file/write-pdf-file.js';
import { findHidden, type Hidden } from './find-hidden.js';
import { findUnpainted, type Unpainted } from './find-unpainted.js';
import { findWordless } from './find-wordless.js';
import { markPage } from './mark-page.js';
import type { About } from './metadata/about.js';
import { writeMetadata } from './metadata/write-metadata.js';
import { numberEntries } from './number-entries.js';
import { contentsLists } from './steps/contents-lists.js';
import { figures } from './steps/figures.js';
import { leaveOutPaths } from './steps/leave-out-paths.js';
import { leaveOutRepeats } from './steps/leave-out-repeats.js';
import { listBodies } from './steps/list-bodies.js';
import { listNumbering } from './steps/list-numbering.js';
import { numberHeaders } from './steps/number-headers.js';
import { tieLinks } from './steps/tie-links.js';
import { unwrap } from './steps/unwrap.js';
import { isPiece, type Tag, tagsOf } from './tags/tag.js';

/** The finished document; none where the paper has something that no tag covers, or that no typeface has. */
export interface Finished {
  readonly pdf: Uint8Array | undefined;
  readonly hidden: readonly Hidden[];
  readonly unpainted: readonly Unpainted[];
}

/**
 * Makes what the browser printed a PDF that everybody can read and that is the same every time: PDF/UA-1 and PDF/A-2a.
 * Nothing that is painted changes, but for the numbers of pages in the contents, which get their places.
 */
export const finish = (printed: Uint8Array, about: About): Finished => {
  const file = readPdfFile(printed);
  const pages = pagesOf(file);
  const contents = readPages(file, pages);
  const printedTags = readTags(file, pages, contents);
  const hidden = findHidden(contents, printedTags);
  const unpainted = findUnpainted(contents);
  if (hidden.length + unpainted.length > 0) return { pdf: undefined, hidden, unpainted };
  const { contents: numbered, tags } = numberEntries(
    contents,
    retag(printedTags, (annotation) => isInternal(file, annotation)),
    (annotation) => pageLinkedTo(file, pages, annotation),
  );
  const wordless = findWordless(tags);
  if (wordless.length > 0) return { pdf: undefined, hidden: wordless, unpainted };
  const roles = new Map(
    tagsOf(tags).flatMap(({ role, kids }) => kids.filter(isPiece).map((piece) => [piece, role])),
  );
  const marked = numbered.map((content) => markPage(content, roles));
  writePages(file, pages, marked);
  tieOutline(file, writeTags(file, pages, tags));
  describeLinks(file, tags);
  writeMetadata(file, about);
  return { pdf: writePdfFile(file), hidden, unpainted };
};

/** The browser's tags as they should be. The order matters: what is left out first is not in the way of what follows. */
const retag = (printed: Tag, isInternal: (annotation: number) => boolean): Tag => {
  const plain = unwrap(tieLinks(leaveOutPaths(printed)));
  const listed = listNumbering(contentsLists(listBodies(leaveOutRepeats(plain)), isInternal));
  return numberHeaders(figures(listed));
};
