import type { Checked } from '../diagnostics/diagnostic.js';
import { type SourceText, spanOf } from '../diagnostics/source-text.js';
import type { Entry, Located } from './located.js';
import { readPlainValue } from './plain-value.js';
import { literalPlaces } from './yaml-places.js';

/** Reads a stretch of a source with the parser of all of YAML. */
export type ParseYaml = (source: SourceText, start: number, end: number) => Checked<Located>;

/**
 * Reads YAML as people write it: a key and its value on a line, lists whose items start with a hyphen, longer texts as
 * literal blocks. That takes a tenth of the time that the parser of all of YAML needs, which is asked about a single
 * value here and there, such as a folded one. `undefined` for whatever is written in another way, or may be faulty:
 * what it means, or what is wrong with it, is then for the parser to say.
 */
export const readPlainYaml = (
  source: SourceText,
  start: number,
  end: number,
  parse: ParseYaml,
): Located | undefined => {
  const content = source.text.slice(start, end);
  return UNUSUAL.test(content) ? undefined : new PlainReader(source, linesOf(content, start), parse).read();
};

/**
 * Tabs and lone carriage returns; what is no value but indented, since the parser may count it to what stands before;
 * and an indent so deep that this reader, which works by recursion, might not come back.
 */
const UNUSUAL = /\t|\r(?!\n)|\ufeff|^ +(?:#|$)|^ {100}/m;

interface Line {
  readonly from: number;
  /** Without its indent and its line end. */
  readonly text: string;
  readonly indent: number;
  /** Where the next line starts. */
  readonly next: number;
}

const linesOf = (content: string, start: number): Line[] =>
  Array.from(
    content.matchAll(/( *)([^\r\n]*)(?:\r?\n|$)/g),
    ({ 0: whole, 1: indent = '', 2: text = '', index }) => ({
      from: start + index + indent.length,
      text,
      indent: indent.length,
      next: start + index + whole.length,
    }),
  );

const KEY = /^(?<key>[A-Za-z][A-Za-z0-9-]*):(?<space> +|$)/;
const ITEM = /^- +(?=[^ #])/;
const COMMENT = / +(?:#.*)?$/;
/** Values for the parser, and what they must turn out to be. */
const OTHER = [
  [/^\[/, 'list'],
  [/^\{/, 'map'],
  [/^["']|^[|>]-?$/, 'text'],
] as const;

class PlainReader {
  #index = 0;
  /** Where the line after the last one read starts. */
  #end = 0;

  constructor(
    private readonly source: SourceText,
    private readonly lines: Line[],
    private readonly parse: ParseYaml,
  ) {}

  read(): Located | undefined {
    const first = this.#next();
    const value = first?.indent === 0 ? this.#block(first) : undefined;
    return this.#next() ? undefined : value;
  }

  /** The next line that says something; it is not taken yet. */
  #next(): Line | undefined {
    while (/^(?: *$|#)/.test(this.lines[this.#index]?.text ?? '.')) this.#index += 1;
    return this.lines[this.#index];
  }

  #take({ next }: Line): void {
    this.#index += 1;
    this.#end = next;
  }

  #block(first: Line): Located | undefined {
    return ITEM.test(first.text) ? this.#list(first) : this.#map(first);
  }

  #list({ from, indent }: Line): Located | undefined {
    const items: Located[] = [];
    for (let line = this.#next(); line?.indent === indent; line = this.#next()) {
      const marker = ITEM.exec(line.text)?.[0].length;
      if (marker === undefined) break;
      const rest = {
        ...line,
        from: line.from + marker,
        text: line.text.slice(marker),
        indent: indent + marker,
      };
      const item = this.#item(rest, indent);
      if (!item) return undefined;
      items.push(item);
    }
    return { kind: 'list', items, span: spanOf(this.source, from, this.#end) };
  }

  /** What stands behind a hyphen: a map that starts there, or a text. */
  #item(rest: Line, indent: number): Located | undefined {
    if (!KEY.test(rest.text)) return this.#value(rest, rest.text, rest.from, indent);
    this.lines[this.#index] = rest;
    return this.#map(rest);
  }

  #map({ from, indent }: Line): Located | undefined {
    const entries = new Map<string, Entry>();
    let line = this.#next();
    for (; line?.indent === indent; line = this.#next()) {
      const { key, space = '' } = KEY.exec(line.text)?.groups ?? {};
      // A hyphen in the column of the keys belongs to the list that the map itself is in.
      if (key === undefined && ITEM.test(line.text)) break;
      if (key === undefined || entries.has(key)) return undefined;
      const keySpan = spanOf(this.source, line.from, line.from + key.length);
      const at = key.length + 1 + space.length;
      const value = this.#value(line, line.text.slice(at), line.from + at, indent);
      if (!value) return undefined;
      entries.set(key, { key, keySpan, value });
    }
    if (line && line.indent > indent) return undefined;
    return { kind: 'map', entries: [...entries.values()], span: spanOf(this.source, from, this.#end) };
  }

  /** A value, or what stands of it on its first line; the rest is on lines with a deeper indent. */
  #value(line: Line, written: string, from: number, indent: number): Located | undefined {
    this.#take(line);
    const value = written.startsWith('#') ? '' : written.replace(COMMENT, '');
    if (value === '') return this.#nested(indent);
    if (value === '|') return this.#literal(from, indent);
    const read = readPlainValue(this.source, value, from);
    if (!read) return this.#parsed(value, from, indent);
    const next = this.#next();
    return next && next.indent > indent ? undefined : read;
  }

  #nested(indent: number): Located | undefined {
    const next = this.#next();
    const isNested = next && (next.indent > indent || (next.indent === indent && ITEM.test(next.text)));
    return isNested ? this.#block(next) : undefined;
  }

  #literal(from: number, indent: number): Located | undefined {
    const first = this.lines[this.#index];
    if (!first?.text || first.indent <= indent) return undefined;
    const block = first.indent;
    const contents: string[] = [];
    let blanks: string[] = [];
    for (let line = this.lines[this.#index]; line; line = this.lines[this.#index]) {
      if (line.text === '') {
        blanks.push('');
        this.#index += 1;
      } else {
        if (line.indent < block) break;
        contents.push(...blanks, ' '.repeat(line.indent - block) + line.text);
        blanks = [];
        this.#take(line);
      }
    }
    const next = this.#next();
    if (next && next.indent > indent) return undefined;
    const text = `${contents.join('\n')}\n`;
    const span = spanOf(this.source, from, this.#end);
    return { kind: 'text', text, span, offsetAt: literalPlaces(text, span) };
  }

  /** A value that is for the parser, with all lines that have a deeper indent. */
  #parsed(value: string, from: number, indent: number): Located | undefined {
    const [, kind] = OTHER.find(([start]) => start.test(value)) ?? [];
    if (kind === undefined) return undefined;
    for (let line = this.lines[this.#index]; line; line = this.lines[this.#index]) {
      if (line.text === '') this.#index += 1;
      else if (line.indent > indent) this.#take(line);
      else break;
    }
    const { value: read, diagnostics } = this.parse(this.source, from, this.#end);
    return diagnostics.length === 0 && read?.kind === kind ? read : undefined;
  }
}
