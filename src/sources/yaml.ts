import { isAlias, isMap, isScalar, isSeq, type Node, parseDocument, Scalar, type YAMLError } from 'yaml';
import { type Checked, Diagnostics } from '../diagnostics/diagnostic.js';
import { type SourceText, type Span, spanOf } from '../diagnostics/source-text.js';
import type { Entry, Located } from './located.js';

/** Stands between a faulty part and the reader, so that what is sound can still be checked. */
type Read = Located | undefined;

/**
 * Reads a YAML document, or the part of `source` between `start` and `end` (front matter).
 * Scalars keep their text exactly as written: `25.0` stays `25.0`, `no` stays `no`.
 */
export const readYaml = (source: SourceText, start = 0, end = source.text.length): Checked<Located> => {
  const diagnostics = new Diagnostics();
  const content = source.text.slice(start, end);
  const document = parseDocument(content, {
    schema: 'failsafe',
    prettyErrors: false,
    uniqueKeys: true,
    strict: true,
  });
  for (const error of document.errors) report(error, source, start, diagnostics);
  if (diagnostics.hasErrors) return { value: undefined, diagnostics: diagnostics.all };
  const reader = new YamlReader(source, start, diagnostics);
  const root = document.contents;
  const value: Read = root ? reader.read(root) : { kind: 'map', entries: [], span: spanOf(source, start) };
  return { value: diagnostics.hasErrors ? undefined : value, diagnostics: diagnostics.all };
};

const report = (error: YAMLError, source: SourceText, start: number, diagnostics: Diagnostics): void => {
  const [from, to] = error.pos;
  const duplicate = error.code === 'DUPLICATE_KEY';
  const span = spanOf(source, start + from, start + Math.max(from, to));
  diagnostics.error(
    duplicate ? 'duplicate-key' : 'yaml-syntax',
    duplicate
      ? `The key "${source.text.slice(span.start, span.end)}" is given twice.`
      : error.message.replace(/\s+/g, ' '),
    { span, hint: hints[error.code] },
  );
};

const hints: Partial<Record<YAMLError['code'], string>> = {
  BAD_INDENT: 'Lines of one list or one record must start in the same column.',
  MISSING_CHAR:
    'Look for a quotation mark or bracket that is not closed, or a colon without a space after it.',
  BLOCK_AS_IMPLICIT_KEY: 'A value that has a colon and a space in it must stand in quotation marks.',
  TAB_AS_INDENT: 'Use spaces, not tabs, at the start of a line.',
  UNEXPECTED_TOKEN:
    'Look at this line and the one before: a quotation mark, a colon or the indent is out of place.',
};

class YamlReader {
  constructor(
    private readonly source: SourceText,
    private readonly start: number,
    private readonly diagnostics: Diagnostics,
  ) {}

  read(node: Node): Read {
    if (isScalar(node)) return this.#scalar(node);
    if (isSeq(node)) {
      const items = node.items.map((item) => this.read(item as Node));
      return { kind: 'list', items: items.filter((item) => item !== undefined), span: this.#span(node) };
    }
    if (isMap(node)) {
      const entries = node.items.map((pair) => this.#entry(pair.key as Node, pair.value as Node | null));
      return { kind: 'map', entries: entries.filter((entry) => entry !== undefined), span: this.#span(node) };
    }
    if (isAlias(node)) {
      this.diagnostics.error('yaml-alias', `The alias "*${node.source}" is not allowed here.`, {
        span: this.#span(node),
        hint: 'Write the value out in each place.',
      });
    }
    return undefined;
  }

  #entry(key: Node, value: Node | null): Entry | undefined {
    const keySpan = this.#span(key);
    if (!isScalar(key)) {
      this.diagnostics.error('yaml-syntax', 'A key must be a single word or phrase.', { span: keySpan });
      return undefined;
    }
    const empty = spanOf(this.source, keySpan.end);
    const read = value
      ? this.read(value)
      : ({ kind: 'text', text: '', span: empty, offsetAt: () => empty.start } as const);
    return read && { key: String(key.value), keySpan, value: read };
  }

  #scalar(node: Scalar): Located {
    const text = String(node.value ?? '');
    const span = this.#span(node);
    return { kind: 'text', text, span, offsetAt: placesOf(node, text, span) };
  }

  #span(node: Node): Span {
    const [from = 0, to = from] = node.range ?? [];
    return spanOf(this.source, this.start + from, this.start + to);
  }
}

/** Where the characters of a scalar stand: exact for literal blocks (`|`) and for text on one line. */
const placesOf = (node: Scalar, text: string, span: Span): ((index: number) => number) => {
  if (node.type === Scalar.BLOCK_LITERAL) return literalPlaces(text, span);
  const inner = span.source.text.indexOf(text, span.start);
  const exact = inner >= 0 && inner + text.length <= span.end;
  return (index) => (exact ? inner + index : span.start);
};

/** Every line of a literal block is a line of the source less its indent. */
const literalPlaces = (text: string, { source, start, end }: Span): ((index: number) => number) => {
  const firstLine = source.position(start).line + 1;
  const lines = text.split('\n');
  return (index) => {
    let rest = index;
    for (const [i, content] of lines.entries()) {
      if (rest <= content.length) {
        const indent = source.line(firstLine + i).length - content.length;
        return source.lineStart(firstLine + i) + indent + rest;
      }
      rest -= content.length + 1;
    }
    return end;
  };
};
