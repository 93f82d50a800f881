import type { Diagnostics } from '../diagnostics/diagnostic.js';
import type { WorkbookPlace } from '../diagnostics/workbook-place.js';
import type { LedgerPart } from '../programme/fund/parts.js';
import type { FundStructure } from '../programme/inputs/fund-file.js';
import { nearestWord } from '../words/nearest.js';
import { excerpt } from '../words/phrases.js';
import { OrphanRows } from './orphan-rows.js';
import { CONTINGENCY, type PartLabels } from './part-labels.js';
import type { TableRow } from './table-row.js';

/** Follows the parts of a ledger down a sheet: which was reached where, which was skipped, what stands between them. */
export class PartSequence {
  readonly #reached = new Map<LedgerPart, TableRow>();
  readonly #orphans = new OrphanRows();
  #latest = -1;

  constructor(
    private readonly labels: PartLabels,
    private readonly structure: FundStructure,
    private readonly diagnostics: Diagnostics,
  ) {}

  /** Whether the row may be taken as the one of `part`. */
  reach(part: LedgerPart, row: TableRow): boolean {
    this.settle();
    const twin = this.#reached.get(part);
    if (twin) {
      this.diagnostics.error('ledger-row', `"${part.name}" is there twice.`, {
        place: row.place,
        related: [{ message: 'first here', place: twin.place }],
        hint: 'Delete the row that is wrong.',
      });
      if (part.kind === 'group') this.#orphans.swallow(this.#nextGroup());
      return false;
    }
    const index = this.labels.parts.indexOf(part);
    const above = this.labels.parts[this.#latest];
    if (above && index < this.#latest)
      this.diagnostics.error('ledger-order', `"${part.name}" stands below "${above.name}".`, {
        place: row.place,
        hint: `Move it up: in fund.yaml "${part.name}" comes before "${above.name}".`,
      });
    this.#reached.set(part, row);
    this.#latest = Math.max(this.#latest, index);
    return true;
  }

  hasReached(part: LedgerPart): boolean {
    return this.#reached.has(part);
  }

  /** From here on words are notes, unless they look like the name of something that is still to come. */
  get isBelowTotals(): boolean {
    return this.#latest >= this.labels.parts.findIndex(({ kind }) => kind === 'totals');
  }

  isMisspelt({ label }: TableRow): boolean {
    return label !== undefined && this.#near(label) !== undefined;
  }

  /** Refuses a row with words and no amounts; gives what it must have been meant for. */
  refuseHeading(row: TableRow, open: LedgerPart | undefined): LedgerPart | 'allocations' | undefined {
    const label = row.label ?? '';
    const near = this.#near(label);
    this.diagnostics.error(
      'unknown-ledger-part',
      `"${excerpt(label)}" has no amounts and is no part of the ledger in fund.yaml.`,
      {
        place: row.place,
        hint: near
          ? `Did you mean "${near}"?`
          : 'If it names a group, add it to fund.yaml. If it is a line, write 0 where nothing is spent.',
      },
    );
    if (!open && !near) this.#orphans.swallow(this.#nextGroup());
    return this.#meant(near);
  }

  /** Refuses a row of amounts that stands in no group; gives what it must have been meant for. */
  refuseRow(row: TableRow): LedgerPart | 'allocations' | undefined {
    const near = this.#near(row.label ?? '');
    if (!near) {
      this.#orphans.add(row, this.#nextGroup());
      return undefined;
    }
    this.diagnostics.error(
      'unknown-ledger-part',
      `"${excerpt(row.label ?? '')}" is no part of the ledger in fund.yaml.`,
      { place: row.place, hint: `Did you mean "${near}"?` },
    );
    return this.#meant(near);
  }

  /**
   * Which contingency a row may be that does not say so: that of the block whose rows have been met last, else of the
   * block whose heading seems to be missing above (domain D10).
   */
  get contingency(): LedgerPart | undefined {
    const { parts } = this.labels;
    const last = parts[this.#latest]?.block;
    const lost = this.#orphans.groups.map(({ block }) => block);
    const open = parts.filter((part) => part.kind === 'contingency' && !this.#reached.has(part));
    return open.find(({ block }) => block === last) ?? open.find(({ block }) => lost.includes(block));
  }

  /** Ends the rows that have been met since the last part and belong nowhere. */
  settle(): void {
    this.#orphans.settle();
  }

  end(hasAllocations: boolean, place: WorkbookPlace): void {
    const told = this.#orphans.tell((group) => !this.#reached.has(group), this.diagnostics);
    const missing = this.labels.parts.filter((part) => !this.#reached.has(part) && !told.includes(part));
    const isLeftOut = (part: LedgerPart): boolean => !hasAllocations && this.labels.isAllocation(part);
    for (const part of missing.filter((one) => !isLeftOut(one)))
      this.diagnostics.error(
        'ledger-part-missing',
        `There is no ${part.kind === 'group' ? 'group ' : ''}"${part.name}".`,
        { place, hint: this.#whereItBelongs(part) },
      );
    const heading = this.structure.allocations?.heading;
    if (heading !== undefined && missing.some(isLeftOut))
      this.diagnostics.warning('ledger-part-missing', `There is no "${heading}" below the totals.`, {
        place,
        hint: 'Nothing, if no funding has been allocated: then the paper has no allocations.',
      });
  }

  #whereItBelongs(part: LedgerPart): string {
    const before = this.labels.parts[this.labels.parts.indexOf(part) - 1];
    const words = part.kind === 'contingency' ? `A row "${CONTINGENCY}"` : 'It';
    if (!before) return `${words} belongs at the top of the table.`;
    return `${words} belongs below ${before.kind === 'group' ? 'the sub-total of ' : ''}"${before.name}".`;
  }

  /** The name still to come that a word must have been meant for. */
  #near(word: string): string | undefined {
    const open = this.labels.parts.filter(
      (part) => !this.#reached.has(part) && !this.labels.isAllocation(part),
    );
    const heading = this.structure.allocations?.heading;
    return nearestWord(word, [...open.map(({ name }) => name), ...(heading === undefined ? [] : [heading])]);
  }

  #meant(name: string | undefined): LedgerPart | 'allocations' | undefined {
    if (name === this.structure.allocations?.heading && name !== undefined) return 'allocations';
    return this.labels.parts.find((part) => part.name === name);
  }

  /** The group that should come next, if it is a group that should. */
  #nextGroup(): LedgerPart | undefined {
    const next = this.labels.parts[this.#latest + 1];
    return next?.kind === 'group' ? next : undefined;
  }
}
