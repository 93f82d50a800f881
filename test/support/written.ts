import { SourceText } from '../../src/diagnostics/source-text.js';
import type { WrittenBlock, WrittenInline } from '../../src/narrative/narrative.js';
import { readMarkdown, type SectionStart } from '../../src/narrative/read-markdown.js';
import { wholeText } from './told.js';

/** Reads a text as Markdown of a paper. */
export const markdown = (text: string) => readMarkdown(wholeText(new SourceText('paper.md', text)));

type Outlined = WrittenBlock | SectionStart;

/** Blocks as lines, the ones inside others indented: `p #id: text with [strong: words] and {{kpi}}`. */
export const outline = (blocks: readonly Outlined[] | undefined): readonly string[] =>
  (blocks ?? []).flatMap(outlineOne);

const outlineOne = (block: Outlined): readonly string[] => {
  switch (block.kind) {
    case 'section':
      return [
        `section${named(block.id)}${block.classes.map((name) => ` .${name}`).join('')}: ${words(block.title)}`,
      ];
    case 'heading':
      return [`h${block.level}${named(block.id)}: ${words(block.content)}`];
    case 'paragraph':
      return [`p${named(block.id)}: ${words(block.content)}`];
    case 'quotation':
      return ['quotation', ...indented(outline(block.blocks))];
    case 'list':
      return [
        `${block.ordered ? 'ordered' : 'bullets'}${block.continues ? ', continued' : ''}`,
        ...block.items.flatMap((item) => [`- item${named(item.id)}`, ...indented(outline(item.blocks))]),
      ];
  }
};

const named = (id: string | undefined): string => (id === undefined ? '' : ` #${id}`);

const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`);

/** Running text with marks for what is in it. */
export const words = (content: readonly WrittenInline[]): string =>
  content
    .map((inline) => {
      switch (inline.kind) {
        case 'text':
          return inline.text;
        case 'binding':
          return `{{${inline.binding.name}}}`;
        case 'endnote':
          return `[^${words(inline.note.content)}]`;
        case 'link':
          return `[${words(inline.content)}](${inline.href})`;
        default:
          return `[${inline.kind}: ${words(inline.content)}]`;
      }
    })
    .join('');
