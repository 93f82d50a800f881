import type { Findings } from '../analysis/findings.js';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import type { Span } from '../diagnostics/source-text.js';
import type { Binding, Narrative, Written } from '../narrative/narrative.js';
import type { Reference } from '../paper/inlines.js';
import type { Settings } from '../programme/inputs/programme-file.js';
import type { Programme } from '../programme/programme.js';
import type { Anchors } from './anchors.js';
import type { Counters } from './counters.js';
import type { Endnotes } from './endnotes.js';

/** What everything that composes a paper has to hand. */
export interface Context {
  readonly programme: Programme;
  readonly settings: Settings;
  readonly findings: Findings;
  readonly narrative: Narrative;
  readonly counters: Counters;
  readonly anchors: Anchors;
  readonly endnotes: Endnotes;
  /** Cross-references met so far; their text is known when the whole paper has been numbered. */
  readonly references: Map<Reference, Written>;
  /** The cells of the ledger that the text has named so far: some must be (domain D6). */
  readonly namedCells: Set<string>;
  /** The ids of the milestones that the paper has spoken of so far (domain F6). */
  readonly mentioned: Set<string>;
  /** The ids of the tables of milestones so far, by the workstream that they are about; empty for all. */
  readonly milestoneTables: Map<string, string>;
  /** The names of the blocks that have been placed so far. */
  readonly placed: Set<string>;
  /** Whether the words at hand are somebody else's: a quotation. */
  readonly quoted?: boolean;
  /** The KPIs of which the words at hand print what their charts show. */
  readonly signalled?: ReadonlySet<string>;
  /** The names of the bindings that stand for blocks: inside text they are a mistake worth naming. */
  readonly blockNames: readonly string[];
  readonly diagnostics: Diagnostics;
}

/** A kind of binding: what it may be told, and what it stands for. */
export interface BindingKind<Result> {
  /** What its argument names, for messages: `the id of a KPI`; absent where it takes none. */
  readonly argument?: string;
  readonly options: readonly string[];
  resolve(call: Call, context: Context): Result | undefined;
}

/** A binding whose name, argument and options have been checked against its kind. */
export interface Call {
  /** The argument; an empty text where the kind takes none. */
  readonly argument: Written;
  readonly options: Binding['options'];
  readonly span: Span;
}
