import type * as mdast from 'mdast';
import type { Span } from '../diagnostics/source-text.js';
import { readAttributes, strayAttributes } from './attributes.js';
import { hasStandIn, unmask, withoutGaps, withoutStandIns } from './bindings.js';
import { calledEndnote, refuseCalls, reportLostCalls } from './endnotes.js';
import type { MarkdownSource } from './markdown-source.js';
import type { WrittenInline } from './narrative.js';

/** Running text, and the attributes that were at its end. */
export interface Attributed {
  readonly content: readonly WrittenInline[];
  readonly id: string | undefined;
  readonly classes: readonly string[];
}

/** Reads the running text of a heading or paragraph less the attributes at its end. */
export const readAttributed = (
  node: mdast.Heading | mdast.Paragraph,
  allowed: readonly string[],
  source: MarkdownSource,
): Attributed => {
  // A heading stands in the contents as well, where a note would be called once more.
  if (node.type === 'heading')
    refuseCalls(node.children, 'A note in a heading', 'Call it in the text below.', source);
  const last = node.children.at(-1);
  if (last?.type !== 'text')
    return { content: readInlines(node.children, source), id: undefined, classes: [] };
  const end = last.position?.end.offset ?? 0;
  const place = (from: number, to: number): Span =>
    source.stretch(end - (last.value.length - from), end - (last.value.length - to));
  const { id, classes, length } = readAttributes(last.value, allowed, place, source.diagnostics);
  const kept = last.value.slice(0, last.value.length - length);
  const children = [...node.children.slice(0, -1), ...(kept === '' ? [] : [{ ...last, value: kept }])];
  return { content: readInlines(children, source), id, classes };
};

export const readInlines = (
  nodes: readonly mdast.PhrasingContent[],
  source: MarkdownSource,
): readonly WrittenInline[] => nodes.flatMap((node) => readInline(node, source));

const readInline = (node: mdast.PhrasingContent, source: MarkdownSource): readonly WrittenInline[] => {
  switch (node.type) {
    case 'text':
      return readText(node, source);
    case 'strong':
    case 'emphasis':
      return [{ kind: node.type, content: readInlines(node.children, source) }];
    case 'link':
      checkLink(node, source);
      return [{ kind: 'link', href: withoutGaps(node.url), content: readInlines(node.children, source) }];
    case 'footnoteReference': {
      const note = calledEndnote(node, source);
      return note ? [{ kind: 'endnote', note }] : [];
    }
    case 'break':
      return [{ kind: 'text', text: ' ', span: source.span(node) }];
    default:
      source.refuse(node);
      return [];
  }
};

const readText = (node: mdast.Text, source: MarkdownSource): readonly WrittenInline[] => {
  reportStrayAttributes(node, source);
  reportLostCalls(node, source);
  reportLostLinks(node, source);
  return unmask(node.value, source.masked.bindings).map((part) =>
    typeof part === 'string'
      ? { kind: 'text', text: part.replace(/[ \t\r\n]+/g, ' '), span: source.span(node) }
      : { kind: 'binding', binding: part },
  );
};

const reportStrayAttributes = (node: mdast.Text, source: MarkdownSource): void => {
  const stray = strayAttributes(node.value);
  const written = source.textOf(node);
  if (!stray || written.includes(`\\${stray}`)) return;
  const start = (node.position?.start.offset ?? 0) + Math.max(0, written.indexOf(stray));
  source.diagnostics.error('bad-attribute', `${withoutStandIns(stray)} does not stand at the end.`, {
    span: source.stretch(start, start + stray.length),
    hint: 'Put it behind everything else of its paragraph or heading; to print the braces, write \\{.',
  });
};

const ADDRESS = /^(?:https?:\/\/[^\s/]+|mailto:[^\s@]+@[^\s@]+)/i;

/** What looks like a link and is none, because its address has spaces: to Markdown it is text, brackets and all. */
const LOST_LINK = /(?<!\\)\[[^[\]\r\n]+\]\(([^()\r\n]*)\)/g;

const reportLostLinks = (node: mdast.Text, source: MarkdownSource): void => {
  const start = node.position?.start.offset ?? 0;
  for (const { 0: link, 1: address = '', index } of source.textOf(node).matchAll(LOST_LINK))
    source.diagnostics.error('bad-link', `"${withoutStandIns(address)}" is not a web or mail address.`, {
      span: source.stretch(start + index, start + index + link.length),
      hint: `${ADDRESS_HINT} To print the brackets as they are, write \\[.`,
    });
};

const ADDRESS_HINT =
  'A link starts with https:// or mailto:. For another part of this paper use {{ref "…"}}.';

const checkLink = (node: mdast.Link, source: MarkdownSource): void => {
  if (hasStandIn(node.url) || hasStandIn(node.title ?? ''))
    source.refuseAs('A binding in the address of a link', node, 'Write the address out.');
  else if (!ADDRESS.test(node.url))
    source.diagnostics.error('bad-link', `"${withoutStandIns(node.url)}" is not a web or mail address.`, {
      span: source.span(node),
      hint: ADDRESS_HINT,
    });
  else if (node.title)
    source.refuseAs('A title behind the address of a link', node, 'Say it in the text of the link.');
};
