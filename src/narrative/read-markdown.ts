import type * as mdast from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { type Checked, Diagnostics } from '../diagnostics/diagnostic.js';
import type { Span } from '../diagnostics/source-text.js';
import type { LocatedText } from '../sources/located.js';
import { oncePer } from '../sources/once-per.js';
import { slug } from './attributes.js';
import { hasGap, maskBindings, withoutStandIns } from './bindings.js';
import { defineEndnotes, reportUnusedEndnotes } from './endnotes.js';
import { MarkdownSource } from './markdown-source.js';
import type { WrittenBlock, WrittenHeading, WrittenInline, WrittenItem } from './narrative.js';
import { readAttributed, readInlines } from './read-inlines.js';

/** A level-one heading between blocks: where a section starts. */
export interface SectionStart {
  readonly kind: 'section';
  readonly id: string;
  readonly classes: readonly string[];
  readonly title: readonly WrittenInline[];
  readonly span: Span;
}

type Read = Checked<readonly (WrittenBlock | SectionStart)[]>;

/** Markdown as CommonMark has it, and notes: `[^1]`, with `[^1]: …` on a line of its own. */
const DIALECT = { extensions: [gfmFootnote()], mdastExtensions: [gfmFootnoteFromMarkdown()] };

const parseText = (written: LocatedText): Read => {
  const diagnostics = new Diagnostics();
  const masked = maskBindings(written, diagnostics);
  const reader = new BlockReader(new MarkdownSource(written, masked, diagnostics));
  try {
    const value = reader.readTop(fromMarkdown(masked.text, DIALECT).children);
    return { value, diagnostics: diagnostics.all };
  } catch (error) {
    // Thousands of lists or quotations one inside the other: the parser works by recursion.
    if (!(error instanceof RangeError)) throw error;
    diagnostics.error('unsupported-markdown', 'This text is nested too deeply to be read.', {
      span: written.span,
    });
    return { value: undefined, diagnostics: diagnostics.all };
  }
};

/**
 * Reads Markdown with bindings, each text once, since the texts of a risk and of a standard section are asked for by every
 * paper and by checks as well; every node keeps the place where it was written.
 */
export const readMarkdown = oncePer(parseText);

const SECTION_CLASSES = ['unnumbered', 'appendix', 'landscape'];

/** The row of dashes under the head of a table. Markdown proper has no tables: it would be printed as it stands. */
const TABLE = /[\r\n][ \t>]*\|?[ \t]*:?-+:?[ \t]*\|[ \t:|-]*(?:[\r\n]|$)/;

class BlockReader {
  constructor(private readonly source: MarkdownSource) {}

  readTop(nodes: readonly mdast.RootContent[]): readonly (WrittenBlock | SectionStart)[] {
    defineEndnotes(nodes, this.source, (content) => readInlines(content, this.source));
    const blocks = nodes
      .filter(({ type }) => type !== 'footnoteDefinition')
      .flatMap((node): readonly (WrittenBlock | SectionStart)[] =>
        node.type === 'heading' && node.depth === 1 ? [this.#section(node)] : this.#block(node),
      );
    reportUnusedEndnotes(this.source);
    this.#checkLevels(blocks);
    return blocks;
  }

  /** No level may be left out on the way down; sections are of level 2 in the paper. */
  #checkLevels(blocks: readonly (WrittenBlock | SectionStart)[]): void {
    let level = 2;
    for (const block of blocks) {
      if (block.kind !== 'section' && block.kind !== 'heading') continue;
      const own = block.kind === 'section' ? 2 : block.level;
      if (own > level + 1)
        this.source.diagnostics.error('heading-level', 'There is no heading of the level above this one.', {
          span: block.span,
          hint: 'Start it with "##", or put a heading with "##" before it.',
        });
      level = own;
    }
  }

  #section(node: mdast.Heading): SectionStart {
    const { content, id, classes } = readAttributed(node, SECTION_CLASSES, this.source);
    this.#refuseEmpty(node, content);
    if (classes.includes('unnumbered') && classes.includes('appendix'))
      this.source.diagnostics.error(
        'bad-attribute',
        'A section cannot be .unnumbered and .appendix at once.',
        {
          span: this.source.span(node),
          hint: 'Appendices have numbers of their own: take .unnumbered out.',
        },
      );
    return {
      kind: 'section',
      id: id ?? slug(wordsOf(content)),
      classes,
      title: content,
      span: this.source.span(node),
    };
  }

  #block(node: mdast.RootContent): readonly WrittenBlock[] {
    switch (node.type) {
      case 'heading':
        return this.#heading(node);
      case 'paragraph':
        return this.#paragraph(node);
      case 'list':
        return [
          {
            kind: 'list',
            ordered: node.ordered ?? false,
            continues: (node.ordered ?? false) && node.start !== 1,
            items: node.children.map((item) => this.#item(item)),
            span: this.source.span(node),
          },
        ];
      case 'blockquote':
        return [{ kind: 'quotation', blocks: this.#blocks(node.children), span: this.source.span(node) }];
      default:
        this.source.refuse(node);
        return [];
    }
  }

  #heading(node: mdast.Heading): readonly WrittenHeading[] {
    const { content, id } = readAttributed(node, [], this.source);
    const span = this.source.span(node);
    if (node.depth > 3 || node.depth === 1) {
      this.source.diagnostics.error('heading-level', 'A heading of this level cannot stand here.', {
        span,
        hint: 'Sections start with "#", their sub-headings with "##", and those under them with "###".',
      });
      return [];
    }
    this.#refuseEmpty(node, content);
    return [{ kind: 'heading', id, level: node.depth === 2 ? 3 : 4, content, span }];
  }

  #refuseEmpty(node: mdast.Heading, content: readonly WrittenInline[]): void {
    if (content.length === 0 && !hasGap(this.source.textOf(node)))
      this.source.refuseAs('A heading without words', node, 'Write its words, or delete the line.');
  }

  #paragraph(node: mdast.Paragraph): readonly WrittenBlock[] {
    const written = this.source.textOf(node);
    if (TABLE.test(written)) {
      const hint = 'Tables are made from data, by blocks such as {{kpi-summary}} and {{risk-table}}.';
      this.source.refuseAs('A table', node, hint);
      return [];
    }
    const { content, id } = readAttributed(node, [], this.source);
    const span = this.source.span(node);
    if (content.length > 0) return [{ kind: 'paragraph', id, content, span }];
    if (id !== undefined && !hasGap(written))
      this.source.diagnostics.error(
        'bad-attribute',
        `${withoutStandIns(written)} stands alone and names nothing.`,
        {
          span,
          hint: 'Put it at the end of the paragraph or heading that it names.',
        },
      );
    return [];
  }

  #blocks(nodes: readonly mdast.RootContent[]): readonly WrittenBlock[] {
    return nodes.flatMap((node) => this.#block(node));
  }

  #item(node: mdast.ListItem): WrittenItem {
    const [first, ...rest] = this.#blocks(node.children);
    const span = this.source.span(node);
    if (first?.kind !== 'paragraph') return { blocks: first ? [first, ...rest] : [], span };
    return { id: first.id, blocks: [{ ...first, id: undefined }, ...rest], span };
  }
}

/** The words of a title, for an id; bindings do not count. */
const wordsOf = (content: readonly WrittenInline[]): string =>
  content
    .map((inline) =>
      'content' in inline ? wordsOf(inline.content) : inline.kind === 'text' ? inline.text : ' ',
    )
    .join('');
