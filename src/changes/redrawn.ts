import { isDeepStrictEqual } from 'node:util';
import type { Block, Chain, Chart, Table } from '../paper/blocks.js';
import { type Paper, sectionsOf } from '../paper/paper.js';
import { withoutPlaces } from './other-findings.js';
import type { Redrawn } from './shape.js';

type Drawn = Table | Chart | Chain;

/** The tables and charts that both papers have and that print something else, be it only a note. */
export const redrawnIn = (before: Paper, after: Paper): readonly Redrawn[] => {
  const earlier = new Map(drawnIn(before).map((block) => [block.id, block]));
  return drawnIn(after).flatMap((block) => {
    const was = earlier.get(block.id);
    if (!was || isDeepStrictEqual(printedOf(was), printedOf(block))) return [];
    const title = block.kind === 'table' ? block.caption : block.title;
    return [{ paper: after.kind, label: block.label, title }];
  });
};

const drawnIn = (paper: Paper): readonly Drawn[] =>
  sectionsOf(paper).flatMap(({ blocks }) => inBlocks(blocks));

const inBlocks = (blocks: readonly Block[]): readonly Drawn[] =>
  blocks.flatMap((block): readonly Drawn[] => {
    switch (block.kind) {
      case 'table':
      case 'chart':
      case 'chain':
        return [block];
      case 'list':
        return block.items.flatMap(({ blocks: inner }) => inBlocks(inner));
      case 'quotation':
        return inBlocks(block.blocks);
      default:
        return [];
    }
  });

/** Neither its number is its own, which one that comes before it changes, nor its place in the narrative. */
const printedOf = (block: Drawn): unknown => withoutPlaces({ ...block, label: '', written: undefined });
