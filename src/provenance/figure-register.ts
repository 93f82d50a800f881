import { type Places, placesIn } from '../diagnostics/folder-places.js';
import { figuresOf, type PlacedFigure } from '../paper/figures-of.js';
import type { Figure } from '../paper/inlines.js';
import type { Paper } from '../paper/paper.js';
import { inert, writeCsv } from '../words/csv-text.js';

/** The columns of the register. */
export const COLUMNS = ['paper', 'where', 'printed', 'marks', 'how', 'from'] as const;

/** Without it Excel takes a file for one in the character set of the machine. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The text of `figures.csv`, the register of figures: what papers print, where, and from which places of the programme's
 * files. It tells places and never what stands there, which a paper may withhold (domain I5).
 * @param folder the programme folder as messages show it
 */
export const writeRegister = (
  papers: readonly Pick<Paper, 'kind' | 'sections' | 'appendices' | 'endnotes'>[],
  folder: string,
): string => {
  const places = placesIn(folder);
  const rows = papers.flatMap((paper) =>
    figuresOf(paper).map((placed) => [paper.kind, ...rowOf(placed, places)].map(inert)),
  );
  return BYTE_ORDER_MARK + writeCsv([COLUMNS, ...rows]);
};

const rowOf = ({ figure, where }: PlacedFigure, places: Places): readonly string[] => {
  const from = [...new Set(places(figure.origins))];
  const marks = figure.marks.map((mark) => `[${mark}]`).join('');
  return [where, figure.text, marks, wayOf(figure, from.length), from.join('; ')];
};

/** How a figure came about: `worked out` from several places, or from none, as a count of nothing is. */
const wayOf = ({ text, origins }: Figure, places: number): string => {
  const [origin] = origins;
  if (!origin || places !== 1) return 'worked out';
  return origin.source.text.slice(origin.start, origin.end) === text ? 'as written' : 'in another form';
};
