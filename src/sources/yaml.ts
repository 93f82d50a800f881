import { isAlias, isMap, isScalar, isSeq, type Node, parseDocument, Scalar, type YAMLMap } from 'yaml';
import { type Checked, Diagnostics } from '../diagnostics/diagnostic.js';
import { type SourceText, type Span, spanOf } from '../diagnostics/source-text.js';
import type { Entry, Located } from './located.js';
import { readPlainYaml } from './plain-yaml.js';
import { reportFaults } from './yaml-faults.js';
import { literalPlaces, plainPlaces } from './yaml-places.js';

/** Stands between a faulty part and the reader, so that what is sound can still be checked. */
type Read = Located | undefined;

/**
 * Reads a YAML document, or the part of `source` between `start` and `end` (front matter).
 * Scalars keep their text exactly as written: `25.0` stays `25.0`, `no` stays `no`.
 */
export const readYaml = (source: SourceText, start = 0, end = source.text.length): Checked<Located> => {
  const value = readPlainYaml(source, start, end, parseYaml);
  return value ? { value, diagnostics: [] } : parseYaml(source, start, end);
};

/** The same, whatever is written, with the parser of all of YAML. */
export const parseYaml = (source: SourceText, start: number, end: number): Checked<Located> => {
  const diagnostics = new Diagnostics();
  const content = source.text.slice(start, end);
  const document = parseDocument(content, {
    schema: 'failsafe',
    prettyErrors: false,
    uniqueKeys: false,
    strict: true,
  });
  reportFaults(document, source, start, diagnostics);
  if (diagnostics.hasErrors) return { value: undefined, diagnostics: diagnostics.all };
  const reader = new YamlReader(source, start, diagnostics);
  const root = document.contents;
  const isEmpty = root === null || (isScalar(root) && root.value === '');
  const value: Read = isEmpty ? { kind: 'map', entries: [], span: spanOf(source, start) } : reader.read(root);
  return { value: diagnostics.hasErrors ? undefined : value, diagnostics: diagnostics.all };
};

class YamlReader {
  constructor(
    private readonly source: SourceText,
    private readonly start: number,
    private readonly diagnostics: Diagnostics,
  ) {}

  read(node: Node): Read {
    this.#refuseAnchor(node);
    if (isScalar(node)) return this.#scalar(node);
    if (isSeq(node)) {
      const items = node.items.map((item) => this.read(item as Node));
      return { kind: 'list', items: items.filter((item) => item !== undefined), span: this.#span(node) };
    }
    if (isMap(node)) return this.#map(node);
    if (isAlias(node)) {
      this.diagnostics.error('yaml-alias', `The alias "*${node.source}" is not allowed here.`, {
        span: this.#span(node),
        hint: 'Write the value out in each place; a value that starts with * must stand in quotation marks.',
      });
    }
    return undefined;
  }

  #map(node: YAMLMap): Located {
    const entries = node.items
      .map((pair) => this.#entry(pair.key as Node, pair.value as Node | null))
      .filter((entry) => entry !== undefined);
    const first = new Map<string, Span>();
    for (const { key, keySpan } of entries) {
      const twin = first.get(key);
      if (!twin) first.set(key, keySpan);
      else
        this.diagnostics.error('duplicate-key', `The key "${key}" is given twice.`, {
          span: keySpan,
          related: [{ message: 'first here', span: twin }],
        });
    }
    return { kind: 'map', entries, span: this.#span(node) };
  }

  /** YAML takes `&` for the name of a value to come back to: what was written after it would be lost. */
  #refuseAnchor(node: Node): void {
    const anchor = isAlias(node) ? undefined : node.anchor;
    if (anchor === undefined) return;
    const start = this.source.text.lastIndexOf(`&${anchor}`, this.#span(node).start);
    this.diagnostics.error('yaml-alias', `The anchor "&${anchor}" is not allowed here.`, {
      span: spanOf(this.source, start, start + anchor.length + 1),
      hint: 'Take it out; a value that starts with & must stand in quotation marks.',
    });
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
    const places = node.type === Scalar.BLOCK_LITERAL ? literalPlaces : plainPlaces;
    return { kind: 'text', text, span, offsetAt: places(text, span) };
  }

  #span(node: Node): Span {
    const [from = 0, to = from] = node.range ?? [];
    return spanOf(this.source, this.start + from, this.start + to);
  }
}
