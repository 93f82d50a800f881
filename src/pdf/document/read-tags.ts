import type { PageContent, Piece } from '../content/page-content.js';
import type { PdfFile } from '../file/pdf-file.js';
import { Dict, Name, Ref, Text, type Value } from '../file/values.js';
import type { Annotation, Attributes, AttributeValue, Kid, Tag } from '../tags/tag.js';
import type { Page } from './pages.js';

/** The structure tree of a document: its one root is the tag of the whole. */
export const readTags = (file: PdfFile, pages: readonly Page[], contents: readonly PageContent[]): Tag => {
  const root = file.maybeDict(file.catalog.get('StructTreeRoot'));
  if (!root) throw new Error('the browser wrote no tags');
  const kids = new TagReader(file, pages, contents).kidsOf(root, undefined);
  const [only] = kids;
  if (kids.length === 1 && only && 'role' in only) return only;
  return { role: 'Document', kids, attributes: new Map() };
};

class TagReader {
  readonly #file: PdfFile;
  readonly #contents: readonly PageContent[];
  readonly #pageNumbers: ReadonlyMap<number, number>;

  constructor(file: PdfFile, pages: readonly Page[], contents: readonly PageContent[]) {
    this.#file = file;
    this.#contents = contents;
    this.#pageNumbers = new Map(pages.map(({ ref }, index) => [ref.number, index]));
  }

  kidsOf(element: Dict, page: number | undefined): readonly Kid[] {
    const kids = element.get('K');
    if (kids === undefined) return [];
    const all = this.#file.value(kids);
    return Array.isArray(all) ? all.flatMap((kid) => this.#kid(kid, page)) : this.#kid(kids, page);
  }

  #kid(given: Value, page: number | undefined): readonly Kid[] {
    const kid = this.#file.value(given);
    if (typeof kid === 'number') return this.#piece(page, kid);
    if (!(kid instanceof Dict)) return [];
    if (kid.has('S')) return [this.#tag(kid, given)];
    const mcid = this.#file.number(kid.get('MCID'));
    if (mcid !== undefined) return this.#piece(this.#pageOf(kid) ?? page, mcid);
    return this.#annotation(this.#pageOf(kid) ?? page, kid.get('Obj'));
  }

  #tag(element: Dict, given: Value): Tag {
    return {
      role: this.#file.name(element.get('S')) ?? 'NonStruct',
      kids: this.kidsOf(element, this.#pageOf(element)),
      id: this.#text(element.get('ID')),
      alt: this.#text(element.get('Alt')),
      lang: this.#text(element.get('Lang')),
      printedAs: given instanceof Ref ? given.number : undefined,
      attributes: this.#attributesOf(element.get('A')),
    };
  }

  #piece(page: number | undefined, mcid: number): readonly Piece[] {
    const piece = page === undefined ? undefined : this.#contents[page]?.pieces.get(mcid);
    return piece ? [piece] : [];
  }

  #annotation(page: number | undefined, object: Value | undefined): readonly Annotation[] {
    return page === undefined || !(object instanceof Ref) ? [] : [{ page, annotation: object.number }];
  }

  #pageOf(entries: Dict): number | undefined {
    const page = entries.get('Pg');
    return page instanceof Ref ? this.#pageNumbers.get(page.number) : undefined;
  }

  #text(given: Value | undefined): string | undefined {
    const value = this.#file.value(given);
    return value instanceof Text ? value.text : undefined;
  }

  #attributesOf(given: Value | undefined): Attributes {
    const attributes = new Map<string, AttributeValue>();
    const all = this.#file.value(given);
    for (const one of Array.isArray(all) ? all : [all]) {
      const object = this.#file.maybeDict(one);
      const owner = this.#file.name(object?.get('O'));
      for (const [name, value] of object ?? []) {
        const read = this.#valueOf(value);
        if (name !== 'O' && read !== undefined) attributes.set(`${owner}/${name}`, read);
      }
    }
    return attributes;
  }

  #valueOf(given: Value): AttributeValue | undefined {
    const value = this.#file.value(given);
    if (typeof value === 'number') return value;
    if (value instanceof Name || value instanceof Text) return value.text;
    return Array.isArray(value) ? value.flatMap((entry) => this.#valueOf(entry) ?? []) : undefined;
  }
}
