import { isDeepStrictEqual } from 'node:util';
import { type Block, blocksIn, type Chain, type Chart, type Table } from '../paper/blocks.js';
import { type Paper, sectionsOf } from '../paper/paper.js';
import { withoutPlaces } from './other-findings.js';
import type { Redrawn } from './shape.js';

type Drawn = Table | Chart | Chain;

/** The tables and charts that came, that went, and that print something else, be it only a note. */
export const redrawnIn = (before: Paper, after: Paper): readonly Redrawn[] => {
  const [was, is] = [before, after].map((paper) => new Map(drawnIn(paper).map((block) => [block.id, block])));
  const told = ({ kind: paper }: Paper, block: Drawn, kind: Redrawn['kind']): Redrawn => ({
    paper,
    label: block.label,
    title: block.kind === 'table' ? block.caption : block.title,
    kind,
  });
  return [
    ...drawnIn(after).flatMap((block) => {
      const earlier = was?.get(block.id);
      if (!earlier) return [told(after, block, 'new')];
      return isDeepStrictEqual(printedOf(earlier), printedOf(block)) ? [] : [told(after, block, 'changed')];
    }),
    ...drawnIn(before)
      .filter(({ id }) => !is?.has(id))
      .map((block) => told(before, block, 'gone')),
  ];
};

const drawnIn = (paper: Paper): readonly Drawn[] =>
  sectionsOf(paper).flatMap(({ blocks }) => inBlocks(blocks));

const inBlocks = (blocks: readonly Block[]): readonly Drawn[] =>
  blocks.flatMap((block) =>
    block.kind === 'table' || block.kind === 'chart' || block.kind === 'chain'
      ? [block]
      : inBlocks(blocksIn(block)),
  );

/** Its number is not its own: one that comes before it changes that. */
const printedOf = (block: Drawn): unknown => withoutPlaces({ ...block, label: '' });
