import { createHash } from 'node:crypto';
import { zlibSync } from 'fflate';
import type { PdfFile } from './pdf-file.js';
import { Dict, dict, Name, Ref, Stream, Text, type Value } from './values.js';
import { writeValue } from './write-value.js';

/** As many digits as an id has; they stand where it will stand. */
const NO_ID = '0'.repeat(32);

/** Objects in one stream are deflated together: the more, the smaller the file. */
const OBJECTS_IN_STREAM = 1000;

/**
 * The bytes of a file, with all that its catalog leads to and nothing else, numbered in that order.
 * Its id is the hash of all else in it, so the same document has the same id.
 */
export const writePdfFile = (file: PdfFile): Uint8Array => {
  const writer = new FileWriter(file);
  const bytes = writer.write();
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, NO_ID.length);
  for (const _ of ['permanent', 'changing']) {
    const at = bytes.lastIndexOf(`<${NO_ID}>`, -1, 'latin1');
    if (at < 0) throw new Error('the PDF has no place for its id');
    bytes.write(hash, at + 1, 'latin1');
  }
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
};

/** Where an object stands: at a byte of the file, or as one of those in a stream. */
type Place = readonly [kind: 1, offset: number] | readonly [kind: 2, stream: number, index: number];

class FileWriter {
  readonly #file: PdfFile;
  /** The number that each object has got, by the one that it had. */
  readonly #numbers: ReadonlyMap<number, number>;
  readonly #parts: Buffer[] = [];
  #length = 0;
  readonly #places: Place[] = [];
  #count: number;

  constructor(file: PdfFile) {
    this.#file = file;
    this.#numbers = numbered(file);
    this.#count = this.#numbers.size;
  }

  write(): Buffer {
    this.#push('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n');
    const plain: [number: number, value: Value][] = [];
    for (const [old, number] of this.#numbers) {
      const value = this.#file.value(new Ref(old)) ?? null;
      if (value instanceof Stream) this.#pushStream(number, value);
      else plain.push([number, value]);
    }
    for (let at = 0; at < plain.length; at += OBJECTS_IN_STREAM)
      this.#pushPacked(plain.slice(at, at + OBJECTS_IN_STREAM));
    this.#pushTable();
    return Buffer.concat(this.#parts);
  }

  #push(part: string | Uint8Array): void {
    const bytes = typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part);
    this.#parts.push(bytes);
    this.#length += bytes.length;
  }

  #pushStream(number: number, { dict: entries, content }: Stream): void {
    this.#places[number] = [1, this.#length];
    const described = new Dict([...entries, ['Length', content.length]]);
    this.#push(`${number} 0 obj\n${this.#written(described)}\nstream\n`);
    this.#push(content);
    this.#push('\nendstream\nendobj\n');
  }

  #pushPacked(objects: readonly (readonly [number: number, value: Value])[]): void {
    const stream = ++this.#count;
    const written = objects.map(([, value]) => this.#written(value));
    let offset = 0;
    const index = objects.map(([number], at) => {
      this.#places[number] = [2, stream, at];
      const entry = `${number} ${offset}`;
      offset += (written[at] ?? '').length + 1;
      return entry;
    });
    const head = `${index.join(' ')}\n`;
    const entries = { Type: new Name('ObjStm'), N: objects.length, First: head.length };
    this.#pushStream(stream, deflated(`${head}${written.join('\n')}\n`, entries));
  }

  /** The table of where objects stand, itself a stream: a kind in one byte, a place in four, an index in two. */
  #pushTable(): void {
    const number = ++this.#count;
    const start = this.#length;
    this.#places[number] = [1, start];
    const table = Buffer.alloc(7 * (number + 1));
    table.writeUInt16BE(0xffff, 5);
    for (let at = 1; at <= number; at++) {
      const [kind, place, index = 0] = this.#places[at] ?? [1, 0];
      table.writeUInt8(kind, 7 * at);
      table.writeUInt32BE(place, 7 * at + 1);
      table.writeUInt16BE(index, 7 * at + 5);
    }
    const id = new Text(`<${NO_ID}>`);
    this.#pushStream(
      number,
      deflated(table, {
        Type: new Name('XRef'),
        Size: number + 1,
        W: [1, 4, 2],
        Root: this.#file.root,
        Info: this.#file.info,
        ID: [id, id],
      }),
    );
    this.#push(`startxref\n${start}\n%%EOF\n`);
  }

  #written(value: Value): string {
    return writeValue(value, ({ number }) => this.#numbers.get(number) ?? 0);
  }
}

/** Deflated by the same code everywhere: Node's own changes from release to release, and from machine to machine. */
export const deflated = (content: string | Uint8Array, entries: Readonly<Record<string, Value>>): Stream => {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'latin1') : content;
  return new Stream(dict({ ...entries, Filter: new Name('FlateDecode') }), zlibSync(bytes, { level: 6 }));
};

/** New numbers for the objects that are reached, in the order in which they are. */
const numbered = (file: PdfFile): ReadonlyMap<number, number> => {
  const numbers = new Map<number, number>();
  // A list of what is left to look at, not a recursion: a tree may be deep.
  const waiting: Value[] = [file.info, file.root];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (value instanceof Ref) {
      if (numbers.has(value.number)) continue;
      numbers.set(value.number, numbers.size + 1);
      waiting.push(file.value(value) ?? null);
    } else if (value instanceof Stream) waiting.push(value.dict);
    else if (value instanceof Dict) waiting.push(...[...value.values()].reverse());
    else if (Array.isArray(value)) waiting.push(...[...value].reverse());
  }
  return numbers;
};
