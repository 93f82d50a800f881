import { inflateSync } from 'node:zlib';
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFNumber,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
} from '@cantoo/pdf-lib';
import type { Box } from '../content/box.js';
import { type Font, readTextOfCodes, readWidths } from '../content/font.js';
import type { PageContent, Resources } from '../content/page-content.js';
import { scanPage } from '../content/scan-page.js';
import { nameOf } from './name-of.js';

/** What every page of a document paints. */
export const readPages = (document: PDFDocument): readonly PageContent[] => {
  const fonts = new Map<PDFDict, Font>();
  return document.getPages().map((page, index) => {
    const { x, y, width, height } = page.getMediaBox();
    const box: Box = [x, y, x + width, y + height];
    return scanPage(contentOf(page), index, box, resourcesOf(page, fonts));
  });
};

const contentOf = (page: PDFPage): Uint8Array => {
  const content = page.node.Contents();
  if (content instanceof PDFRawStream) return decoded(content);
  throw new Error('the content of a page is not one stream');
};

/** Decoded by Node, which is ten times as fast as the library. */
const decoded = (stream: PDFRawStream): Uint8Array => {
  const isPlain = stream.dict.get(nameOf('Filter')) === nameOf('FlateDecode');
  const hasParameters = stream.dict.has(nameOf('DecodeParms'));
  if (isPlain && !hasParameters) return inflateSync(stream.contents);
  return decodePDFRawStream(stream).decode();
};

const resourcesOf = (page: PDFPage, fonts: Map<PDFDict, Font>): Resources => {
  const resources = page.node.Resources();
  const named = (kind: string, name: string): PDFObject | undefined =>
    resources?.lookupMaybe(nameOf(kind), PDFDict)?.lookup(nameOf(name));
  return {
    font: (name) => {
      const font = named('Font', name);
      if (!(font instanceof PDFDict)) throw new Error(`no font ${name}`);
      const read = fonts.get(font) ?? readFont(font);
      fonts.set(font, read);
      return read;
    },
    kindOf: (name) => {
      const object = named('XObject', name);
      const subtype = object instanceof PDFRawStream && object.dict.get(nameOf('Subtype'));
      return subtype === nameOf('Image') ? 'image' : 'form';
    },
  };
};

const readFont = (font: PDFDict): Font => {
  const cmap = font.lookup(nameOf('ToUnicode'));
  const textOf = readTextOfCodes(
    cmap instanceof PDFRawStream ? Buffer.from(decoded(cmap)).toString('latin1') : '',
  );
  const descendants = font.lookupMaybe(nameOf('DescendantFonts'), PDFArray);
  if (!descendants) return { codeBytes: 1, textOf, ...simpleWidths(font) };
  const descendant = descendants.lookup(0, PDFDict);
  const widths = descendant.lookupMaybe(nameOf('W'), PDFArray);
  return {
    codeBytes: 2,
    textOf,
    widthOf: readWidths(widths ? (numbersOf(widths) as readonly (number | readonly number[])[]) : []),
    defaultWidth: descendant.lookupMaybe(nameOf('DW'), PDFNumber)?.asNumber() ?? 1000,
  };
};

/** A font of at most 256 glyphs. Those drawn as pictures (Type 3) have widths of their own scale; half an em will do. */
const simpleWidths = (font: PDFDict): Pick<Font, 'widthOf' | 'defaultWidth'> => {
  const isPictures = font.get(nameOf('Subtype')) === nameOf('Type3');
  const widths = isPictures ? undefined : font.lookupMaybe(nameOf('Widths'), PDFArray);
  const first = font.lookupMaybe(nameOf('FirstChar'), PDFNumber)?.asNumber() ?? 0;
  const read = (widths ? numbersOf(widths) : []).map(
    (width, index) => [first + index, Number(width)] as const,
  );
  return { widthOf: new Map(read), defaultWidth: 500 };
};

type Numbers = readonly (number | Numbers)[];

const numbersOf = (array: PDFArray): Numbers =>
  array.asArray().flatMap((_, index): Numbers => {
    const entry = array.lookup(index);
    if (entry instanceof PDFNumber) return [entry.asNumber()];
    return entry instanceof PDFArray ? [numbersOf(entry)] : [];
  });
