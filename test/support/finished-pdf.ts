import { PDFDocument, PDFRawStream } from '@cantoo/pdf-lib';
import type { PageContent } from '../../src/pdf/content/page-content.js';
import { pagesOf } from '../../src/pdf/document/pages.js';
import { readPages } from '../../src/pdf/document/read-pages.js';
import { readTags } from '../../src/pdf/document/read-tags.js';
import { ValueParser } from '../../src/pdf/file/parse-value.js';
import { PdfFile } from '../../src/pdf/file/pdf-file.js';
import { Dict, Ref, Stream, type Value } from '../../src/pdf/file/values.js';
import type { Tag } from '../../src/pdf/tags/tag.js';

/** A PDF as it is read back from its bytes. */
export interface ReadPdf {
  /** By another reader of PDF files than cfip's own. */
  readonly document: PDFDocument;
  readonly pages: readonly PageContent[];
  readonly tags: Tag;
}

export const readPdf = async (bytes: Uint8Array): Promise<ReadPdf> => {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const file = asFile(document);
  const pages = readPages(file, pagesOf(file));
  return { document, pages, tags: readTags(file, pagesOf(file), pages) };
};

/** What the other reader has read, for those steps of cfip's that look at a document. */
const asFile = ({ context }: PDFDocument): PdfFile => {
  const objects = context.enumerateIndirectObjects().map(([ref, object]): [number, Value] => {
    if (!(object instanceof PDFRawStream)) return [ref.objectNumber, parsed(String(object))];
    const entries = parsed(String(object.dict));
    return [ref.objectNumber, new Stream(entries instanceof Dict ? entries : new Dict(), object.contents)];
  });
  const refOf = (written: unknown): Ref => {
    const ref = parsed(String(written));
    if (!(ref instanceof Ref)) throw new Error(`${written} is no reference`);
    return ref;
  };
  return new PdfFile(new Map(objects), refOf(context.trailerInfo.Root), refOf(context.trailerInfo.Info));
};

const parsed = (written: string): Value => new ValueParser(written, 0).value();
