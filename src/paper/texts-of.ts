import type { Block, Grid, List } from './blocks.js';
import { type Inline, plainText } from './inlines.js';
import { type Section, sectionsOf } from './paper.js';

/** A piece of running text and where a reader finds it: `paragraph 3.3`, `Table 2, Re-referrals, Target`. */
export interface PlacedText {
  readonly content: readonly Inline[];
  readonly where: string;
  /** `table`: it belongs to a table or a chart, and not to the text itself. */
  readonly kind: 'heading' | 'paragraph' | 'table';
}

/** Every text that a paper prints between its cover and its end, in the order in which it is read. */
export const textsOf = (paper: Parameters<typeof sectionsOf>[0]): readonly PlacedText[] =>
  sectionsOf(paper).flatMap(inSection);

const inSection = (section: Section): readonly PlacedText[] => {
  const { number, title, blocks } = section;
  const name = number === undefined ? plainText(title) : /^\d/.test(number) ? `Section ${number}` : number;
  return [{ content: title, where: name, kind: 'heading' }, ...inBlocks(blocks, name)];
};

/** What has no number of its own belongs to the numbered paragraph before it. */
const inBlocks = (blocks: readonly Block[], start: string): readonly PlacedText[] => {
  let where = start;
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph' && block.number !== undefined) where = `paragraph ${block.number}`;
    return inBlock(block, where);
  });
};

const inBlock = (block: Block, where: string): readonly PlacedText[] => {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [{ content: block.content, where, kind: block.kind }];
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

const inList = ({ items }: List, where: string): readonly PlacedText[] =>
  items.flatMap(({ label, blocks }) => inBlocks(blocks, label === undefined ? where : `${where} ${label}`));

const inGrid = ({ columns, bodies }: Grid, label: string): readonly PlacedText[] =>
  bodies.flatMap(({ rows }) =>
    rows.flatMap(({ headed, cells }) => {
      const row = headed ? plainText(cells[0]?.paragraphs[0] ?? []) : '';
      return cells.flatMap(({ paragraphs }, index) => {
        const where = [label, row, columns[index]?.heading].filter(Boolean).join(', ');
        return paragraphs.map((content) => ({ content, where, kind: 'table' as const }));
      });
    }),
  );

const inNotes = (notes: readonly (readonly Inline[])[], label: string): readonly PlacedText[] =>
  notes.map((content) => ({ content, where: `${label}, note`, kind: 'table' }));
