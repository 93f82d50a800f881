import type { Span } from '../../diagnostics/source-text.js';
import type { Programme } from '../../programme/programme.js';
import type { Call, Context } from '../context.js';

/** Something that can be counted. */
export interface Counted {
  /** The options of the binding that apply to it. */
  readonly options?: readonly string[];
  /** The place of each that counts; `undefined` where it cannot be told, for a reason that has been reported. */
  readonly places: (context: Context, call: Call) => readonly Span[] | undefined;
  /** Whether all of them could be read. */
  readonly isComplete: (programme: Programme) => boolean;
}
