import type { Box } from './box.js';
import type { Font } from './font.js';

/** What a page paints, as far as its tags are concerned. Places are offsets in its content stream. */
export interface PageContent {
  readonly bytes: Uint8Array;
  /** Marked content that tags can refer to, by its number. */
  readonly pieces: ReadonlyMap<number, Piece>;
  /** What is painted outside of all marked content. */
  readonly loose: readonly Loose[];
  /** The page's area: what lies outside of it is in the margins. */
  readonly area: Box;
  readonly resources: Resources;
}

/** A piece of marked content. */
export interface Piece {
  /** Counted from 0. */
  readonly page: number;
  readonly mcid: number;
  readonly text: string;
  /** Whether it paints pictures; text it paints where `text` is not empty; paths are only borders and grounds. */
  readonly hasImage: boolean;
  readonly box: Box | undefined;
  /** Whether there are characters in it that its typeface does not have. */
  readonly isUnpainted: boolean;
  /** Where the operations stand that open it. */
  readonly openings: readonly Range[];
  /** Operations in it that are others now. */
  readonly replaced?: readonly Edit[] | undefined;
}

/** New text for a part of the stream. */
export interface Edit extends Range {
  readonly text: string;
}

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** One thing that is painted: a text object, a path or an object from outside the stream. */
export interface Loose extends Range {
  readonly kind: 'text' | 'path' | 'image' | 'form';
  readonly text: string;
  readonly box: Box | undefined;
  readonly isUnpainted: boolean;
  /** The piece that was closed last before it, to tell a person where it stands. */
  readonly after: number | undefined;
}

/** What a page names in its resources. */
export interface Resources {
  font(name: string): Font;
  /** What an external object is. */
  kindOf(name: string): 'image' | 'form';
}
