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

/** The longest common subsequence, as pairs of indices. */
export const inCommon = (
  some: readonly string[],
  others: readonly string[],
): readonly (readonly [number, number])[] => {
  const width = others.length + 1;
  // How many can be matched of what is left from each pair of places on.
  const lengths = new Uint16Array((some.length + 1) * width);
  for (let at = some.length - 1; at >= 0; at -= 1)
    for (let to = others.length - 1; to >= 0; to -= 1)
      lengths[at * width + to] =
        some[at] === others[to]
          ? (lengths[(at + 1) * width + to + 1] ?? 0) + 1
          : Math.max(lengths[(at + 1) * width + to] ?? 0, lengths[at * width + to + 1] ?? 0);
  const pairs: (readonly [number, number])[] = [];
  for (let at = 0, to = 0; at < some.length && to < others.length; ) {
    if (some[at] === others[to]) pairs.push([at++, to++]);
    else if ((lengths[(at + 1) * width + to] ?? 0) >= (lengths[at * width + to + 1] ?? 0)) at += 1;
    else to += 1;
  }
  return pairs;
};
