import type { Font } from '../content/font.js';
import { readTextOfCodes, readWidths } from '../content/font.js';
import type { PageContent, Resources } from '../content/page-content.js';
import { scanPage } from '../content/scan-page.js';
import type { PdfFile } from '../file/pdf-file.js';
import { type Dict, Stream, type Value } from '../file/values.js';
import type { Page } from './pages.js';

/** What every page of a document paints. */
export const readPages = (file: PdfFile, pages: readonly Page[]): readonly PageContent[] => {
  const fonts = new Map<Dict, Font>();
  return pages.map((page, index) => {
    const content = file.content(page.dict.get('Contents'));
    if (!content) throw new Error('the content of a page is not one stream');
    return scanPage(content, index, page.mediaBox, resourcesOf(file, page, fonts));
  });
};

const resourcesOf = (file: PdfFile, { resources }: Page, fonts: Map<Dict, Font>): Resources => {
  const named = (kind: string, name: string): Value | undefined =>
    file.value(file.maybeDict(resources.get(kind))?.get(name));
  return {
    font: (name) => {
      const font = file.dict(named('Font', name));
      const read = fonts.get(font) ?? readFont(file, font);
      fonts.set(font, read);
      return read;
    },
    kindOf: (name) => {
      const object = named('XObject', name);
      const subtype = object instanceof Stream ? file.name(object.dict.get('Subtype')) : undefined;
      return subtype === 'Image' ? 'image' : 'form';
    },
  };
};

const readFont = (file: PdfFile, font: Dict): Font => {
  const cmap = file.content(font.get('ToUnicode')) ?? new Uint8Array();
  const textOf = readTextOfCodes(Buffer.from(cmap).toString('latin1'));
  const [descendant] = file.array(font.get('DescendantFonts'));
  if (descendant === undefined) return { codeBytes: 1, textOf, ...simpleWidths(file, font) };
  const described = file.dict(descendant);
  return {
    codeBytes: 2,
    textOf,
    widthOf: readWidths(numbersOf(file, described.get('W')) as readonly (number | readonly number[])[]),
    defaultWidth: file.number(described.get('DW')) ?? 1000,
  };
};

/** A font of at most 256 letters. Those drawn as pictures (Type 3) have widths of their own scale; half an em will do. */
const simpleWidths = (file: PdfFile, font: Dict): Pick<Font, 'widthOf' | 'defaultWidth'> => {
  const isPictures = file.name(font.get('Subtype')) === 'Type3';
  const widths = isPictures ? [] : numbersOf(file, font.get('Widths'));
  const first = file.number(font.get('FirstChar')) ?? 0;
  return {
    widthOf: new Map(widths.map((width, index) => [first + index, Number(width)])),
    defaultWidth: 500,
  };
};

type Numbers = readonly (number | Numbers)[];

const numbersOf = (file: PdfFile, array: Value | undefined): Numbers =>
  file.array(array).map((entry) => file.number(entry) ?? numbersOf(file, entry));
