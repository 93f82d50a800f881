import type { Span } from '../diagnostics/source-text.js';
import type { PrintedValue } from './printed.js';

/** Running text. Every string is plain text: it is escaped where it becomes HTML, never before. */
export type Inline = Text | Strong | Emphasis | Link | Figure | Reference | Jump;

export interface Text {
  readonly kind: 'text';
  readonly text: string;
}

export interface Strong {
  readonly kind: 'strong';
  readonly content: readonly Inline[];
}

export interface Emphasis {
  readonly kind: 'emphasis';
  readonly content: readonly Inline[];
}

/** `href` is an http(s) or mailto address; anything else was refused when the narrative was read. */
export interface Link {
  readonly kind: 'link';
  readonly href: string;
  readonly content: readonly Inline[];
}

/** A value from the data, as printed: `25.0%`, `26 May 2021`, `eleven`, with its shorthand (`[i]`) where it has one. */
export interface Figure {
  readonly kind: 'figure';
  readonly text: string;
  readonly marks: readonly Mark[];
  /** Where the value came from: the cells of the data that it was read or computed from. */
  readonly origins: readonly Span[];
  /** The values of KPIs that can be read off it. */
  readonly prints?: readonly PrintedValue[] | undefined;
}

/** A cross-reference; `text` reads `Section 3`, `paragraph 4.5`, `Table 1`, `Appendix 1`. */
export interface Reference {
  readonly kind: 'reference';
  /** The id of what is referred to: the anchor inside the page. */
  readonly target: string;
  readonly text: string;
}

/** The way from the text to a note at the end of the paper, or back. */
export interface Jump {
  readonly kind: 'jump';
  /** The anchor of the place where a note is called; the way back, which nothing leads to, has none. */
  readonly id: string | undefined;
  /** The anchor that it leads to. */
  readonly target: string;
  readonly text: string;
  /** What it is called by those who do not see where it stands: `Note 1`. */
  readonly says: string;
}

/** Shorthand beside a figure (domain H5; `[i]` illustrative is this house's own). */
export type Mark = 'c' | 'x' | 'z' | 'low' | 'i' | 'p' | 'r' | 'e';

export const text = (value: string): Text => ({ kind: 'text', text: value });

/** The words of running text without its marks of emphasis: for titles, names and alternative text. */
export const plainText = (content: readonly Inline[]): string =>
  content
    .map((inline) => {
      switch (inline.kind) {
        case 'text':
        case 'reference':
          return inline.text;
        case 'jump':
          return '';
        case 'figure':
          return [inline.text, ...inline.marks.map((mark) => `[${mark}]`)].join(' ');
        default:
          return plainText(inline.content);
      }
    })
    .join('');
