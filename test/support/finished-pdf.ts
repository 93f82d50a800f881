import { PDFDocument } from '@cantoo/pdf-lib';
import type { PageContent } from '../../src/pdf/content/page-content.js';
import { readPages } from '../../src/pdf/document/read-pages.js';
import { readTags } from '../../src/pdf/document/read-tags.js';
import type { Tag } from '../../src/pdf/tags/tag.js';

/** A PDF as it is read back from its bytes. */
export interface ReadPdf {
  readonly document: PDFDocument;
  readonly pages: readonly PageContent[];
  readonly tags: Tag;
}

export const readPdf = async (bytes: Uint8Array): Promise<ReadPdf> => {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const pages = readPages(document);
  return { document, pages, tags: readTags(document, pages) };
};
