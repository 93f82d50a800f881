// The parser alone: the rest of Handlebars is loaded only to render.
import { parse } from 'handlebars/dist/cjs/handlebars/compiler/base.js';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import { type Span, spanOf } from '../diagnostics/source-text.js';
import type { LocatedText } from '../sources/located.js';
import type { Binding, Written } from './narrative.js';

/** A text whose bindings are replaced by stand-ins of the same length, so that every offset still holds. */
export interface Masked {
  readonly text: string;
  readonly bindings: readonly Binding[];
}

const COMMENT = /\{\{!--[\s\S]*?--\}\}|\{\{![^}]*\}\}/g;
const BINDING = /(?<!\\)\{\{(?:(?!\{\{|\}\})[^\n])*(?:\}\}|(?=\n|$|\{\{))\}?/g;

// A stand-in is made of private-use characters, which Markdown takes for letters: a start, the index of the
// binding in four digits, and filling. `{{x}}`, the shortest binding, is just as long.
const START = '\uE000';
const FILL = '\uE001';
const DIGIT_ZERO = 0xe100;
const BASE = 64;

/** Reads the bindings of a text and hides them (and comments) from Markdown. */
export const maskBindings = (written: LocatedText, diagnostics: Diagnostics): Masked => {
  const bindings: Binding[] = [];
  const withoutComments = written.text.replace(COMMENT, (comment) => comment.replace(/[^\n]/g, ' '));
  const text = withoutComments.replace(BINDING, (expression, offset: number) => {
    const span = spanOf(
      written.span.source,
      written.offsetAt(offset),
      written.offsetAt(offset) + expression.length,
    );
    const binding = readBinding(expression, span, diagnostics);
    if (!binding) return ' '.repeat(expression.length);
    bindings.push(binding);
    return standIn(bindings.length - 1, expression.length);
  });
  return { text, bindings };
};

const standIn = (index: number, length: number): string => {
  const digits = [3, 2, 1, 0].map((place) =>
    String.fromCharCode(DIGIT_ZERO + (Math.floor(index / BASE ** place) % BASE)),
  );
  return START + digits.join('') + FILL.repeat(length - 5);
};

const STAND_IN = new RegExp(`${START}([\\u{E100}-\\u{E13F}]{4})${FILL}*`, 'gu');

/** Splits a piece of text at its stand-ins. */
export const unmask = (text: string, bindings: readonly Binding[]): readonly (string | Binding)[] => {
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
  return [...parts, text.slice(end)].filter((part) => part !== '');
};

/** Reads one `{{…}}` with the parser of Handlebars; what it means is decided where papers are composed. */
const readBinding = (expression: string, span: Span, diagnostics: Diagnostics): Binding | undefined => {
  const statement = parseStatement(expression);
  if (!statement) {
    diagnostics.error('binding-syntax', `The binding ${expression} cannot be read.`, {
      span,
      hint: expression.endsWith('}}')
        ? 'Write it like {{kpi "re-referrals" at="2020-06"}}, with straight quotation marks.'
        : 'Close it with }} on the same line.',
    });
    return undefined;
  }
  const place = ({ loc }: hbs.AST.Node): Span =>
    spanOf(span.source, span.start + loc.start.column, span.start + loc.end.column);
  const read = (value: hbs.AST.Expression): Written => readValue(value, place(value), diagnostics);
  const [argument, surplus] = statement.params;
  if (surplus)
    diagnostics.error(
      'binding-syntax',
      'A binding has one value in quotation marks; all others have names.',
      {
        span: place(surplus),
        hint: 'Write a name and an equals sign before it, like since="2020-06".',
      },
    );
  return {
    name: (statement.path as hbs.AST.PathExpression).original,
    nameSpan: place(statement.path),
    argument: argument && read(argument),
    options: new Map((statement.hash?.pairs ?? []).map((pair) => [pair.key, read(pair.value)])),
    span,
  };
};

const parseStatement = (expression: string): hbs.AST.MustacheStatement | undefined => {
  try {
    const [statement, ...more] = parse(expression).body;
    const plain = statement?.type === 'MustacheStatement' && more.length === 0;
    const mustache = statement as hbs.AST.MustacheStatement;
    return plain && mustache.escaped && mustache.path.type === 'PathExpression' ? mustache : undefined;
  } catch {
    return undefined;
  }
};

const readValue = (value: hbs.AST.Expression, span: Span, diagnostics: Diagnostics): Written => {
  if (value.type === 'StringLiteral') return { text: (value as hbs.AST.StringLiteral).value, span };
  const text = span.source.text.slice(span.start, span.end);
  diagnostics.error('binding-syntax', `${text} must stand in quotation marks.`, {
    span,
    hint: `Write "${text}".`,
  });
  return { text, span };
};
