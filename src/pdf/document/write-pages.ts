import type { PdfFile } from '../file/pdf-file.js';
import { deflated } from '../file/write-pdf-file.js';
import type { Page } from './pages.js';

/** Puts new contents into the pages. */
export const writePages = (file: PdfFile, pages: readonly Page[], contents: readonly Uint8Array[]): void => {
  for (const [index, { dict }] of pages.entries())
    dict.set('Contents', file.add(deflated(contents[index] ?? '', {})));
};
