import type { Span } from '../diagnostics/source-text.js';
import { type Block, blocksIn } from '../paper/blocks.js';
import { figuresOf } from '../paper/figures-of.js';
import { plainText } from '../paper/inlines.js';
import { type Paper, sectionsOf } from '../paper/paper.js';

/** A page that could be made, and where its parts were read from: what a preview shows until there is a better one. */
export interface GoodPage {
  readonly paper: Paper;
  readonly html: string;
  /** The places of its parts in the narrative, from the top. */
  readonly parts: readonly Span[];
  /** Its figures, in the order in which they stand on the page. */
  readonly figures: readonly GoodFigure[];
}

export interface GoodFigure {
  readonly text: string;
  readonly origins: readonly Span[];
}

export const goodPage = (paper: Paper, html: string): GoodPage => ({
  paper,
  html,
  parts: sectionsOf(paper).flatMap(({ written, blocks }) => [...spans(written), ...blocks.flatMap(partsOf)]),
  figures: figuresOf(paper).map(({ figure }) => ({ text: plainText([figure]), origins: figure.origins })),
});

const partsOf = (block: Block): readonly Span[] => [
  ...spans(block.written),
  ...blocksIn(block).flatMap(partsOf),
];

const spans = (span: Span | undefined): readonly Span[] => (span ? [span] : []);
