import type { PdfFile } from '../file/pdf-file.js';
import { Ref, Text } from '../file/values.js';
import { isAnnotation, type Tag, tagsOf, textOf } from '../tags/tag.js';

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
