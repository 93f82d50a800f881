import type * as mdast from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { type Checked, Diagnostics } from '../diagnostics/diagnostic.js';
import { type Span, spanOf } from '../diagnostics/source-text.js';
import type { LocatedText } from '../sources/located.js';
import { readAttributes, slug } from './attributes.js';
import { type Masked, maskBindings, unmask } from './bindings.js';
import type { WrittenBlock, WrittenInline, WrittenItem } from './narrative.js';

/** A level-one heading between blocks: where a section starts. */
export interface SectionStart {
  readonly kind: 'section';
  readonly id: string;
  readonly classes: readonly string[];
  readonly title: readonly WrittenInline[];
  readonly span: Span;
}

/** Reads Markdown with bindings; every node keeps the place where it was written. */
export const readMarkdown = (written: LocatedText): Checked<readonly (WrittenBlock | SectionStart)[]> => {
  const diagnostics = new Diagnostics();
  const masked = maskBindings(written, diagnostics);
  const reader = new MarkdownReader(written, masked, diagnostics);
  const value = reader.readTop(fromMarkdown(masked.text).children);
  return { value, diagnostics: diagnostics.all };
};

const REFUSED: Readonly<Record<string, string>> = {
  html: 'HTML',
  code: 'A code block (a line that starts with four spaces or a tab)',
  inlineCode: 'Code in back quotes',
  image: 'An image',
  imageReference: 'An image',
  linkReference: 'A link by reference',
  definition: 'A link definition',
  thematicBreak: 'A horizontal rule',
};

const SECTION_CLASSES = ['unnumbered', 'appendix', 'landscape'];

class MarkdownReader {
  constructor(
    private readonly written: LocatedText,
    private readonly masked: Masked,
    private readonly diagnostics: Diagnostics,
  ) {}

  readTop(nodes: readonly mdast.RootContent[]): readonly (WrittenBlock | SectionStart)[] {
    return nodes.flatMap((node): readonly (WrittenBlock | SectionStart)[] =>
      node.type === 'heading' && node.depth === 1 ? [this.#section(node)] : this.#block(node),
    );
  }

  #section(node: mdast.Heading): SectionStart {
    const { content, id, classes } = this.#attributed(node, SECTION_CLASSES);
    return {
      kind: 'section',
      id: id ?? slug(wordsOf(content)),
      classes,
      title: content,
      span: this.#span(node),
    };
  }

  #block(node: mdast.RootContent): readonly WrittenBlock[] {
    switch (node.type) {
      case 'heading':
        return this.#heading(node);
      case 'paragraph': {
        const { content, id } = this.#attributed(node, []);
        return content.length > 0 ? [{ kind: 'paragraph', id, content, span: this.#span(node) }] : [];
      }
      case 'list':
        return [
          {
            kind: 'list',
            ordered: node.ordered ?? false,
            continues: (node.ordered ?? false) && node.start !== 1,
            items: node.children.map((item) => this.#item(item)),
            span: this.#span(node),
          },
        ];
      case 'blockquote':
        return [{ kind: 'quotation', blocks: this.#blocks(node.children), span: this.#span(node) }];
      default:
        this.#refuse(node);
        return [];
    }
  }

  #heading(node: mdast.Heading): readonly WrittenBlock[] {
    const { content, id } = this.#attributed(node, []);
    const span = this.#span(node);
    if (node.depth > 3 || node.depth === 1) {
      this.diagnostics.error('heading-level', 'A heading of this level cannot stand here.', {
        span,
        hint: 'Sections start with "#", their sub-headings with "##", and those under them with "###".',
      });
      return [];
    }
    return [{ kind: 'heading', id, level: node.depth === 2 ? 3 : 4, content, span }];
  }

  #blocks(nodes: readonly mdast.RootContent[]): readonly WrittenBlock[] {
    return nodes.flatMap((node) => this.#block(node));
  }

  #item(node: mdast.ListItem): WrittenItem {
    const [first, ...rest] = this.#blocks(node.children);
    const span = this.#span(node);
    if (first?.kind !== 'paragraph') return { blocks: first ? [first, ...rest] : [], span };
    return { id: first.id, blocks: [{ ...first, id: undefined }, ...rest], span };
  }

  /** Running text less the attributes at its end. */
  #attributed(
    node: mdast.Heading | mdast.Paragraph,
    allowed: readonly string[],
  ): { content: readonly WrittenInline[]; id: string | undefined; classes: readonly string[] } {
    const last = node.children.at(-1);
    if (last?.type !== 'text') return { content: this.#inlines(node.children), id: undefined, classes: [] };
    const end = last.position?.end.offset ?? 0;
    const place = (from: number, to: number): Span =>
      this.#stretch(end - (last.value.length - from), end - (last.value.length - to));
    const { id, classes, length } = readAttributes(last.value, allowed, place, this.diagnostics);
    const kept = last.value.slice(0, last.value.length - length);
    const children = [...node.children.slice(0, -1), ...(kept === '' ? [] : [{ ...last, value: kept }])];
    return { content: this.#inlines(children), id, classes };
  }

  #inlines(nodes: readonly mdast.PhrasingContent[]): readonly WrittenInline[] {
    return nodes.flatMap((node) => this.#inline(node));
  }

  #inline(node: mdast.PhrasingContent): readonly WrittenInline[] {
    switch (node.type) {
      case 'text':
        return unmask(node.value, this.masked.bindings).map((part) =>
          typeof part === 'string'
            ? { kind: 'text', text: part.replace(/\s*\n\s*/g, ' '), span: this.#span(node) }
            : { kind: 'binding', binding: part },
        );
      case 'strong':
      case 'emphasis':
        return [{ kind: node.type, content: this.#inlines(node.children) }];
      case 'link':
        return [{ kind: 'link', href: this.#address(node), content: this.#inlines(node.children) }];
      case 'break':
        return [{ kind: 'text', text: ' ', span: this.#span(node) }];
      default:
        this.#refuse(node);
        return [];
    }
  }

  #address(node: mdast.Link): string {
    if (!/^(?:https?:\/\/|mailto:)/i.test(node.url))
      this.diagnostics.error('bad-link', `"${node.url}" is not a web or mail address.`, {
        span: this.#span(node),
        hint: 'A link starts with https:// or mailto:. For another part of this paper use {{ref "…"}}.',
      });
    return node.url;
  }

  #refuse(node: mdast.Nodes): void {
    this.diagnostics.error(
      'unsupported-markdown',
      `${REFUSED[node.type] ?? node.type} cannot stand in a paper.`,
      {
        span: this.#span(node),
        hint: node.type === 'html' ? 'To print a < sign, write \\< instead.' : undefined,
      },
    );
  }

  #span(node: mdast.Nodes): Span {
    return this.#stretch(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
  }

  #stretch(from: number, to: number): Span {
    return spanOf(this.written.span.source, this.written.offsetAt(from), this.written.offsetAt(to));
  }
}

/** The words of a title, for an id; bindings do not count. */
const wordsOf = (content: readonly WrittenInline[]): string =>
  content
    .map((inline) =>
      inline.kind === 'text' ? inline.text : inline.kind === 'binding' ? ' ' : wordsOf(inline.content),
    )
    .join('');
