import { readMarkdown } from '../../narrative/read-markdown.js';
import type { Cell } from '../../paper/blocks.js';
import type { LocatedText } from '../../sources/located.js';
import { composeInlines } from '../compose-inlines.js';
import type { Context } from '../context.js';

/** Markdown of an input as the paragraphs of a cell; lists and headings do not fit into one. */
export const markdownCell = (written: LocatedText | undefined, context: Context): Cell => {
  const blocks = (written && context.diagnostics.take(readMarkdown(written))) ?? [];
  const paragraphs = blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [composeInlines(block.content, context)];
    context.diagnostics.error('unsupported-markdown', 'A cell of a table holds paragraphs only.', {
      span: block.span,
      hint: 'Write it as sentences.',
    });
    return [];
  });
  return { paragraphs };
};
