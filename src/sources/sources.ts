import type { SourceText } from '../diagnostics/source-text.js';
import type { LocatedTable } from './csv.js';
import type { Located } from './located.js';

/** A file of a programme folder: absent, or there but not readable (its faults have been reported), or read. */
export type Gathered<T> = 'absent' | 'unreadable' | T;

export const isRead = <T extends object>(gathered: Gathered<T>): gathered is T =>
  typeof gathered !== 'string';

/** Everything that a programme folder holds for one month, as written. */
export interface Sources {
  /** The folder's name as messages show it. */
  readonly folder: string;
  readonly programme: Gathered<Located>;
  readonly kpis: Gathered<Located>;
  readonly series: Gathered<LocatedTable>;
  readonly risks: Gathered<Located>;
  readonly milestones: Gathered<LocatedTable>;
  readonly fund: Gathered<Located>;
  /** The snapshots of the fund's ledger by their month, the earliest first. */
  readonly ledgers: readonly { readonly month: string; readonly table: Gathered<LocatedTable> }[];
  readonly virements: Gathered<LocatedTable>;
  /** What earlier papers printed, by their month, the earliest first. */
  readonly published: readonly PublishedSource[];
  readonly narratives: readonly NarrativeSource[];
}

/** The text of one paper, and the definition of its kind. */
export interface NarrativeSource {
  readonly month: string;
  /** The paper's kind: the name of the file without `.md`. */
  readonly kind: string;
  readonly text: SourceText;
  readonly definition: Gathered<Located>;
}

/** The snapshot of what the papers of a month printed. */
export interface PublishedSource {
  readonly month: string;
  readonly kpis: Gathered<LocatedTable>;
  readonly milestones: Gathered<LocatedTable>;
  readonly risks: Gathered<LocatedTable>;
  /** The ledger of the fund that they printed, as it was then. */
  readonly ledger: Gathered<LocatedTable>;
  readonly publication: Gathered<Located>;
}
