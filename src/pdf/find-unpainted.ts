import type { PageContent } from './content/page-content.js';

/** Text with characters that no typeface has: on the page stand empty boxes. */
export interface Unpainted {
  /** Counted from 1, as on the page. */
  readonly page: number;
  /** With U+FFFD for each character that cannot even be told. */
  readonly text: string;
}

/** Finds the text of which something is printed as an empty box (7.21.8), in margins too. */
export const findUnpainted = (pages: readonly PageContent[]): readonly Unpainted[] =>
  pages.flatMap(({ pieces, loose }, index) =>
    [...pieces.values(), ...loose]
      .filter(({ isUnpainted }) => isUnpainted)
      .map(({ text }) => ({ page: index + 1, text })),
  );
