import type { Rating } from '../../paper/blocks.js';
import type { Inline } from '../../paper/inlines.js';
import { type InlineView, inlineViews } from './inline-view.js';

/** A rating as `templates/parts/rating.hbs` sees it: a word, and a coloured shape that repeats it. */
export interface RatingView {
  readonly rating: Rating;
  readonly words: readonly InlineView[];
  /** Whether `words` is the cell's own first paragraph rather than the rating's plain name. */
  readonly wordsFromCell: boolean;
  /** SVG path in a square of 12: each rating has a shape of its own, so that a grey copy still tells them apart. */
  readonly shape: string;
}

const names: Record<Rating, string> = {
  green: 'Green',
  amber: 'Amber',
  red: 'Red',
  'not-rated': 'Not rated',
  complete: 'Complete',
  paused: 'Paused',
};

const shapes: Record<Rating, string> = {
  green: 'M6,1a5,5 0 1 0 0,10a5,5 0 1 0 0-10z',
  amber: 'M6,1l5.5,10h-11z',
  red: 'M1.5,1.5h9v9h-9z',
  'not-rated': 'M1,5h10v2h-10z',
  complete: 'M0.5,6.5l2,-2l2.5,2.5l4.5,-5.5l2,1.5l-6.5,8z',
  paused: 'M2,1h3v10h-3zM7,1h3v10h-3z',
};

/**
 * A cell that says something in words (`Green`, `High`) has them set in the badge;
 * one that holds nothing or only a figure gets the rating's name as well (domain J5: never colour alone).
 */
export function ratingView(rating: Rating, paragraphs: readonly (readonly Inline[])[]): RatingView {
  const own = paragraphs[0];
  const wordsFromCell = own !== undefined && saysWords(own);
  return {
    rating,
    words: wordsFromCell ? inlineViews(own) : [{ kind: 'text', text: names[rating] }],
    wordsFromCell,
    shape: shapes[rating],
  };
}

const saysWords = (content: readonly Inline[]): boolean =>
  content.some((inline) => {
    switch (inline.kind) {
      case 'text':
        return /\p{L}/u.test(inline.text);
      case 'figure':
      case 'reference':
      case 'jump':
        return false;
      default:
        return saysWords(inline.content);
    }
  });
