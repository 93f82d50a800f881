import { readMarkdown } from '../narrative/read-markdown.js';
import type { Cell } from '../paper/blocks.js';
import { type Located, type Path, textAt } from '../sources/located.js';
import { composeInlines } from './compose-inlines.js';
import type { Context } from './context.js';

/** A field that holds Markdown as the paragraphs of a cell; lists and headings do not fit into one. */
export const composeCell = (record: Located, path: Path, context: Context): Cell => {
  const written = textAt(record, ...path);
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
