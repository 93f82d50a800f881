import type { Diagnostics } from '../diagnostics/diagnostic.js';
import type { LedgerPart } from '../programme/fund/parts.js';
import { excerpt } from '../words/phrases.js';
import type { TableRow } from './table-row.js';

/** Rows of amounts that follow one another and belong nowhere, and the group that should have come before them. */
interface Run {
  readonly rows: TableRow[];
  readonly group: LedgerPart | undefined;
}

/** Rows that belong nowhere: those that follow one another are one fault, most often a heading that got lost. */
export class OrphanRows {
  readonly #runs: Run[] = [];
  #current: Run | undefined;
  #swallows = false;

  /** @param group the group whose heading may be missing above the row */
  add(row: TableRow, group: LedgerPart | undefined): void {
    if (this.#swallows) return;
    if (!this.#current) {
      this.#current = { rows: [], group };
      this.#runs.push(this.#current);
    }
    this.#current.rows.push(row);
  }

  /** What comes now belongs to something that has been refused, and is not told as well. */
  swallow(group: LedgerPart | undefined): void {
    this.#runs.push({ rows: [], group });
    this.#current = undefined;
    this.#swallows = true;
  }

  /** Something that has its place stands between what came and what comes. */
  settle(): void {
    this.#current = undefined;
    this.#swallows = false;
  }

  /** The groups in whose place other rows have been met. */
  get groups(): readonly LedgerPart[] {
    return this.#runs.flatMap(({ group }) => group ?? []);
  }

  /**
   * Tells of every run; gives the groups whose absence is told with it.
   * @param isMissing whether the heading of a group is nowhere in the sheet
   */
  tell(isMissing: (group: LedgerPart) => boolean, diagnostics: Diagnostics): readonly LedgerPart[] {
    const runs = this.#runs.filter(({ rows }) => rows.length > 0);
    for (const { rows, group } of runs)
      diagnostics.error('unknown-ledger-part', messageOf(rows), {
        place: rows[0]?.place,
        hint:
          group && isMissing(group)
            ? `Write "${group.name}" into a row above.`
            : 'A line stands in its group, above the sub-total.',
      });
    return runs.flatMap(({ group }) => group ?? []);
  }
}

const messageOf = (rows: readonly TableRow[]): string => {
  const [first, last] = [rows[0], rows.at(-1)];
  const label = first?.label === undefined ? undefined : `"${excerpt(first.label)}"`;
  if (first === last) return `${label ?? 'This row of amounts'} stands in no group.`;
  return `The rows from ${label ?? 'here'} to row ${last?.number} stand in no group.`;
};
