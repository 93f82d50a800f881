import type { Rebase, TwoOfThree } from '../../programme/inputs/spc-settings.js';
import type { RunSignal, Runs } from './anhoej.js';
import type { Assurance, Variation } from './icons.js';
import type { Label } from './labels.js';
import type { Limits } from './limits.js';
import type { Point, Slot } from './slots.js';
import type { Standing } from './standing.js';

/** How a series has behaved, by one method and never by two at once (domain C18). */
export type SpcFinding = XmrFinding | RunChartFinding;

/** What both methods say of a stretch of months that are judged together. */
interface SegmentFinding {
  /** Why it starts; none for the first. */
  readonly rebase: Rebase | undefined;
  /** How many values it has. */
  readonly count: number;
  readonly standing: Standing;
}

/** Individual values with limits from their moving ranges (domain C1). */
export interface XmrFinding {
  readonly method: 'xmr';
  readonly screenOutliers: boolean;
  readonly twoOfThree: TwoOfThree;
  readonly baseline: number | undefined;
  readonly segments: readonly XmrSegment[];
  /** From the latest point of the latest segment; none while its limits are on trial (domain C9, C13). */
  readonly variation: { readonly icon: Variation; readonly point: LabelledPoint } | undefined;
  readonly assurance: Assurance | undefined;
}

export interface XmrSegment extends SegmentFinding {
  /** None in a segment that is too short, or that has no moving range. */
  readonly limits: Limits | undefined;
  readonly slots: readonly LabelledSlot[];
}

export interface LabelledSlot extends Slot {
  /** None where there is no value, or there are no limits to judge it by. */
  readonly label: Label | undefined;
}

export interface LabelledPoint extends Point {
  readonly label: Label;
}

/** Values about their median (domain C18). */
export interface RunChartFinding {
  readonly method: 'run-chart';
  readonly baseline: number | undefined;
  readonly segments: readonly RunSegment[];
}

export interface RunSegment extends SegmentFinding {
  /** None in a segment that is too short. */
  readonly median: Point['value'] | undefined;
  readonly runs: Runs | undefined;
  /** None while there are too few points beside the median to tell. */
  readonly signals: readonly RunSignal[] | undefined;
  readonly slots: readonly Slot[];
}
