import type { Diagnostics } from '../../diagnostics/diagnostic.js';
import { type Path, spanAt } from '../../sources/located.js';
import { suggest } from '../../words/nearest.js';
import type { FundStructure } from '../inputs/fund-file.js';
import { type LedgerPart, partsOf } from './parts.js';

/** `fund.yaml` gives every part of a ledger a name of its own, and its amounts to blocks that are there (domain D10). */
export const reportStructureFaults = (structure: FundStructure, diagnostics: Diagnostics): void => {
  checkNames(structure, diagnostics);
  checkBlocks(structure, diagnostics);
};

/** The column `group` knows a part by its name, a binding by its id: neither may be that of another. */
const checkNames = (structure: FundStructure, diagnostics: Diagnostics): void => {
  const parts = partsOf(structure);
  for (const key of ['name', 'id'] as const)
    for (const [index, part] of parts.entries()) {
      const twin = parts.slice(0, index).find((other) => other[key] === part[key]);
      if (!twin || (key === 'id' && isNamedByBlock(part) && twin.kind === part.kind)) continue;
      diagnostics.error('fund-structure', `Two parts of the ledger are called "${part[key]}".`, {
        span: spanAt(structure.at, ...pathOf(part, key, structure)),
        related: [{ message: 'the other one', span: spanAt(structure.at, ...pathOf(twin, key, structure)) }],
        hint:
          key === 'name'
            ? 'Give every group, contingency, requirement and total a name of its own, here and in the ledgers.'
            : 'Give every block and group an id of its own; totals, available, additional, allocations and remaining are taken.',
      });
    }
};

/** Two blocks of one id have been told of, and their contingencies need not be. */
const isNamedByBlock = ({ kind }: LedgerPart): boolean => kind === 'contingency';

/** Where the name or the id of a part is written. */
const pathOf = (part: LedgerPart, key: 'name' | 'id', { blocks, allocations }: FundStructure): Path => {
  const { kind, id, name, block } = part;
  const inBlock: Path = ['blocks', block === undefined ? -1 : blocks.indexOf(block)];
  switch (kind) {
    case 'group': {
      const index = block.groups.findLastIndex((group) => group.id === id && group.name === name);
      return [...inBlock, 'groups', index, key];
    }
    case 'contingency':
    case 'requirement':
      return [...inBlock, key === 'name' ? kind : 'id'];
    case 'allocation': {
      const index = allocations?.blocks.findLastIndex(({ row }) => row === name) ?? -1;
      return ['allocations', 'blocks', index, key === 'name' ? 'row' : 'block'];
    }
    case 'allocations':
      return ['allocations', 'totals', 'row'];
    case 'remaining':
      return ['allocations', 'remaining', 'row'];
    default:
      return [kind];
  }
};

const checkBlocks = (structure: FundStructure, diagnostics: Diagnostics): void => {
  const ids = structure.blocks.map(({ id }) => id);
  const known = (block: string | undefined, path: Path): void => {
    if (block === undefined || ids.includes(block)) return;
    diagnostics.error('fund-structure', `There is no block "${block}".`, {
      span: spanAt(structure.at, ...path),
      hint: suggest(block, ids),
    });
  };
  for (const [index, { block }] of (structure.allocations?.blocks ?? []).entries())
    known(block, ['allocations', 'blocks', index, 'block']);
  for (const [index, { block, id }] of structure.plans.entries()) {
    known(block, ['plans', index, 'block']);
    if (structure.plans.findIndex((other) => other.id === id) < index)
      diagnostics.error('duplicate-id', `The plan "${id}" is there twice.`, {
        span: spanAt(structure.at, 'plans', index, 'id'),
        hint: 'Give one of them another id, or delete it.',
      });
  }
};
