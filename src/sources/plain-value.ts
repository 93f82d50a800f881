import { type SourceText, type Span, spanOf } from '../diagnostics/source-text.js';
import type { Entry, Located, LocatedText } from './located.js';
import { plainPlaces } from './yaml-places.js';

const QUOTED = /^(?:"(?<double>[^"\\]*)"|'(?<single>[^']*)')$/;
// Neither starting with a sign that means something to YAML, nor with a colon inside that does.
const PLAIN = /^[^-?:,[\]{}#&*!|>'"%@`](?!.*:(?: |$))/;

/**
 * Reads a value that stands on one line of YAML: a text as it is, a text in quotation marks that needs no escapes, or
 * such texts in brackets. `undefined` for anything else.
 */
export const readPlainValue = (source: SourceText, written: string, from: number): Located | undefined => {
  const { double, single } = QUOTED.exec(written)?.groups ?? {};
  const text = double ?? single ?? (PLAIN.test(written) ? written : undefined);
  if (text === undefined) return readFlow(source, written, from);
  return textOf(text, spanOf(source, from, from + written.length));
};

const textOf = (text: string, span: Span): LocatedText => ({
  kind: 'text',
  text,
  span,
  offsetAt: plainPlaces(text, span),
});

/** Reads `[one, "two"]` or `{ key: one, other: two }`, of texts alone. */
const readFlow = (source: SourceText, written: string, from: number): Located | undefined => {
  const brackets = `${written[0]}${written.at(-1)}`;
  if (brackets !== '[]' && brackets !== '{}') return undefined;
  const parts = partsOf(source, written.slice(1, -1), from + 1);
  const span = spanOf(source, from, from + written.length);
  if (brackets === '[]')
    return parts?.every(({ key }) => key === undefined)
      ? { kind: 'list', items: parts.map(({ value }) => value), span }
      : undefined;
  const entries = parts?.flatMap(({ key, keyAt, value }): readonly Entry[] =>
    key === undefined ? [] : [{ key, keySpan: spanOf(source, keyAt, keyAt + key.length), value }],
  );
  return entries && new Set(entries.map(({ key }) => key)).size === parts?.length
    ? { kind: 'map', entries, span }
    : undefined;
};

/** A key, if there is one, a text that is plain or in quotation marks, and the comma behind it. */
const PART =
  / *(?:(?<key>[A-Za-z][A-Za-z0-9-]*): +)?(?<value>"(?<double>[^"\\]*)"|'(?<single>[^']*)'|[^-?:,[\]{}#&*!|>'"%@` ](?:[^,[\]{}:#]*[^,[\]{}:# ])?) *(?<comma>,|$)/y;

interface Part {
  readonly key: string | undefined;
  readonly keyAt: number;
  readonly value: LocatedText;
}

const partsOf = (source: SourceText, inside: string, start: number): readonly Part[] | undefined => {
  const parts: Part[] = [];
  for (PART.lastIndex = 0; PART.lastIndex < inside.length; ) {
    const from = start + PART.lastIndex;
    const match = PART.exec(inside);
    if (!match?.groups) return undefined;
    const { key, value = '', double, single, comma } = match.groups;
    const keyAt = from + match[0].length - match[0].trimStart().length;
    const at = from + match[0].lastIndexOf(value);
    const text = textOf(double ?? single ?? value, spanOf(source, at, at + value.length));
    parts.push({ key, keyAt, value: text });
    if (comma === '') break;
  }
  return parts;
};
