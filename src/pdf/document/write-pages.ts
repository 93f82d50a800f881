import type { PDFDocument } from '@cantoo/pdf-lib';
import { zlibSync } from 'fflate';
import { nameOf } from './name-of.js';

/** Puts new contents into the pages, deflated by the same code everywhere: Node's own changes from release to release. */
export const writePages = (document: PDFDocument, contents: readonly Uint8Array[]): void => {
  const { context } = document;
  for (const [index, { node }] of document.getPages().entries()) {
    const deflated = zlibSync(contents[index] ?? new Uint8Array(), { level: 6 });
    const stream = context.stream(deflated, { Filter: 'FlateDecode' });
    node.set(nameOf('Contents'), context.register(stream));
  }
};
