import type { KeyEntry } from '../../paper/blocks.js';
import type { Inline } from '../../paper/inlines.js';
import { type InlineView, inlineViews } from './inline-view.js';

/** One line of the key above a table: `[i]` and what it means. */
export interface KeyEntryView {
  readonly mark: string;
  readonly meaning: string;
}

export const keyViews = (key: readonly KeyEntry[]): readonly KeyEntryView[] =>
  key.map(({ mark, meaning }) => ({ mark: `[${mark}]`, meaning }));

export const noteViews = (notes: readonly (readonly Inline[])[]): readonly (readonly InlineView[])[] =>
  notes.map(inlineViews);
