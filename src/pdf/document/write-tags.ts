import type { PdfFile } from '../file/pdf-file.js';
import { Dict, dict, Name, Ref, Text, type Value } from '../file/values.js';
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
import type { Page } from './pages.js';

/** Where the entries of annotations begin in the parent tree; those of pages go before. */
const ANNOTATIONS = 100_000;

/**
 * Puts a tree of tags into a document, in place of the one that it has.
 * Gives the new element of each that the browser printed and that is still there, by the number of its object.
 */
export const writeTags = (file: PdfFile, pages: readonly Page[], tree: Tag): ReadonlyMap<number, Ref> => {
  const root = file.reserve();
  const writer = new TagWriter(file, pages);
  const top = writer.write(tree, root);
  const used = new Set(tagsOf(tree).map(({ role }) => role));
  const mapped = [...roleMap].filter(([role]) => used.has(role));
  file.set(
    root,
    dict({
      Type: new Name('StructTreeRoot'),
      K: top,
      RoleMap: mapped.length > 0 ? new Dict(mapped.map(([role, to]) => [role, new Name(to)])) : undefined,
      ParentTree: writer.parentTree(),
      ParentTreeNextKey: writer.nextKey,
      IDTree: writer.idTree(),
    }),
  );
  file.catalog.set('StructTreeRoot', root);
  return writer.printed;
};

class TagWriter {
  nextKey = ANNOTATIONS;
  readonly printed = new Map<number, Ref>();
  readonly #file: PdfFile;
  readonly #pages: readonly Page[];
  /** For each page, the element of each number of marked content. */
  readonly #elements: Ref[][];
  readonly #annotations: [key: number, element: Ref][] = [];
  readonly #ids: [id: string, element: Ref][] = [];

  constructor(file: PdfFile, pages: readonly Page[]) {
    this.#file = file;
    this.#pages = pages;
    this.#elements = pages.map(() => []);
    for (const [index, page] of pages.entries()) page.dict.set('StructParents', index);
  }

  write(tag: Tag, parent: Ref): Ref {
    const { role, id, alt, lang, attributes, printedAs } = tag;
    const ref = this.#file.reserve();
    if (printedAs !== undefined) this.printed.set(printedAs, ref);
    if (id !== undefined) this.#ids.push([id, ref]);
    const page = tag.kids.find(isPiece)?.page;
    const kids = tag.kids.map((kid) => this.#kid(kid, ref, page));
    this.#file.set(
      ref,
      dict({
        S: new Name(role),
        P: parent,
        Pg: page === undefined ? undefined : this.#pageRef(page),
        ID: id === undefined ? undefined : Text.plain(id),
        Alt: alt === undefined ? undefined : Text.of(alt),
        Lang: lang === undefined ? undefined : Text.of(lang),
        A: written(attributes),
        K: kids.length > 1 ? kids : kids[0],
      }),
    );
    return ref;
  }

  parentTree(): Ref {
    const ofPages = this.#elements.flatMap((elements, page): readonly Value[] => [
      page,
      this.#file.add(Array.from(elements, (element) => element ?? null)),
    ]);
    return this.#file.add(dict({ Nums: [...ofPages, ...this.#annotations.flat()] }));
  }

  idTree(): Ref | undefined {
    const ids = [...this.#ids].sort(([a], [b]) => (a < b ? -1 : 1));
    const [first, last] = [ids[0]?.[0], ids.at(-1)?.[0]];
    if (first === undefined || last === undefined) return undefined;
    const leaf = dict({
      Limits: [Text.plain(first), Text.plain(last)],
      Names: ids.flatMap(([id, element]): readonly Value[] => [Text.plain(id), element]),
    });
    return this.#file.add(dict({ Kids: [this.#file.add(leaf)] }));
  }

  #kid(kid: Kid, parent: Ref, page: number | undefined): Value {
    if (isTag(kid)) return this.write(kid, parent);
    if (!isPiece(kid)) return this.#annotation(kid, parent);
    const elements = this.#elements[kid.page];
    if (elements) elements[kid.mcid] = parent;
    if (kid.page === page) return kid.mcid;
    return dict({ Type: new Name('MCR'), Pg: this.#pageRef(kid.page), MCID: kid.mcid });
  }

  #annotation({ page, annotation }: Annotation, parent: Ref): Value {
    const ref = new Ref(annotation);
    const key = this.nextKey++;
    this.#annotations.push([key, parent]);
    this.#file.dict(ref).set('StructParent', key);
    return dict({ Type: new Name('OBJR'), Obj: ref, Pg: this.#pageRef(page) });
  }

  #pageRef(page: number): Ref {
    const ref = this.#pages[page]?.ref;
    if (!ref) throw new Error(`there is no page ${page + 1}`);
    return ref;
  }
}

/** One object for each owner, without what holds anyway. */
const written = (attributes: Attributes): Value | undefined => {
  const owners = new Map<string, Dict>();
  for (const [path, value] of attributes) {
    const [owner = '', name = ''] = path.split('/');
    if (/^(?:Row|Col)Span$/.test(name) && value === 1) continue;
    const object = owners.get(owner) ?? dict({ O: new Name(owner) });
    owners.set(owner, object.set(name, valueIn(name, value)));
  }
  const [only, ...others] = owners.values();
  return only && others.length > 0 ? [only, ...others] : only;
};

const valueIn = (name: string, value: AttributeValue): Value => {
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return name === 'Headers' ? Text.plain(value) : new Name(value);
  return value.map((entry) => valueIn(name, entry));
};
