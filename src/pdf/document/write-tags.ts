import {
  type PDFContext,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { roleMap } from '../tags/roles.js';
import {
  type Annotation,
  type Attributes,
  type AttributeValue,
  isPiece,
  isTag,
  type Kid,
  type Tag,
  tagsOf,
} from '../tags/tag.js';
import { nameOf } from './name-of.js';

/** Where the entries of annotations begin in the parent tree; those of pages go before. */
const ANNOTATIONS = 100_000;

/**
 * Puts a tree of tags into a document, in place of the one that it has.
 * Gives the new element of each that the browser printed and that is still there, by the number of its object.
 */
export const writeTags = (document: PDFDocument, tree: Tag): ReadonlyMap<number, PDFRef> => {
  const { context, catalog } = document;
  const root = context.nextRef();
  const writer = new TagWriter(document);
  const top = writer.write(tree, root);
  const rootDictionary = context.obj({ Type: 'StructTreeRoot', K: top, ParentTree: writer.parentTree() });
  const used = new Set(tagsOf(tree).map(({ role }) => role));
  const mapped = [...roleMap].filter(([role]) => used.has(role));
  if (mapped.length > 0) rootDictionary.set(nameOf('RoleMap'), context.obj(Object.fromEntries(mapped)));
  const ids = writer.idTree();
  if (ids) rootDictionary.set(nameOf('IDTree'), ids);
  rootDictionary.set(nameOf('ParentTreeNextKey'), PDFNumber.of(writer.nextKey));
  context.assign(root, rootDictionary);
  catalog.set(nameOf('StructTreeRoot'), root);
  return writer.printed;
};

class TagWriter {
  nextKey = ANNOTATIONS;
  readonly printed = new Map<number, PDFRef>();
  readonly #context: PDFContext;
  readonly #pages: readonly PDFRef[];
  /** For each page, the element of each number of marked content. */
  readonly #elements: PDFRef[][];
  readonly #annotations: [key: number, element: PDFRef][] = [];
  readonly #ids: [id: string, element: PDFRef][] = [];

  constructor(document: PDFDocument) {
    this.#context = document.context;
    const pages = document.getPages();
    this.#pages = pages.map(({ ref }) => ref);
    this.#elements = pages.map(() => []);
    for (const [index, { node }] of pages.entries()) node.set(nameOf('StructParents'), PDFNumber.of(index));
  }

  write(tag: Tag, parent: PDFRef): PDFRef {
    const ref = this.#context.nextRef();
    const element = this.#context.obj({ S: tag.role, P: parent });
    this.#context.assign(ref, element);
    if (tag.printedAs !== undefined) this.printed.set(tag.printedAs, ref);
    const page = tag.kids.find(isPiece)?.page;
    if (page !== undefined) element.set(nameOf('Pg'), this.#pageRef(page));
    this.#describe(element, tag, ref);
    const kids = tag.kids.map((kid) => this.#kid(kid, ref, page));
    const [only] = kids;
    if (only) element.set(nameOf('K'), kids.length === 1 ? only : this.#context.obj(kids));
    return ref;
  }

  parentTree(): PDFRef {
    const context = this.#context;
    const ofPages = this.#elements.flatMap((elements, page) => [
      PDFNumber.of(page),
      context.register(context.obj(Array.from(elements, (element) => element ?? null))),
    ]);
    const ofAnnotations = this.#annotations.flatMap(([key, element]) => [PDFNumber.of(key), element]);
    return context.register(context.obj({ Nums: context.obj([...ofPages, ...ofAnnotations]) }));
  }

  idTree(): PDFRef | undefined {
    const ids = [...this.#ids].sort(([a], [b]) => (a < b ? -1 : 1));
    const [first, last] = [ids[0]?.[0], ids.at(-1)?.[0]];
    if (first === undefined || last === undefined) return undefined;
    const names = ids.flatMap(([id, element]) => [PDFString.of(id), element]);
    const leaf = { Limits: [PDFString.of(first), PDFString.of(last)], Names: this.#context.obj(names) };
    const kid = this.#context.register(this.#context.obj(leaf));
    return this.#context.register(this.#context.obj({ Kids: [kid] }));
  }

  #describe(element: PDFDict, { id, alt, lang, attributes }: Tag, ref: PDFRef): void {
    if (id !== undefined) {
      element.set(nameOf('ID'), PDFString.of(id));
      this.#ids.push([id, ref]);
    }
    if (alt !== undefined) element.set(nameOf('Alt'), PDFHexString.fromText(alt));
    if (lang !== undefined) element.set(nameOf('Lang'), PDFString.of(lang));
    const written = this.#attributes(attributes);
    if (written) element.set(nameOf('A'), written);
  }

  /** One object for each owner, without what holds anyway. */
  #attributes(attributes: Attributes): PDFObject | undefined {
    const owners = new Map<string, PDFDict>();
    for (const [path, value] of attributes) {
      const [owner = '', name = ''] = path.split('/');
      if (/^(?:Row|Col)Span$/.test(name) && value === 1) continue;
      const object = owners.get(owner) ?? this.#context.obj({ O: owner });
      owners.set(owner, object);
      object.set(nameOf(name), this.#value(name, value));
    }
    const [only, ...others] = owners.values();
    return only && others.length > 0 ? this.#context.obj([only, ...others]) : only;
  }

  #value(name: string, value: AttributeValue): PDFObject {
    if (typeof value === 'number') return PDFNumber.of(value);
    if (typeof value === 'string') return name === 'Headers' ? PDFString.of(value) : nameOf(value);
    return this.#context.obj(value.map((entry) => this.#value(name, entry)));
  }

  #kid(kid: Kid, parent: PDFRef, page: number | undefined): PDFObject {
    if (isTag(kid)) return this.write(kid, parent);
    if (!isPiece(kid)) return this.#annotation(kid, parent);
    const elements = this.#elements[kid.page];
    if (elements) elements[kid.mcid] = parent;
    if (kid.page === page) return PDFNumber.of(kid.mcid);
    return this.#context.obj({ Type: 'MCR', Pg: this.#pageRef(kid.page), MCID: kid.mcid });
  }

  #annotation({ page, annotation }: Annotation, parent: PDFRef): PDFObject {
    const ref = PDFRef.of(annotation);
    const key = this.nextKey++;
    this.#annotations.push([key, parent]);
    this.#context.lookup(ref, PDFDict).set(nameOf('StructParent'), PDFNumber.of(key));
    return this.#context.obj({ Type: 'OBJR', Obj: ref, Pg: this.#pageRef(page) });
  }

  #pageRef(page: number): PDFRef {
    const ref = this.#pages[page];
    if (!ref) throw new Error(`there is no page ${page + 1}`);
    return ref;
  }
}
