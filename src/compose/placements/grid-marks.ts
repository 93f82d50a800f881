import type { Grid } from '../../paper/blocks.js';
import type { Inline, Mark } from '../../paper/inlines.js';

/** The shorthand that a table shows, as often as it does: its key explains each (domain H5). */
export const gridMarks = ({ bodies }: Grid): readonly Mark[] =>
  bodies.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs.flat().flatMap(marksOfInline))),
  );

const marksOfInline = (inline: Inline): readonly Mark[] => {
  if (inline.kind === 'figure') return inline.marks;
  const bare = inline.kind === 'text' ? /\[([xz])\]/.exec(inline.text)?.[1] : undefined;
  return bare ? [bare as Mark] : [];
};
