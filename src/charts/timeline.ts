import type { Day } from '../words/month.js';
import type { Stretch } from '../words/vague-date.js';

/** Milestones on a calendar, a row each: when they were first due, when they are expected, when they came. */
export interface TimelineSpec {
  readonly kind: 'timeline';
  /** The day that the paper speaks of, and how its line is labelled: `As at 26 February 2021`. */
  readonly today: { readonly day: Day; readonly label: string };
  readonly groups: readonly TimelineGroup[];
}

/** Rows under a common heading, such as the name of a workstream. */
export interface TimelineGroup {
  readonly name: string;
  readonly rows: readonly TimelineRow[];
}

/** A milestone. A vague date is a stretch from its earliest to its latest day (domain F5). */
export interface TimelineRow {
  readonly name: string;
  readonly baseline: Stretch | undefined;
  /** Not drawn where there is an actual date: nothing is expected any more. */
  readonly forecast: Stretch | undefined;
  readonly actual: Stretch | undefined;
  /** The slip in words, drawn at the end of the row: `1 month late`, `on time`, `complete`. */
  readonly remark: string;
}
