import type { Box } from '../content/box.js';
import type { PdfFile } from '../file/pdf-file.js';
import { Dict, Ref, type Value } from '../file/values.js';

/** A page of a document, with what it inherits. */
export interface Page {
  readonly ref: Ref;
  readonly dict: Dict;
  readonly mediaBox: Box;
  readonly resources: Dict;
}

/** The pages of a document, in order. */
export const pagesOf = (file: PdfFile): readonly Page[] => below(file, file.catalog.get('Pages'), new Dict());

const below = (file: PdfFile, node: Value | undefined, inherited: Dict): readonly Page[] => {
  const found = file.dict(node);
  const entries = new Dict([...inherited, ...found]);
  if (found.has('Kids')) return file.array(found.get('Kids')).flatMap((kid) => below(file, kid, entries));
  if (!(node instanceof Ref)) throw new Error('a page is no object of its own');
  const [left = 0, bottom = 0, right = 0, top = 0] = file.array(entries.get('MediaBox')).map(Number);
  const resources = file.dict(entries.get('Resources'));
  return [{ ref: node, dict: found, mediaBox: [left, bottom, right, top], resources }];
};
