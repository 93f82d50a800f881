import type { Diagnostics } from '../diagnostics/diagnostic.js';
import type { Span } from '../diagnostics/source-text.js';
import { suggest } from '../words/nearest.js';
import { withoutGaps, withoutStandIns } from './bindings.js';

/** What stands in braces behind a heading or paragraph: `{#id .class}`, as in Pandoc's Markdown. */
export interface Attributes {
  readonly id?: string | undefined;
  readonly classes: readonly string[];
  /** How many characters the braces, and the space before them, take from the end of the text. */
  readonly length: number;
}

const TRAILING = /\{\s*(?<inner>[#.][^{}\n]*)\}\s*$/;
const ID = /^#[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/;

/** Attributes where they do nothing but stand in the text: not at the end, or inside emphasis. */
export const strayAttributes = (text: string): string | undefined =>
  /\{\s*[#.][A-Za-z][^{}\n]*\}/.exec(text)?.[0];

/** Reads the attributes at the end of a text; behind a backslash, braces are only braces. */
export const readAttributes = (
  text: string,
  allowed: readonly string[],
  place: (from: number, to: number) => Span,
  diagnostics: Diagnostics,
): Attributes => {
  const match = TRAILING.exec(text);
  const none = { classes: [], length: 0 };
  if (!match?.groups) return none;
  const words = withoutGaps(match.groups['inner'] ?? '')
    .trim()
    .split(/\s+/);
  const span = place(match.index, match.index + match[0].trimEnd().length);
  if (span.source.text[span.start - 1] === '\\') return none;
  const classes = words.filter((word) => word.startsWith('.')).map((word) => word.slice(1));
  for (const name of classes)
    if (!allowed.includes(name))
      diagnostics.error('bad-attribute', `".${withoutStandIns(name)}" means nothing here.`, {
        span,
        hint: suggest(name, allowed),
      });
  const [id, ...surplus] = words.filter((word) => !word.startsWith('.'));
  if (surplus.length > 0 || (id !== undefined && !ID.test(id)))
    diagnostics.error('bad-attribute', `${withoutStandIns(match[0].trim())} is not an id.`, {
      span,
      hint: 'Write one id of letters, digits and single hyphens: {#staff-retention}.',
    });
  return { id: id?.slice(1), classes, length: text.length - text.slice(0, match.index).trimEnd().length };
};

/** An id made from a title, for headings that name none. */
export const slug = (title: string): string =>
  title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u2019']/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
