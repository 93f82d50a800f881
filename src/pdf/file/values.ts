/** A value of a PDF file. Numbers, booleans and `null` are themselves. */
export type Value = null | boolean | number | Name | Text | Ref | readonly Value[] | Dict | Stream;

/** A name without its slash, as it is written. */
export class Name {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** A string as it is written, with its parentheses or angle brackets: most are only handed on. */
export class Text {
  readonly written: string;

  constructor(written: string) {
    this.written = written;
  }

  /** A string that says `text`, in UTF-16 as PDF writes it. */
  static of(text: string): Text {
    const units = Array.from({ length: text.length }, (_, at) =>
      text.charCodeAt(at).toString(16).padStart(4, '0'),
    );
    return new Text(`<feff${units.join('')}>`);
  }

  /** A string of plain letters, digits and hyphens. */
  static plain(text: string): Text {
    return new Text(`(${text})`);
  }

  /** What it says. */
  get text(): string {
    const bytes = this.written.startsWith('<') ? hexBytes(this.written) : literalBytes(this.written);
    return bytes.startsWith('\u00fe\u00ff') ? utf16(bytes.slice(2)) : bytes;
  }
}

/** Refers to an object by its number. */
export class Ref {
  readonly number: number;

  constructor(number: number) {
    this.number = number;
  }
}

/** By the name of the entry, without its slash. */
export class Dict extends Map<string, Value> {}

export class Stream {
  readonly dict: Dict;
  readonly content: Uint8Array;

  constructor(dict: Dict, content: Uint8Array) {
    this.dict = dict;
    this.content = content;
  }
}

/** A dictionary; entries without a value are left out. */
export const dict = (entries: Readonly<Record<string, Value | undefined>>): Dict =>
  new Dict(Object.entries(entries).filter((entry): entry is [string, Value] => entry[1] !== undefined));

const hexBytes = (written: string): string =>
  (written.replace(/[^\da-f]/gi, '').match(/..?/g) ?? [])
    .map((pair) => String.fromCharCode(Number.parseInt(pair.padEnd(2, '0'), 16)))
    .join('');

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

const literalBytes = (written: string): string =>
  written
    .slice(1, -1)
    .replace(
      /\\(?:([0-7]{1,3})|(\r\n?|\n)|(.))/gs,
      (_, octal: string | undefined, lineEnd: string | undefined, character = '') => {
        if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
        return lineEnd === undefined ? (ESCAPES[character] ?? character) : '';
      },
    );

const utf16 = (bytes: string): string =>
  (bytes.match(/../gs) ?? [])
    .map((pair) => String.fromCharCode((pair.charCodeAt(0) << 8) | pair.charCodeAt(1)))
    .join('');
