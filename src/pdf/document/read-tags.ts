import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import type { PageContent, Piece } from '../content/page-content.js';
import type { Annotation, Attributes, AttributeValue, Kid, Tag } from '../tags/tag.js';
import { nameOf } from './name-of.js';

/** The structure tree of a document: its one root is the tag of the whole. */
export const readTags = (document: PDFDocument, pages: readonly PageContent[]): Tag => {
  const root = document.catalog.lookup(nameOf('StructTreeRoot'));
  if (!(root instanceof PDFDict)) throw new Error('the browser wrote no tags');
  const kids = new TagReader(document, pages).kidsOf(root, undefined);
  const [only] = kids;
  if (kids.length === 1 && only && 'role' in only) return only;
  return { role: 'Document', kids, attributes: new Map() };
};

class TagReader {
  readonly #document: PDFDocument;
  readonly #pages: readonly PageContent[];
  readonly #pageNumbers: ReadonlyMap<string, number>;

  constructor(document: PDFDocument, pages: readonly PageContent[]) {
    this.#document = document;
    this.#pages = pages;
    this.#pageNumbers = new Map(document.getPages().map(({ ref }, index) => [ref.toString(), index]));
  }

  kidsOf(element: PDFDict, page: number | undefined): readonly Kid[] {
    const kids = element.get(nameOf('K'));
    const all = this.#lookup(kids);
    const list = all instanceof PDFArray ? all.asArray() : kids === undefined ? [] : [kids];
    return list.flatMap((kid) => this.#kid(kid, page));
  }

  #kid(given: PDFObject, page: number | undefined): readonly Kid[] {
    const kid = this.#lookup(given);
    if (kid instanceof PDFNumber) return this.#piece(page, kid.asNumber());
    if (!(kid instanceof PDFDict)) return [];
    const mcid = kid.lookupMaybe(nameOf('MCID'), PDFNumber);
    if (mcid) return this.#piece(this.#pageOf(kid) ?? page, mcid.asNumber());
    const object = kid.get(nameOf('Obj'));
    if (object instanceof PDFRef) return this.#annotation(this.#pageOf(kid) ?? page, object);
    return kid.has(nameOf('S')) ? [this.#tag(kid, given)] : [];
  }

  #tag(element: PDFDict, given: PDFObject): Tag {
    return {
      role: element.lookup(nameOf('S'), PDFName).decodeText(),
      kids: this.kidsOf(element, this.#pageOf(element)),
      id: stringAt(element, 'ID'),
      alt: stringAt(element, 'Alt'),
      lang: stringAt(element, 'Lang'),
      printedAs: given instanceof PDFRef ? given.objectNumber : undefined,
      attributes: this.#attributesOf(element),
    };
  }

  #piece(page: number | undefined, mcid: number): readonly Piece[] {
    const piece = page === undefined ? undefined : this.#pages[page]?.pieces.get(mcid);
    return piece ? [piece] : [];
  }

  #annotation(page: number | undefined, { objectNumber }: PDFRef): readonly Annotation[] {
    return page === undefined ? [] : [{ page, annotation: objectNumber }];
  }

  #pageOf(dictionary: PDFDict): number | undefined {
    return this.#pageNumbers.get(String(dictionary.get(nameOf('Pg'))));
  }

  #attributesOf(element: PDFDict): Attributes {
    const given = element.lookup(nameOf('A'));
    const objects = given instanceof PDFArray ? given.asArray() : given ? [given] : [];
    const attributes = new Map<string, AttributeValue>();
    for (const object of objects.map((one) => this.#lookup(one))) {
      if (!(object instanceof PDFDict)) continue;
      const owner = object.lookup(nameOf('O'), PDFName).decodeText();
      for (const [name, value] of object.entries()) {
        const read = this.#valueOf(value);
        if (name !== nameOf('O') && read !== undefined) attributes.set(`${owner}/${name.decodeText()}`, read);
      }
    }
    return attributes;
  }

  #valueOf(given: PDFObject): AttributeValue | undefined {
    const value = this.#lookup(given);
    if (value instanceof PDFNumber) return value.asNumber();
    if (value instanceof PDFName || value instanceof PDFString || value instanceof PDFHexString)
      return value.decodeText();
    if (!(value instanceof PDFArray)) return undefined;
    return value.asArray().flatMap((entry) => this.#valueOf(entry) ?? []);
  }

  #lookup(object: PDFObject | undefined): PDFObject | undefined {
    return object instanceof PDFRef ? this.#document.context.lookup(object) : object;
  }
}

const stringAt = (dictionary: PDFDict, key: string): string | undefined => {
  const value = dictionary.lookup(nameOf(key));
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
};
