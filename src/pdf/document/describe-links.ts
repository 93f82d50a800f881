import type { PdfFile } from '../file/pdf-file.js';
import { Ref, Text } from '../file/values.js';
import { isAnnotation, type Tag, tagsOf, textOf } from '../tags/tag.js';
import type { Page } from './pages.js';

/** Says of each line of a link what the whole link says. */
export const describeLinks = (file: PdfFile, root: Tag): void => {
  for (const link of tagsOf(root)) {
    const words = () => Text.of(textOf(link).replace(/\s+/g, ' ').trim());
    for (const { annotation } of link.kids.filter(isAnnotation))
      file.dict(new Ref(annotation)).set('Contents', words());
  }
};

/** Whether a link leads to a place in the document. */
export const isInternal = (file: PdfFile, annotation: number): boolean =>
  file.dict(new Ref(annotation)).has('Dest');

/** The page that a link leads to, counted from 0, by the name of a place in the document. */
export const pageLinkedTo = (
  file: PdfFile,
  pages: readonly Page[],
  annotation: number,
): number | undefined => {
  const name = file.name(file.dict(new Ref(annotation)).get('Dest'));
  const [page] = name === undefined ? [] : file.array(file.maybeDict(file.catalog.get('Dests'))?.get(name));
  const index = pages.findIndex(({ ref }) => page instanceof Ref && ref.number === page.number);
  return index < 0 ? undefined : index;
};
