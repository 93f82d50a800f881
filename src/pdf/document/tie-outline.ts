import type { PdfFile } from '../file/pdf-file.js';
import { Ref } from '../file/values.js';

/** Lets the entries of the outline refer to the headings as they are tagged now. */
export const tieOutline = (file: PdfFile, elements: ReadonlyMap<number, Ref>): void => {
  const waiting = [file.catalog.get('Outlines')];
  while (waiting.length > 0) {
    const entry = file.maybeDict(waiting.pop());
    if (!entry) continue;
    const printed = entry.get('SE');
    const element = printed instanceof Ref ? elements.get(printed.number) : undefined;
    if (element) entry.set('SE', element);
    else entry.delete('SE');
    waiting.push(entry.get('First'), entry.get('Next'));
  }
};
