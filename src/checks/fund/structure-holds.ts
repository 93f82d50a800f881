import type { Diagnostics } from '../../diagnostics/diagnostic.js';
import { partsOf } from '../../programme/fund/parts.js';
import type { FundStructure } from '../../programme/inputs/fund-file.js';
import { type Path, spanAt } from '../../sources/located.js';
import { suggest } from '../../words/nearest.js';
import type { Check } from '../check.js';
import { fundOf } from './fund-of.js';

/** `fund.yaml` gives every part of a ledger a name of its own, and its amounts to blocks that are there (domain D10). */
export const fundStructureHolds: Check = (programme, diagnostics) => {
  const structure = fundOf(programme)?.structure;
  if (!structure) return;
  checkNames(structure, diagnostics);
  checkBlocks(structure, diagnostics);
};

/** The column `group` knows a part by its name, a binding by its id: neither may be that of another. */
const checkNames = (structure: FundStructure, diagnostics: Diagnostics): void => {
  const parts = partsOf(structure);
  for (const key of ['name', 'id'] as const)
    for (const [index, part] of parts.entries()) {
      if (parts.findIndex((other) => other[key] === part[key]) === index) continue;
      diagnostics.error('fund-structure', `Two parts of the ledger are called "${part[key]}".`, {
        span: spanAt(structure.at),
        hint:
          key === 'name'
            ? 'Give every group, contingency, requirement and total a name of its own, here and in the ledgers.'
            : 'Give every block and group an id of its own; totals, available, additional, allocations and remaining are taken.',
      });
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
