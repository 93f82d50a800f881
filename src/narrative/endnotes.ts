import type * as mdast from 'mdast';
import { nearestWord } from '../words/nearest.js';
import type { MarkdownSource } from './markdown-source.js';
import type { WrittenEndnote, WrittenInline } from './narrative.js';

/** What a note in the text looks like that nothing below explains: to Markdown it is text. */
const LOST = /\[\^[^\]]+\]/g;

/** Reads the notes of a text, which may stand before or behind the places that call them. */
export const defineEndnotes = (
  nodes: readonly mdast.RootContent[],
  source: MarkdownSource,
  read: (content: readonly mdast.PhrasingContent[]) => readonly WrittenInline[],
): void => {
  for (const node of nodes) {
    if (node.type !== 'footnoteDefinition') continue;
    const span = source.span(node);
    const [paragraph, ...others] = node.children;
    refuseCalls(node.children, 'A note in a note', 'Say it in one note, or call both in the text.', source);
    const twin = source.endnotes.get(node.identifier);
    if (paragraph?.type !== 'paragraph' || others.length > 0)
      source.refuseAs('A note that is not one paragraph', node, 'Say it in one paragraph.');
    else if (twin)
      source.diagnostics.error('duplicate-endnote', `The note [^${node.label}] is there twice.`, {
        span,
        related: [{ message: 'first here', span: twin.span }],
      });
    else source.endnotes.set(node.identifier, { content: read(paragraph.children), span });
  }
};

/** Refuses calls where a note cannot be called, however deep in emphasis and links they stand. */
export const refuseCalls = (
  nodes: readonly mdast.Nodes[],
  what: string,
  hint: string,
  source: MarkdownSource,
): void => {
  for (const node of nodes)
    if (node.type === 'footnoteReference') source.refuseAs(what, node, hint);
    else if ('children' in node) refuseCalls(node.children, what, hint, source);
};

/** The note that is called; what is called and not there was read as text. */
export const calledEndnote = (
  { identifier }: mdast.FootnoteReference,
  source: MarkdownSource,
): WrittenEndnote | undefined => {
  source.called.add(identifier);
  return source.endnotes.get(identifier);
};

/** Tells of calls in a text that call nothing. */
export const reportLostCalls = (node: mdast.Text, source: MarkdownSource): void => {
  const written = source.textOf(node);
  const start = node.position?.start.offset ?? 0;
  for (const { 0: call, index } of written.matchAll(LOST)) {
    if (written[index - 1] === '\\') continue;
    const meant = nearestWord(call.slice(2, -1), [...source.endnotes.keys()]);
    // One slip is told once: the note that was meant is not also one that nothing calls.
    if (meant !== undefined) source.called.add(meant);
    source.diagnostics.error('unknown-endnote', `There is no note ${call} in this text.`, {
      span: source.stretch(start + index, start + index + call.length),
      hint: hintFor(call, meant),
    });
  }
};

const hintFor = (call: string, meant: string | undefined): string => {
  if (/\s/.test(call)) return `The name of a note has no spaces: ${call.replace(/\s+/g, '-')}.`;
  if (meant !== undefined) return `Did you mean [^${meant}]?`;
  return `Write it on a line of its own: ${call}: … To print these signs as they are, write \\${call}.`;
};

/** Tells of notes that nothing calls, once the whole text has been read. */
export const reportUnusedEndnotes = ({ endnotes, called, diagnostics }: MarkdownSource): void => {
  for (const [name, { span }] of endnotes)
    if (!called.has(name))
      diagnostics.error('unused-endnote', `Nothing calls the note [^${name}].`, { span });
};
