// The parser alone: the rest of Handlebars is loaded only to render.
import { parse } from 'handlebars/dist/cjs/handlebars/compiler/base.js';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import { type Span, spanOf } from '../diagnostics/source-text.js';
import type { Binding, Written } from './narrative.js';

/** Reads one `{{…}}` with the parser of Handlebars; what it means is decided where papers are composed. */
export const readBinding = (
  expression: string,
  span: Span,
  diagnostics: Diagnostics,
): Binding | undefined => {
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
  const read = (value: hbs.AST.Expression): Written =>
    readValue(
      value,
      expression.slice(value.loc.start.column, value.loc.end.column),
      place(value),
      diagnostics,
    );
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
  const pairs = statement.hash?.pairs ?? [];
  for (const [index, pair] of pairs.entries())
    if (pairs.slice(0, index).some(({ key }) => key === pair.key))
      diagnostics.error('binding-syntax', `"${pair.key}" is given twice.`, {
        span: place(pair),
        hint: 'Take one of them out.',
      });
  return {
    name: (statement.path as hbs.AST.PathExpression).original,
    nameSpan: place(statement.path),
    argument: argument && read(argument),
    options: new Map(pairs.map((pair) => [pair.key, read(pair.value)])),
    span,
  };
};

const parseStatement = (expression: string): hbs.AST.MustacheStatement | undefined => {
  try {
    const [statement, ...more] = parse(expression).body;
    const plain = statement?.type === 'MustacheStatement' && more.length === 0;
    const mustache = statement as hbs.AST.MustacheStatement;
    const bare = plain && mustache.escaped && !mustache.strip.open && !mustache.strip.close;
    return bare && mustache.path.type === 'PathExpression' ? mustache : undefined;
  } catch {
    return undefined;
  }
};

const readValue = (
  value: hbs.AST.Expression,
  written: string,
  span: Span,
  diagnostics: Diagnostics,
): Written => {
  if (value.type === 'StringLiteral') return { text: (value as hbs.AST.StringLiteral).value, span };
  // Word turns quotation marks into curly ones, which do not count.
  const text = written.replace(/^[\u2018-\u201f]+|[\u2018-\u201f]+$/g, '');
  diagnostics.error('binding-syntax', `${written} must stand in straight quotation marks.`, {
    span,
    hint: `Write "${text}".`,
  });
  return { text, span };
};
