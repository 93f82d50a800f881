import type { Diagnostics } from '../diagnostics/diagnostic.js';
import type { WorkbookPlace } from '../diagnostics/workbook-place.js';
import type { LedgerPart } from '../programme/fund/parts.js';
import type { FundStructure } from '../programme/inputs/fund-file.js';
import { fold } from '../words/fold.js';
import { CONTINGENCY, PartLabels } from './part-labels.js';
import { PartSequence } from './part-sequence.js';
import type { TableRow } from './table-row.js';

/** A row of the sheet that is one of the ledger. */
export interface PlacedRow {
  readonly part: LedgerPart;
  /** The label of a line; `undefined` for the amount of `part` itself. */
  readonly line: string | undefined;
  readonly row: TableRow;
}

/** Every row of the ledger, in the order of the sheet. */
export interface PlacedRows {
  readonly rows: readonly PlacedRow[];
  /** The rows in which groups and the allocations are named. */
  readonly headings: ReadonlyMap<LedgerPart | 'allocations', TableRow>;
  /** Rows of words below the totals. */
  readonly below: readonly TableRow[];
  /** The number of the last row of the ledger. */
  readonly last: number;
}

/** Most sheets leave the label of a sub-total blank. */
const SUB_TOTAL = /^sub[- ]?total$/i;

/** Gives every row its place by names, labels and position; a row that has none is refused, never dropped (D8). */
export const placeRows = (
  rows: readonly TableRow[],
  structure: FundStructure,
  sheet: WorkbookPlace,
  diagnostics: Diagnostics,
): PlacedRows => {
  const placement = new Placement(structure, sheet, diagnostics);
  for (const row of rows) placement.take(row);
  return placement.end();
};

class Placement {
  readonly #rows: PlacedRow[] = [];
  readonly #headings = new Map<LedgerPart | 'allocations', TableRow>();
  readonly #below: TableRow[] = [];
  readonly #labels: PartLabels;
  readonly #sequence: PartSequence;
  /** The group whose lines are being read: until its sub-total. */
  #open: LedgerPart | undefined;

  constructor(
    structure: FundStructure,
    private readonly sheet: WorkbookPlace,
    private readonly diagnostics: Diagnostics,
  ) {
    this.#labels = new PartLabels(structure);
    this.#sequence = new PartSequence(this.#labels, structure, diagnostics);
  }

  take(row: TableRow): void {
    const part = this.#partOf(row);
    if (part) this.#takePart(part, row);
    else if (this.#open) this.#takeInGroup(this.#open, row);
    else this.#takeOutside(row);
  }

  end(): PlacedRows {
    this.#close(undefined);
    this.#sequence.end(this.#headings.has('allocations'), this.sheet);
    const taken = [...this.#rows.map(({ row }) => row), ...this.#headings.values()];
    const last = Math.max(0, ...taken.map(({ number }) => number));
    return { rows: this.#rows, headings: this.#headings, below: this.#below, last };
  }

  #partOf({ label, cells }: TableRow): LedgerPart | 'allocations' | undefined {
    if (label === undefined) return undefined;
    if (this.#labels.isHeadingOfAllocations(label)) return 'allocations';
    const found = this.#labels.find(label, this.#headings.has('allocations'));
    // A note may begin with the words of a row that has been met.
    if (found && found.kind !== 'group' && cells.size === 0 && this.#sequence.hasReached(found))
      return undefined;
    if (found || this.#open || cells.size === 0 || fold(label) !== fold(CONTINGENCY)) return found;
    return this.#sequence.contingency;
  }

  #takePart(part: LedgerPart | 'allocations', row: TableRow): void {
    this.#close(row);
    if (part === 'allocations') {
      this.#sequence.settle();
      this.#nameRows(part, row);
    } else if (this.#sequence.reach(part, row)) {
      if (part.kind !== 'group')
        this.#rows.push({ part, line: part.kind === 'contingency' ? CONTINGENCY : undefined, row });
      else {
        this.#nameRows(part, row);
        this.#open = part;
      }
    }
  }

  /** A row that only names those below it. */
  #nameRows(part: LedgerPart | 'allocations', row: TableRow): void {
    const [first] = row.cells.values();
    if (first)
      this.diagnostics.error(
        'stray-cell',
        `"${row.label}" names the rows below it, but has an amount beside it.`,
        {
          place: first.place,
          hint: 'Clear the cell. A sub-total stands in a row of its own below the lines, without a label.',
        },
      );
    this.#headings.set(part, row);
  }

  #takeInGroup(part: LedgerPart, row: TableRow): void {
    if (row.label === undefined || SUB_TOTAL.test(row.label)) {
      this.#rows.push({ part, line: undefined, row });
      this.#open = undefined;
    } else if (row.cells.size === 0) {
      const meant = this.#sequence.refuseHeading(row, part);
      if (meant) this.#takePart(meant, row);
    } else {
      this.#checkTwin(part, row.label, row);
      this.#rows.push({ part, line: row.label, row });
    }
  }

  /** A row is known by block, group and label (domain D10). */
  #checkTwin(part: LedgerPart, label: string, row: TableRow): void {
    const twin = this.#rows.find((one) => one.part === part && one.line && fold(one.line) === fold(label));
    if (twin)
      this.diagnostics.error('ledger-row', `"${label}" is there twice in "${part.name}".`, {
        place: row.place,
        related: [{ message: 'first here', place: twin.row.place }],
        hint: 'Give one of them another label, or delete the row that is wrong.',
      });
  }

  #takeOutside(row: TableRow): void {
    const isNote = this.#sequence.isBelowTotals && !row.hasAmounts && !this.#sequence.isMisspelt(row);
    if (isNote) this.#below.push(row);
    else {
      const meant =
        row.cells.size === 0 ? this.#sequence.refuseHeading(row, undefined) : this.#sequence.refuseRow(row);
      if (meant) this.#takePart(meant, row);
    }
  }

  /** A group ends with its sub-total; what comes before that is another fault. */
  #close(next: TableRow | undefined): void {
    const part = this.#open;
    if (!part) return;
    this.#open = undefined;
    this.diagnostics.error('ledger-part-missing', `"${part.name}" has no sub-total.`, {
      place: (next ?? this.#headings.get(part))?.place,
      hint: 'Its sub-total is a row of amounts without a label, below its lines.',
    });
  }
}
