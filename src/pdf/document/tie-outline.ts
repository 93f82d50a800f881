import { PDFDict, type PDFDocument, PDFRef } from '@cantoo/pdf-lib';
import { nameOf } from './name-of.js';

/** Lets the entries of the outline refer to the headings as they are tagged now. */
export const tieOutline = (
  { catalog, context }: PDFDocument,
  elements: ReadonlyMap<number, PDFRef>,
): void => {
  const waiting = [catalog.lookupMaybe(nameOf('Outlines'), PDFDict)];
  while (waiting.length > 0) {
    const entry = waiting.pop();
    if (!entry) continue;
    const printed = entry.get(nameOf('SE'));
    const element = printed instanceof PDFRef ? elements.get(printed.objectNumber) : undefined;
    if (element) entry.set(nameOf('SE'), element);
    else entry.delete(nameOf('SE'));
    for (const next of ['First', 'Next']) {
      const ref = entry.get(nameOf(next));
      if (ref instanceof PDFRef) waiting.push(context.lookupMaybe(ref, PDFDict));
    }
  }
};
