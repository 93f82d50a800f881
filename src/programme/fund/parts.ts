import type { FundBlock, FundStructure } from '../inputs/fund-file.js';

/** What a row of a ledger belongs to: a group of lines, or one of the amounts that close a block or the table (D2, D5, D6). */
export type LedgerPart =
  | { readonly kind: 'group'; readonly id: string; readonly block: FundBlock; readonly name: string }
  | {
      readonly kind: 'contingency' | 'requirement' | 'allocation';
      readonly id: string;
      readonly block: FundBlock;
      readonly name: string;
    }
  | {
      readonly kind: 'totals' | 'available' | 'additional' | 'allocations' | 'remaining';
      readonly id: string;
      readonly block: undefined;
      readonly name: string;
    };

export type PartKind = LedgerPart['kind'];

/**
 * Every part of a ledger in the order of the printed table. `name` is what the column `group` holds, `id` what
 * bindings call it: that of the group or block, `<block>-contingency`, `<block>-allocation`, or the kind itself.
 */
export const partsOf = (structure: FundStructure): readonly LedgerPart[] => {
  const { blocks, totals, available, additional } = structure;
  return [
    ...blocks.flatMap(partsOfBlock),
    closing('totals', totals),
    closing('available', available),
    closing('additional', additional),
    ...allocationParts(structure),
  ];
};

type ClosingPart = Extract<LedgerPart, { readonly block: undefined }>;

const closing = (kind: ClosingPart['kind'], name: string): ClosingPart => ({
  kind,
  id: kind,
  block: undefined,
  name,
});

const partsOfBlock = (block: FundBlock): readonly LedgerPart[] => [
  ...block.groups.map(({ id, name }) => ({ kind: 'group', id, block, name }) as const),
  ...(block.contingency === undefined
    ? []
    : [{ kind: 'contingency', id: `${block.id}-contingency`, block, name: block.contingency } as const]),
  { kind: 'requirement', id: block.id, block, name: block.requirement },
];

const allocationParts = ({ blocks, allocations }: FundStructure): readonly LedgerPart[] => {
  if (!allocations) return [];
  const ofBlocks = allocations.blocks.flatMap(({ block: id, row }) => {
    const block = blocks.find((candidate) => candidate.id === id);
    return block ? [{ kind: 'allocation', id: `${id}-allocation`, block, name: row } as const] : [];
  });
  const { totals, remaining } = allocations;
  return [...ofBlocks, closing('allocations', totals.row), closing('remaining', remaining.row)];
};
