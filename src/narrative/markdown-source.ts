import type * as mdast from 'mdast';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import { type Span, spanOf } from '../diagnostics/source-text.js';
import type { LocatedText } from '../sources/located.js';
import type { Masked } from './bindings.js';
import type { WrittenEndnote } from './narrative.js';

const REFUSED: Readonly<Record<string, string>> = {
  code: 'A code block (a line that starts with four spaces or a tab)',
  inlineCode: 'Code in back quotes',
  image: 'An image',
  imageReference: 'An image',
  linkReference: 'A link by reference',
  definition: 'A link definition',
  thematicBreak: 'A horizontal rule',
  footnoteDefinition: 'A note inside a list or a quotation',
};

const MARKUP = 'For emphasis write *word* or **word**; to print a < sign, write \\<.';

/** The text that Markdown nodes were parsed from: where they stand in what the author wrote, and as what. */
export class MarkdownSource {
  /** The notes of the text, and those of them that it calls, by the names that it gives them. */
  readonly endnotes = new Map<string, WrittenEndnote>();
  readonly called = new Set<string>();

  /** The elements of HTML whose starts have been refused. */
  readonly #opened = new Set<string>();

  constructor(
    private readonly written: LocatedText,
    readonly masked: Masked,
    readonly diagnostics: Diagnostics,
  ) {}

  span(node: mdast.Nodes): Span {
    return this.stretch(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
  }

  stretch(from: number, to: number): Span {
    return spanOf(this.written.span.source, this.written.offsetAt(from), this.written.offsetAt(to));
  }

  /** A node as it was parsed, with stand-ins for its bindings. */
  textOf(node: mdast.Nodes): string {
    return this.masked.text.slice(node.position?.start.offset, node.position?.end.offset);
  }

  refuse(node: mdast.Nodes): void {
    if (node.type !== 'html') this.refuseAs(REFUSED[node.type] ?? node.type, node);
    else if (!this.#closesTold(node)) this.refuseAs('HTML', node, MARKUP);
  }

  /** Whether a piece of HTML is the end of an element whose start has been refused: the two are one mistake. */
  #closesTold({ value }: mdast.Html): boolean {
    const [, opened] = /^<([a-z][\w-]*)/i.exec(value) ?? [];
    if (opened !== undefined) this.#opened.add(opened.toLowerCase());
    const [, closed] = /^<\/([a-z][\w-]*)\s*>$/i.exec(value) ?? [];
    return closed !== undefined && this.#opened.has(closed.toLowerCase());
  }

  refuseAs(what: string, node: mdast.Nodes, hint?: string): void {
    this.diagnostics.error('unsupported-markdown', `${what} cannot stand in a paper.`, {
      span: this.span(node),
      hint,
    });
  }
}
