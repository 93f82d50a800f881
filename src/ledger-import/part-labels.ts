import { type LedgerPart, partsOf } from '../programme/fund/parts.js';
import type { FundStructure } from '../programme/inputs/fund-file.js';
import { fold } from '../words/fold.js';

/** What the sheet calls a contingency: of which block it is, its place says (domain D10). */
export const CONTINGENCY = 'Contingency';

/** The parts of a ledger by what a sheet calls them. */
export class PartLabels {
  readonly parts: readonly LedgerPart[];
  readonly #named: ReadonlyMap<string, LedgerPart>;
  readonly #allocations: readonly (readonly [LedgerPart, RegExp])[];
  readonly #heading: string | undefined;

  constructor(structure: FundStructure) {
    const { allocations } = structure;
    this.parts = partsOf(structure);
    this.#named = new Map(this.parts.map((part) => [fold(part.name), part]));
    this.#heading = allocations && fold(allocations.heading);
    const labels = new Map([
      ...(allocations?.blocks ?? []).map(({ row, label }) => [row, label] as const),
      ...[allocations?.totals, allocations?.remaining].flatMap((one) =>
        one ? [[one.row, one.label] as const] : [],
      ),
    ]);
    this.#allocations = this.parts.flatMap((part) => {
      const label = labels.get(part.name);
      return label === undefined ? [] : [[part, patternOf(label, part)] as const];
    });
  }

  /** A group, requirement or total by its name; below the heading of the allocations, by what is printed there. */
  find(label: string, inAllocations: boolean): LedgerPart | undefined {
    const named = this.#named.get(fold(label));
    if (!inAllocations) return named;
    return this.#allocations.find(([, pattern]) => pattern.test(fold(label)))?.[0] ?? named;
  }

  isHeadingOfAllocations(label: string): boolean {
    return fold(label) === this.#heading;
  }

  isAllocation(part: LedgerPart): boolean {
    return this.#allocations.some(([one]) => one === part);
  }
}

/**
 * A label with bindings prints figures that this sheet need not have, so anything may stand for them.
 * The row of a block's allocation is also known by the block's name at its start: what follows explains it.
 */
const patternOf = (label: string, { kind, block }: LedgerPart): RegExp => {
  const written = fold(label)
    .split(/\{\{.*?\}\}/)
    .map(escaped)
    .join('.+');
  return new RegExp(
    kind === 'allocation' ? `^(?:${written}$|${escaped(fold(block.name))}\\b)` : `^${written}$`,
  );
};

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
