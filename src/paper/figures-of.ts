import type { Figure, Inline } from './inlines.js';
import type { Paper } from './paper.js';
import { textsOf } from './texts-of.js';

/** A figure and where a reader finds it: `paragraph 3.3`, `Table 2, Re-referrals, Target`. */
export interface PlacedFigure {
  readonly figure: Figure;
  readonly where: string;
}

/** Every figure that a paper prints, in the order in which it is read. */
export const figuresOf = (
  paper: Pick<Paper, 'sections' | 'appendices' | 'endnotes'>,
): readonly PlacedFigure[] =>
  textsOf(paper).flatMap(({ content, where }) => figuresIn(content).map((figure) => ({ figure, where })));

const figuresIn = (content: readonly Inline[]): readonly Figure[] =>
  content.flatMap((inline) => {
    if (inline.kind === 'figure') return [inline];
    return 'content' in inline ? figuresIn(inline.content) : [];
  });
