import { Dict, Name, Ref, Text, type Value } from './values.js';

/** Reads values from the text of a file, one after the other; bytes are characters of that text. */
export class ValueParser {
  at: number;
  readonly #text: string;

  constructor(text: string, at: number) {
    this.#text = text;
    this.at = at;
  }

  value(): Value {
    this.skipSpace();
    const start = this.at;
    switch (this.#text[start]) {
      case '/':
        return new Name(this.#match(NAME).slice(1));
      case '[':
        return this.#array();
      case '(':
        return new Text(this.#literal());
      case '<':
        return this.#text[start + 1] === '<' ? this.#dict() : new Text(this.#match(HEX));
      default:
        return this.#plain();
    }
  }

  /** Whether a word comes next; it is then behind us. */
  takes(word: string): boolean {
    this.skipSpace();
    if (!this.#text.startsWith(word, this.at)) return false;
    this.at += word.length;
    return true;
  }

  skipSpace(): void {
    SPACE.lastIndex = this.at;
    SPACE.exec(this.#text);
    this.at = SPACE.lastIndex;
  }

  #array(): Value {
    this.at += 1;
    const values: Value[] = [];
    while (!this.takes(']')) values.push(this.value());
    return values;
  }

  #dict(): Dict {
    this.at += 2;
    const entries = new Dict();
    while (!this.takes('>>')) entries.set(this.#match(NAME).slice(1), this.value());
    return entries;
  }

  /** Parentheses in a string are in pairs or escaped. */
  #literal(): string {
    const start = this.at;
    let depth = 0;
    do {
      const character = this.#text[this.at];
      if (character === undefined) throw new Error(unreadable(start));
      if (character === '\\') this.at += 1;
      else if (character === '(') depth += 1;
      else if (character === ')') depth -= 1;
      this.at += 1;
    } while (depth > 0);
    return this.#text.slice(start, this.at);
  }

  #plain(): Value {
    REFERENCE.lastIndex = this.at;
    const [whole = '', reference] = REFERENCE.exec(this.#text) ?? [];
    this.at += whole.length;
    if (reference !== undefined) return new Ref(Number(reference));
    const word = this.#match(WORD);
    if (word === 'true' || word === 'false') return word === 'true';
    if (word === 'null') return null;
    const number = Number(word);
    if (word === '' || Number.isNaN(number)) throw new Error(unreadable(this.at));
    return number;
  }

  #match(pattern: RegExp): string {
    this.skipSpace();
    pattern.lastIndex = this.at;
    const [found] = pattern.exec(this.#text) ?? [];
    if (found === undefined) throw new Error(unreadable(this.at));
    this.at += found.length;
    return found;
  }
}

const unreadable = (at: number): string => `the browser's PDF cannot be read at byte ${at}`;

const SPACE = /(?:[\0\t\n\f\r ]|%[^\r\n]*)*/y;
const NAME = /\/[^\0\t\n\f\r ()<>[\]{}/%]*/y;
const HEX = /<[^>]*>/y;
const WORD = /[^\0\t\n\f\r ()<>[\]{}/%]*/y;
const REFERENCE = /(\d+) \d+ R(?![^\0\t\n\f\r ()<>[\]{}/%])/y;
