import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { type SourceText, type Span, spanOf } from '../../src/diagnostics/source-text.js';
import type { LocatedText } from '../../src/sources/located.js';

/** What a diagnostic tells: `3:5 [text meant] code: message`, or without a place where it has none. */
export const told = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  diagnostics.map(({ code, message, span }) => `${span ? `${placed(span)} ` : ''}${code}: ${message}`);

export const hints = (diagnostics: readonly Diagnostic[]): readonly (string | undefined)[] =>
  diagnostics.map(({ hint }) => hint);

/** The place of a span and the text in it: `3:5 [no]`. */
export const placed = ({ source, start, end }: Span): string => {
  const { line, column } = source.position(start);
  return `${line}:${column} [${source.text.slice(start, end)}]`;
};

/** The text in a span. */
export const slice = ({ source, start, end }: Span): string => source.text.slice(start, end);

/** A whole source as one text. */
export const wholeText = (source: SourceText): LocatedText => ({
  kind: 'text',
  text: source.text,
  span: spanOf(source, 0, source.text.length),
  offsetAt: (index) => index,
});
