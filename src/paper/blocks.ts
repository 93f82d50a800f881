import type { ChartSpec } from '../charts/chart-spec.js';
import type { ProcessIcon } from '../charts/process-icons.js';
import type { Span } from '../diagnostics/source-text.js';
import type { Inline, Mark, Reference } from './inlines.js';

/**
 * What a paper says, block by block. One kind here is one partial in `templates/blocks/`, under the same name.
 * A table without caption or a chart without alternative text cannot be made.
 */
export type Block = (Heading | Paragraph | List | Quotation | Table | Chart | Chain) & Written;
export type BlockKind = Block['kind'];

/** The stretch of the narrative that asks for it: where it is edited. Nothing of it is printed. */
export interface Written {
  readonly written?: Span | undefined;
}

/** An unnumbered sub-heading inside a section or appendix. */
export interface Heading {
  readonly kind: 'heading';
  readonly id: string;
  /** 3 under a section's own heading (which is 2), 4 under that. */
  readonly level: 3 | 4;
  readonly content: readonly Inline[];
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly id?: string | undefined;
  /** `4.3` or `17`; absent in unnumbered sections, list items, quotations and appendices. */
  readonly number?: string | undefined;
  readonly content: readonly Inline[];
}

export interface List {
  readonly kind: 'list';
  readonly style: 'bullets' | 'letters' | 'roman' | 'numbers';
  readonly items: readonly ListItem[];
}

export interface ListItem {
  readonly id?: string | undefined;
  /** `a)`, `iii)`, `1`; absent for bullets. */
  readonly label?: string | undefined;
  readonly blocks: readonly Block[];
}

export interface Quotation {
  readonly kind: 'quotation';
  readonly blocks: readonly Block[];
}

/** A numbered, captioned table: one header row, groups of rows under it. */
export interface Table {
  readonly kind: 'table';
  readonly id: string;
  /** `Table 1` */
  readonly label: string;
  readonly caption: string;
  readonly grid: Grid;
  readonly key: readonly KeyEntry[];
  readonly notes: readonly (readonly Inline[])[];
}

export interface Grid {
  readonly columns: readonly Column[];
  readonly bodies: readonly Body[];
}

export interface Column {
  readonly heading: string;
  /** Drawn before the heading, which says the same. */
  readonly icon?: ProcessIcon | undefined;
  /** `text` is set from the left, `figure` from the right in tabular figures. */
  readonly holds: 'text' | 'figure';
  /** Share of the width, relative to the other columns; 1 when absent. */
  readonly width?: number | undefined;
}

/** Rows under a common heading, or all of a table's rows. */
export interface Body {
  readonly heading?: string | undefined;
  readonly rows: readonly Row[];
}

/** As many cells as the grid has columns; the first names the row when `headed`. No cell is blank (domain H5). */
export interface Row {
  readonly id?: string | undefined;
  /** A row that sums up those above it: set apart, a total more than a sub-total. */
  readonly sums?: 'sub-total' | 'total' | undefined;
  readonly headed: boolean;
  readonly cells: readonly Cell[];
}

export interface Cell {
  /** One or more paragraphs of running text. */
  readonly paragraphs: readonly (readonly Inline[])[];
  readonly rating?: Rating | undefined;
  /** Drawn before the words of the cell, which say the same. */
  readonly icon?: ProcessIcon | undefined;
}

/** Always printed as a word as well; colour only repeats it (domain J5). */
export type Rating = 'green' | 'amber' | 'red' | 'not-rated' | 'complete' | 'paused';

/** A small drawing beside words that say the same (domain J5). */
export interface Sign {
  readonly icon: ProcessIcon;
  readonly words: string;
}

/** Shorthand and what it means, printed above the table (domain H5). */
export interface KeyEntry {
  readonly mark: Mark;
  readonly meaning: string;
}

/** A numbered chart with its message, its alternative text and its data (domain J6). */
export interface Chart {
  readonly kind: 'chart';
  readonly id: string;
  /** `Figure 2` */
  readonly label: string;
  /** The message, as a sentence or headline: what the reader should see. */
  readonly title: string;
  /** Type, period and message, for those who cannot see the chart. */
  readonly alternative: string;
  /** What the chart amounts to, above the drawing. */
  readonly signs?: readonly Sign[] | undefined;
  /** What is to be drawn; its geometry is reckoned only when the page is made. */
  readonly spec: ChartSpec;
  /**
   * The table of its data. Where a table of this paper has them already, a reference to that one: the chart names it,
   * so nothing is printed twice, and no chart is without its data all the same.
   */
  readonly data: Grid | Reference;
  readonly key: readonly KeyEntry[];
  readonly notes: readonly (readonly Inline[])[];
}

/** A chain of command: levels from the top down, each reporting to the one above. */
export interface Chain {
  readonly kind: 'chain';
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly levels: readonly string[];
}

/** The blocks that stand in another one: in the items of a list, in a quotation. */
export const blocksIn = (block: Block): readonly Block[] => {
  if (block.kind === 'list') return block.items.flatMap(({ blocks }) => blocks);
  return block.kind === 'quotation' ? block.blocks : [];
};
