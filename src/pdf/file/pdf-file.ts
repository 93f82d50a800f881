import { inflateSync } from 'node:zlib';
import { ValueParser } from './parse-value.js';
import { Dict, Name, Ref, Stream, type Value } from './values.js';

/** A PDF file as its objects. */
export class PdfFile {
  readonly root: Ref;
  info: Ref;
  readonly #objects: Map<number, Value>;

  constructor(objects: Map<number, Value>, root: Ref, info: Ref) {
    this.#objects = objects;
    this.root = root;
    this.info = info;
  }

  get catalog(): Dict {
    return this.dict(this.root);
  }

  /** Adds an object. */
  add(value: Value): Ref {
    const ref = this.reserve();
    this.set(ref, value);
    return ref;
  }

  /** A number for an object that is made later, because others must refer to it first. */
  reserve(): Ref {
    const number = this.#objects.size + 1;
    this.#objects.set(number, null);
    return new Ref(number);
  }

  set(ref: Ref, value: Value): void {
    this.#objects.set(ref.number, value);
  }

  /** What a value is, once all that only refers has been followed. */
  value(value: Value | undefined): Value | undefined {
    return value instanceof Ref ? this.value(this.#objects.get(value.number)) : value;
  }

  dict(value: Value | undefined): Dict {
    const found = this.maybeDict(value);
    if (!found) throw new Error("the browser's PDF lacks a dictionary");
    return found;
  }

  maybeDict(value: Value | undefined): Dict | undefined {
    const found = this.value(value);
    return found instanceof Dict ? found : undefined;
  }

  array(value: Value | undefined): readonly Value[] {
    const found = this.value(value);
    return Array.isArray(found) ? found : [];
  }

  number(value: Value | undefined): number | undefined {
    const found = this.value(value);
    return typeof found === 'number' ? found : undefined;
  }

  name(value: Value | undefined): string | undefined {
    const found = this.value(value);
    return found instanceof Name ? found.text : undefined;
  }

  /** The content of a stream as it was before it was deflated. */
  content(value: Value | undefined): Uint8Array | undefined {
    const stream = this.value(value);
    if (!(stream instanceof Stream)) return undefined;
    const filter = this.name(stream.dict.get('Filter'));
    if (filter === undefined) return stream.content;
    if (filter === 'FlateDecode' && !stream.dict.has('DecodeParms')) return inflateSync(stream.content);
    throw new Error(`the browser's PDF is packed in ${filter}`);
  }
}

/** Reads a file as the browser writes it: one plain table of where its objects stand, nothing encrypted. */
export const readPdfFile = (bytes: Uint8Array): PdfFile => {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-60))?.[1] ?? Number.NaN);
  const header = /xref\s+0 (\d+)\s+/y;
  header.lastIndex = start;
  const count = Number(header.exec(text)?.[1] ?? Number.NaN);
  if (Number.isNaN(count)) throw new Error("the browser's PDF has no table of its objects");
  const places = Array.from({ length: count }, (_, number) =>
    Number(text.substr(header.lastIndex + 20 * number, 10)),
  );
  const parser = new ValueParser(text, header.lastIndex + 20 * count);
  const trailer = parser.takes('trailer') ? parser.value() : undefined;
  if (!(trailer instanceof Dict) || trailer.has('Prev') || trailer.has('Encrypt'))
    throw new Error("the browser's PDF has an unknown trailer");
  const objects = new ObjectReader(text, bytes, places).all();
  return new PdfFile(objects, refAt(trailer, 'Root'), refAt(trailer, 'Info'));
};

const refAt = (trailer: Dict, key: string): Ref => {
  const ref = trailer.get(key);
  if (!(ref instanceof Ref)) throw new Error(`the browser's PDF has no ${key}`);
  return ref;
};

class ObjectReader {
  readonly #text: string;
  readonly #bytes: Uint8Array;
  /** Where each object stands, by its number. */
  readonly #places: readonly number[];

  constructor(text: string, bytes: Uint8Array, places: readonly number[]) {
    this.#text = text;
    this.#bytes = bytes;
    this.#places = places;
  }

  /** Every object under its number; number 0 is none. */
  all(): Map<number, Value> {
    return new Map(this.#places.slice(1).map((_, index) => [index + 1, this.#object(index + 1)]));
  }

  #object(number: number): Value {
    const parser = new ValueParser(this.#text, this.#places[number] ?? 0);
    if (parser.value() !== number || parser.value() !== 0 || !parser.takes('obj'))
      throw new Error(`the browser's PDF has no object ${number} where it should be`);
    const value = parser.value();
    if (!(value instanceof Dict) || !parser.takes('stream')) return value;
    const start = parser.at + (this.#text[parser.at] === '\r' ? 2 : 1);
    return new Stream(value, this.#bytes.subarray(start, start + this.#lengthOf(value)));
  }

  #lengthOf(dict: Dict): number {
    const given = dict.get('Length');
    const length = given instanceof Ref ? this.#object(given.number) : given;
    if (typeof length !== 'number') throw new Error("the browser's PDF has a stream without a length");
    return length;
  }
}
