import type { Inline } from '../../paper/inlines.js';

/** Running text as `templates/parts/inlines.hbs` sees it: only what is printed, with every key present. */
export type InlineView =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly content: readonly InlineView[] }
  | { readonly kind: 'emphasis'; readonly content: readonly InlineView[] }
  | { readonly kind: 'link'; readonly href: string; readonly content: readonly InlineView[] }
  | { readonly kind: 'figure'; readonly text: string; readonly marks: string | undefined }
  | { readonly kind: 'reference'; readonly target: string; readonly text: string }
  | {
      readonly kind: 'jump';
      readonly id: string | undefined;
      readonly target: string;
      readonly text: string;
      readonly says: string;
    };

export const inlineViews = (content: readonly Inline[]): readonly InlineView[] => content.map(inlineView);

function inlineView(inline: Inline): InlineView {
  switch (inline.kind) {
    case 'text':
      return { kind: 'text', text: singleSpaced(inline.text) };
    case 'figure':
      return {
        kind: 'figure',
        text: singleSpaced(inline.text),
        marks: inline.marks.map((mark) => `[${mark}]`).join('') || undefined,
      };
    case 'reference':
      return { kind: 'reference', target: inline.target, text: singleSpaced(inline.text) };
    case 'jump':
      return inline;
    case 'link':
      return { kind: 'link', href: inline.href, content: inlineViews(inline.content) };
    default:
      return { kind: inline.kind, content: inlineViews(inline.content) };
  }
}

/**
 * Text blocks keep their spaces as they are (`white-space: pre-wrap`), which would show
 * the line breaks and double spaces of whatever file a text was typed in. No-break spaces stay.
 */
export const singleSpaced = (text: string): string => text.replace(/[ \t\r\n\f]+/g, ' ');
