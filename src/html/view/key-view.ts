import type { KeyEntry } from '../../paper/blocks.js';
import type { Inline } from '../../paper/inlines.js';
import { type InlineView, inlineViews, singleSpaced } from './inline-view.js';

/** One line of the key above a table: `[i]` and what it means. */
export interface KeyEntryView {
  readonly mark: string;
  readonly meaning: string;
}

/** A table's caption, which holds the key as well, as `templates/parts/caption.hbs` sees it. */
export interface CaptionView {
  /** Anchor of the title: it names the table and the region that the table scrolls in. */
  readonly id: string;
  readonly label: string | undefined;
  readonly title: string;
  readonly key: readonly KeyEntryView[];
}

export const captionView = (
  id: string,
  label: string | undefined,
  title: string,
  key: readonly KeyEntry[],
): CaptionView => ({ id, label, title: singleSpaced(title), key: keyViews(key) });

const keyViews = (key: readonly KeyEntry[]): readonly KeyEntryView[] =>
  key.map(({ mark, meaning }) => ({ mark: `[${mark}]`, meaning }));

export const noteViews = (notes: readonly (readonly Inline[])[]): readonly (readonly InlineView[])[] =>
  notes.map(inlineViews);
