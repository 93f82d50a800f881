import { PDFDict, type PDFDocument, PDFHexString, PDFRef } from '@cantoo/pdf-lib';
import { isAnnotation, type Tag, tagsOf, textOf } from '../tags/tag.js';
import { nameOf } from './name-of.js';

/** Says of each line of a link what the whole link says. */
export const describeLinks = (document: PDFDocument, root: Tag): void => {
  for (const link of tagsOf(root))
    for (const { annotation } of link.kids.filter(isAnnotation))
      annotationOf(document, annotation).set(
        nameOf('Contents'),
        PDFHexString.fromText(textOf(link).replace(/\s+/g, ' ').trim()),
      );
};

/** Whether a link leads to a place in the document. */
export const isInternal = (document: PDFDocument, annotation: number): boolean =>
  annotationOf(document, annotation).has(nameOf('Dest'));

const annotationOf = (document: PDFDocument, annotation: number): PDFDict =>
  document.context.lookup(PDFRef.of(annotation), PDFDict);
