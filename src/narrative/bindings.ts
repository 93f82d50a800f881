import type { Diagnostics } from '../diagnostics/diagnostic.js';
import { type Span, spanOf } from '../diagnostics/source-text.js';
import type { LocatedText } from '../sources/located.js';
import type { Binding } from './narrative.js';
import { readPlainBinding } from './plain-binding.js';
import { readBinding } from './read-binding.js';

/** A text whose bindings are replaced by stand-ins of the same length, so that every offset still holds. */
export interface Masked {
  readonly text: string;
  readonly bindings: readonly Binding[];
}

// A comment that is not closed must not swallow what follows up to the end of another one.
const COMMENT = /(?<!\\)\{\{!(?:--(?:(?!\{\{!)[\s\S])*?--\}\}|(?:(?!\{\{|\}\})[\s\S])*\}\})(?<space>[ \t]*)/g;
const BINDING = /(?<!\\)\{\{(?:(?!\{\{|\}\})[^\r\n])*(?:\}\}|(?=[\r\n]|$|\{\{))\}?/g;

// A stand-in is made of private-use characters, which Markdown takes for letters: a start, the index of the
// binding in four digits, and filling. `{{x}}`, the shortest binding, is just as long.
const START = '\uE000';
const FILL = '\uE001';
// What stands for nothing, but must not look like an indent either: Markdown would take it for a code block.
const NOTHING = '\uE002';
const DIGIT_ZERO = 0xe100;
const BASE = 64;

/** Reads the bindings of a text and hides them (and comments) from Markdown. */
export const maskBindings = (written: LocatedText, diagnostics: Diagnostics): Masked => {
  const bindings: Binding[] = [];
  const place = (offset: number, { length }: string): Span =>
    spanOf(written.span.source, written.offsetAt(offset), written.offsetAt(offset) + length);
  const printable = refuseUnprintable(written.text, place, diagnostics);
  const text = hideComments(printable).replace(BINDING, (expression, offset: number) => {
    const span = place(offset, expression);
    const binding = hasGap(expression)
      ? refuseGap(expression, printable.slice(offset, offset + expression.length), span, diagnostics)
      : (readPlainBinding(expression, span) ?? readBinding(expression, span, diagnostics));
    if (!binding) return NOTHING.repeat(expression.length);
    bindings.push(binding);
    return standIn(bindings.length - 1, expression.length);
  });
  return { text, bindings };
};

/** Private-use characters are another font's symbols (or imitate stand-ins); control characters print as nothing. */
const UNPRINTABLE = /(?:(?![\t\r\n])[\p{Co}\p{Cc}])+/gu;

const refuseUnprintable = (
  text: string,
  place: (offset: number, what: string) => Span,
  diagnostics: Diagnostics,
): string =>
  text.replace(UNPRINTABLE, (characters, offset: number) => {
    const code = (characters.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    diagnostics.error('unsupported-markdown', `The character U+${code} cannot stand in a paper.`, {
      span: place(offset, characters),
      hint: 'It came with a paste and has no shape of its own: delete it, or type the sign that was meant.',
    });
    return NOTHING.repeat(characters.length);
  });

/** A comment that ends its line is blanked, so that one on its own line is an empty line; any other leaves no gap. */
const hideComments = (text: string): string =>
  text.replace(COMMENT, (comment, space: string, offset: number) => {
    const lineStart = Math.max(text.lastIndexOf('\n', offset), text.lastIndexOf('\r', offset)) + 1;
    const startsLine = text.slice(lineStart, offset).trim() === '';
    const endsLine = /[\r\n]/.test(text[offset + comment.length] ?? '\n');
    if (endsLine && (startsLine || !/[\r\n]/.test(comment))) return comment.replace(/[^\r\n]/g, ' ');
    const kept = startsLine ? '' : space;
    return comment.slice(0, comment.length - kept.length).replace(/[^\r\n]/g, NOTHING) + kept;
  });

/** A binding that something was taken out of would mean something else without it. */
const refuseGap = (expression: string, written: string, span: Span, diagnostics: Diagnostics): undefined => {
  if (written.includes('{{!'))
    diagnostics.error('binding-syntax', `A comment stands inside the binding ${withoutStandIns(written)}.`, {
      span,
      hint: 'Write the comment behind the binding, which ends with }}.',
    });
  // Any other gap has been told; that there is no end has not.
  else if (!expression.endsWith('}}')) readBinding(withoutStandIns(expression), span, diagnostics);
};

const standIn = (index: number, length: number): string => {
  const digits = [3, 2, 1, 0].map((place) =>
    String.fromCharCode(DIGIT_ZERO + (Math.floor(index / BASE ** place) % BASE)),
  );
  return START + digits.join('') + FILL.repeat(length - 5);
};

const STAND_IN = new RegExp(`${START}([\\u{E100}-\\u{E13F}]{4})${FILL}*`, 'gu');

/** Whether some text has a binding in it, where none can be printed. */
export const hasStandIn = (text: string): boolean => text.includes(START);

/** Whether something was taken out of some text: a comment, or what has been reported as faulty. */
export const hasGap = (text: string): boolean => text.includes(NOTHING);

/** Text as if what was taken out of it had never been there. */
export const withoutGaps = (text: string): string => text.replaceAll(NOTHING, '');

/** Text as it is told to a person, who has written no stand-ins. */
export const withoutStandIns = (text: string): string => text.replace(/\p{Co}/gu, '');

/** Splits a piece of text at its stand-ins, and drops what stands for nothing. */
export const unmask = (text: string, bindings: readonly Binding[]): readonly (string | Binding)[] => {
  if (!hasStandIn(text) && !hasGap(text)) return text === '' ? [] : [text];
  const parts: (string | Binding)[] = [];
  let end = 0;
  for (const match of text.matchAll(STAND_IN)) {
    const index = [...(match[1] ?? '')].reduce(
      (sum, digit) => sum * BASE + digit.charCodeAt(0) - DIGIT_ZERO,
      0,
    );
    const binding = bindings[index];
    if (!binding) continue;
    parts.push(text.slice(end, match.index), binding);
    end = match.index + match[0].length;
  }
  return [...parts, text.slice(end)]
    .map((part) => (typeof part === 'string' ? withoutGaps(part) : part))
    .filter((part) => part !== '');
};
