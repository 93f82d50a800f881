import {
  PDFArray,
  type PDFContext,
  PDFDict,
  type PDFDocument,
  type PDFObject,
  PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib';

/** Deletes every object that nothing leads to any more. */
export const sweep = ({ context }: PDFDocument): void => {
  const reached = reachedFrom(context, [context.trailerInfo.Root, context.trailerInfo.Info]);
  for (const [ref] of context.enumerateIndirectObjects()) if (!reached.has(ref)) context.delete(ref);
};

/** A list of what is left to look at, not a recursion: a tree may be deep. */
const reachedFrom = (context: PDFContext, from: readonly (PDFObject | undefined)[]): ReadonlySet<PDFRef> => {
  const reached = new Set<PDFRef>();
  const waiting = [...from];
  while (waiting.length > 0) {
    const object = waiting.pop();
    if (object instanceof PDFRef) {
      if (reached.has(object)) continue;
      reached.add(object);
      waiting.push(context.lookup(object));
    } else if (object instanceof PDFArray) waiting.push(...object.asArray());
    else if (object instanceof PDFDict) waiting.push(...object.values());
    else if (object instanceof PDFStream) waiting.push(object.dict);
  }
  return reached;
};
