import { type Span, spanOf } from '../diagnostics/source-text.js';
import type { Binding, Written } from './narrative.js';

const NAME = '[a-z]+(?:-[a-z]+)*';
const VALUE = '"[^"\\\\\\r\\n]*"';
// Words that mean something of their own to Handlebars.
const PLAIN = new RegExp(
  `^\\{\\{(?!(?:else|true|false|null|undefined)\\b)(${NAME})( ${VALUE})?((?: ${NAME}=${VALUE})*)\\}\\}$`,
);
const OPTION = new RegExp(` (${NAME})=(${VALUE})`, 'g');

/**
 * Reads a binding that is written plainly, such as `{{kpi "re-referrals" at="2020-06"}}`, as nearly all are: it
 * needs no parser. `undefined` for any other; whether that is a binding at all, `readBinding` tells.
 */
export const readPlainBinding = (expression: string, span: Span): Binding | undefined => {
  const [, name, argument = '', options = ''] = PLAIN.exec(expression) ?? [];
  if (name === undefined) return undefined;
  const place = (offset: number, length: number): Span =>
    spanOf(span.source, span.start + offset, span.start + offset + length);
  const read = (quoted: string, offset: number): Written => ({
    text: quoted.slice(1, -1),
    span: place(offset, quoted.length),
  });
  const behindName = '{{'.length + name.length;
  const found = new Map<string, Written>();
  for (const { 0: option, 1: key = '', 2: value = '', index } of options.matchAll(OPTION)) {
    if (found.has(key)) return undefined;
    const offset = behindName + argument.length + index + option.length - value.length;
    found.set(key, read(value, offset));
  }
  return {
    name,
    nameSpan: place('{{'.length, name.length),
    argument: argument === '' ? undefined : read(argument.trimStart(), behindName + 1),
    options: found,
    span,
  };
};
