import type { Grid } from '../../paper/blocks.js';
import type { Inline, Mark } from '../../paper/inlines.js';

/** The shorthand that a table shows, as often as it does: its key explains each (domain H5). */
export const gridMarks = ({ bodies }: Grid): readonly Mark[] =>
  bodies.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs.flat().flatMap(marksOfInline))),
  );

const marksOfInline = (inline: Inline): readonly Mark[] => {
  if (inline.kind === 'figure') return [...bareMarks(inline.text), ...inline.marks];
  return inline.kind === 'text' ? bareMarks(inline.text) : [];
};

/** Shorthand that stands in place of a figure. */
const bareMarks = (text: string): readonly Mark[] =>
  [...text.matchAll(/\[(c|x|z|low)\]/g)].map(([, mark]) => mark as Mark);
