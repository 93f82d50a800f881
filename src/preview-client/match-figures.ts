import { align } from '../changes/align.js';
import type { FigureSource } from '../preview/state.js';

/** The figures of a paper that stand on its page, each with its number in the paper. */
export type Matched = ReadonlyMap<Element, number>;

/**
 * Finds out which figure is which. They stand on the page in the order of the paper; but a template of a programme's own
 * may leave some out or print others twice. Then as many are matched as can be without changing the order; of the
 * others nothing is said.
 */
export const matchFigures = (paper: Document, figures: readonly FigureSource[]): Matched => {
  // A title that is repeated as the text of a link is no figure once more.
  const values = [...paper.querySelectorAll('.value:not(a[href^="#"] .value)')];
  const shown = values.map(({ textContent }) => bare(textContent ?? ''));
  const meant = figures.map(({ text }) => bare(text));
  const isPlain = shown.length === meant.length && shown.every((text, index) => text === meant[index]);
  const pairs = isPlain ? shown.map((_, index) => [index, index] as const) : inCommon(shown, meant);
  return new Map(
    pairs.flatMap(([index, number]) => {
      const value = values[index];
      return value ? [[value, number] as const] : [];
    }),
  );
};

const bare = (text: string): string => text.replace(/\s+/g, '');

/** What two sequences have in common, as much of it as there can be without changing the order, as pairs of indices. */
export const inCommon = (
  some: readonly string[],
  others: readonly string[],
): readonly (readonly [number, number])[] =>
  align(
    some.length,
    others.length,
    (one, other) => (some[one] === others[other] ? 1 : 0),
    () => -1,
  ).flatMap(([one, other]) => (one === undefined || other === undefined ? [] : [[one, other] as const]));
