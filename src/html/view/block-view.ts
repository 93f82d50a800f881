import type { Block, BlockKind, List, Written } from '../../paper/blocks.js';
import { type ChartView, chartView } from './chart-view.js';
import { type GridView, gridView } from './grid-view.js';
import { type InlineView, inlineViews, singleSpaced } from './inline-view.js';
import { type CaptionView, captionView, noteViews } from './key-view.js';

/** A block as its partial `templates/blocks/<kind>.hbs` sees it. */
export type BlockView = KindView & { readonly at: number | undefined };

type KindView = HeadingView | ParagraphView | ListView | QuotationView | TableView | ChartView | ChainView;

/**
 * The line of the narrative that a block or section stands in, for a page that is looked at while it is written;
 * `undefined` in a paper that goes out, which says nothing of such things.
 */
export type LineOf = (written: Written) => number | undefined;

export interface HeadingView {
  readonly kind: 'heading';
  readonly id: string;
  readonly level: 3 | 4;
  readonly content: readonly InlineView[];
}

export interface ParagraphView {
  readonly kind: 'paragraph';
  readonly id: string | undefined;
  readonly number: string | undefined;
  readonly content: readonly InlineView[];
}

export interface ListView {
  readonly kind: 'list';
  readonly style: List['style'];
  readonly ordered: boolean;
  readonly items: readonly {
    readonly id: string | undefined;
    readonly label: string | undefined;
    readonly blocks: readonly BlockView[];
  }[];
}

export interface QuotationView {
  readonly kind: 'quotation';
  readonly blocks: readonly BlockView[];
}

export interface TableView {
  readonly kind: 'table';
  readonly id: string;
  readonly caption: CaptionView;
  readonly grid: GridView;
  readonly notes: readonly (readonly InlineView[])[];
}

export interface ChainView {
  readonly kind: 'chain';
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly levels: readonly string[];
}

export const blockViews = (blocks: readonly Block[], lineOf: LineOf): readonly BlockView[] =>
  blocks.map((block) => ({ ...kindView(block, lineOf), at: lineOf(block) }));

const kindView = <K extends BlockKind>(block: Extract<Block, { kind: K }>, lineOf: LineOf): KindView =>
  views[block.kind](block, lineOf);

/** One entry a block kind: a new kind does not compile until it has its view. */
const views: {
  readonly [K in BlockKind]: (block: Extract<Block, { kind: K }>, lineOf: LineOf) => KindView;
} = {
  heading: ({ id, level, content }) => ({ kind: 'heading', id, level, content: inlineViews(content) }),
  paragraph: ({ id, number, content }) => ({ kind: 'paragraph', id, number, content: inlineViews(content) }),
  list: ({ style, items }, lineOf) => ({
    kind: 'list',
    style,
    ordered: style !== 'bullets',
    items: items.map(({ id, label, blocks }) => ({ id, label, blocks: blockViews(blocks, lineOf) })),
  }),
  quotation: ({ blocks }, lineOf) => ({ kind: 'quotation', blocks: blockViews(blocks, lineOf) }),
  table: ({ id, label, caption, grid, key, notes }) => ({
    kind: 'table',
    id,
    caption: captionView(`${id}-caption`, label, caption, key),
    grid: gridView(grid),
    notes: noteViews(notes),
  }),
  chart: chartView,
  chain: ({ id, label, title, levels }) => ({
    kind: 'chain',
    id,
    label,
    title: singleSpaced(title),
    levels: levels.map(singleSpaced),
  }),
};
