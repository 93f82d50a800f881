import type { Span } from '../diagnostics/source-text.js';
import type { FrontMatter } from '../programme/inputs/front-matter.js';
import type { PaperKind } from '../programme/inputs/paper-kind-file.js';
import type { Month } from '../words/month.js';

/** One paper's text as its author wrote it: structure known, bindings read but not yet looked up. */
export interface Narrative {
  readonly month: Month;
  readonly kind: PaperKind;
  readonly frontMatter: FrontMatter;
  readonly sections: readonly WrittenSection[];
  /** The whole file's place, for what is missing from it. */
  readonly span: Span;
}

/** A level-one heading and what stands under it, with the attributes behind the heading: `{#id .appendix}`. */
export interface WrittenSection {
  readonly id: string;
  readonly role: 'unnumbered' | 'numbered' | 'appendix';
  readonly landscape: boolean;
  readonly title: readonly WrittenInline[];
  readonly blocks: readonly WrittenBlock[];
  readonly span: Span;
}

export type WrittenBlock = WrittenHeading | WrittenParagraph | WrittenList | WrittenQuotation;

export interface WrittenHeading {
  readonly kind: 'heading';
  /** Given by the author; without one, nothing can refer to the heading. */
  readonly id?: string | undefined;
  readonly level: 3 | 4;
  readonly content: readonly WrittenInline[];
  readonly span: Span;
}

/** A paragraph; one that is nothing but a block binding stands for that block. */
export interface WrittenParagraph {
  readonly kind: 'paragraph';
  readonly id?: string | undefined;
  readonly content: readonly WrittenInline[];
  readonly span: Span;
}

export interface WrittenList {
  readonly kind: 'list';
  readonly ordered: boolean;
  /** An ordered list that does not start at 1 goes on from the last one of its section. */
  readonly continues: boolean;
  readonly items: readonly WrittenItem[];
  readonly span: Span;
}

export interface WrittenItem {
  readonly id?: string | undefined;
  readonly blocks: readonly WrittenBlock[];
  readonly span: Span;
}

export interface WrittenQuotation {
  readonly kind: 'quotation';
  readonly blocks: readonly WrittenBlock[];
  readonly span: Span;
}

export type WrittenInline =
  | { readonly kind: 'text'; readonly text: string; readonly span: Span }
  | { readonly kind: 'strong' | 'emphasis'; readonly content: readonly WrittenInline[] }
  | { readonly kind: 'link'; readonly href: string; readonly content: readonly WrittenInline[] }
  | { readonly kind: 'binding'; readonly binding: Binding }
  | { readonly kind: 'endnote'; readonly note: WrittenEndnote };

/** A note at the end of the paper: the same one wherever it is called. */
export interface WrittenEndnote {
  readonly content: readonly WrittenInline[];
  readonly span: Span;
}

/** `{{movement "re-referrals" since="2020-06"}}`: a name, at most one argument, options. */
export interface Binding {
  readonly name: string;
  readonly nameSpan: Span;
  readonly argument: Written | undefined;
  readonly options: ReadonlyMap<string, Written>;
  readonly span: Span;
}

export interface Written {
  readonly text: string;
  readonly span: Span;
}
