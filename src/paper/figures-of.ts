import type { Block, Grid, List } from './blocks.js';
import { type Figure, type Inline, plainText } from './inlines.js';
import { type Section, sectionsOf } from './paper.js';

/** A figure and where a reader finds it: `paragraph 3.3`, `Table 2, Re-referrals, Target`. */
export interface PlacedFigure {
  readonly figure: Figure;
  readonly where: string;
}

/** Every figure that a paper prints, in the order in which it is read. */
export const figuresOf = (paper: Parameters<typeof sectionsOf>[0]): readonly PlacedFigure[] =>
  sectionsOf(paper).flatMap(inSection);

const inSection = (section: Section): readonly PlacedFigure[] => {
  const { number, title, blocks } = section;
  const name = number === undefined ? plainText(title) : /^\d/.test(number) ? `Section ${number}` : number;
  return [...inText(title, name), ...inBlocks(blocks, name)];
};

/** What has no number of its own belongs to the numbered paragraph before it. */
const inBlocks = (blocks: readonly Block[], start: string): readonly PlacedFigure[] => {
  let where = start;
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph' && block.number !== undefined) where = `paragraph ${block.number}`;
    return inBlock(block, where);
  });
};

const inBlock = (block: Block, where: string): readonly PlacedFigure[] => {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return inText(block.content, where);
    case 'list':
      return inList(block, where);
    case 'quotation':
      return inBlocks(block.blocks, where);
    case 'table':
      return [...inGrid(block.grid, block.label), ...inNotes(block.notes, block.label)];
    case 'chart':
      return [
        ...('columns' in block.data ? inGrid(block.data, block.label) : []),
        ...inNotes(block.notes, block.label),
      ];
    case 'chain':
      return [];
  }
};

const inList = ({ items }: List, where: string): readonly PlacedFigure[] =>
  items.flatMap(({ label, blocks }) => inBlocks(blocks, label === undefined ? where : `${where} ${label}`));

const inGrid = ({ columns, bodies }: Grid, label: string): readonly PlacedFigure[] =>
  bodies.flatMap(({ rows }) =>
    rows.flatMap(({ headed, cells }) => {
      const row = headed ? plainText(cells[0]?.paragraphs[0] ?? []) : '';
      return cells.flatMap(({ paragraphs }, index) => {
        const where = [label, row, columns[index]?.heading].filter(Boolean).join(', ');
        return paragraphs.flatMap((paragraph) => inText(paragraph, where));
      });
    }),
  );

const inNotes = (notes: readonly (readonly Inline[])[], label: string): readonly PlacedFigure[] =>
  notes.flatMap((note) => inText(note, `${label}, note`));

const inText = (content: readonly Inline[], where: string): readonly PlacedFigure[] =>
  content.flatMap((inline) => {
    if (inline.kind === 'figure') return [{ figure: inline, where }];
    return 'content' in inline ? inText(inline.content, where) : [];
  });
