import type { Polarity } from '../../programme/inputs/kpis-file.js';
import type { TwoOfThree } from '../../programme/inputs/spc-settings.js';
import type { Limits } from './limits.js';
import { beyondLimit } from './rules/beyond-limit.js';
import type { Rule } from './rules/rule.js';
import { shift } from './rules/shift.js';
import { trend } from './rules/trend.js';
import { twoOfThree } from './rules/two-of-three.js';
import { type Side, settled } from './side.js';
import type { Point, Slot } from './slots.js';
import { stretchesOf } from './stretches.js';

/** By what a point is explained: one cause each, the first that applies in the order of the rules (domain C7). */
export type Cause = 'beyond-limit' | 'trend' | 'two-of-three' | 'shift' | 'common-cause';

/** What a special cause means for the service (domain C8); of a neutral KPI only which way it went (domain B1). */
export type Effect = 'improvement' | 'concern' | 'neutral';

/** What chance leaves to be explained of one point. */
export type Label =
  | { readonly cause: 'common-cause' }
  | {
      readonly cause: Exclude<Cause, 'common-cause'>;
      /** Above, or increasing, is up. */
      readonly direction: 'up' | 'down';
      readonly effect: Effect;
    };

/** The rules in the order in which they explain a point (domain C7). */
const rulesFor = (counting: TwoOfThree): readonly (readonly [Exclude<Cause, 'common-cause'>, Rule])[] => [
  ['beyond-limit', beyondLimit],
  ['trend', trend],
  ['two-of-three', twoOfThree(counting)],
  ['shift', shift],
];

/** The label of every point of one segment; no rule looks at another segment, or over a gap (domain C11, C14). */
export const labelsOf = (
  slots: readonly Slot[],
  limits: Limits,
  polarity: Polarity,
  counting: TwoOfThree,
): ReadonlyMap<Point['month'], Label> => {
  const lines = settledLimits(limits);
  return new Map(
    stretchesOf(slots).flatMap((stretch) => {
      const points = stretch.map((point) => ({ ...point, value: settled(point.value) }));
      const found = rulesFor(counting).map(([cause, rule]) => ({ cause, sides: rule(points, lines) }));
      return stretch.map(({ month }, index) => {
        const first = found.find(({ sides }) => sides[index] !== 0);
        return [month, first ? labelled(first.cause, first.sides[index] ?? 0, polarity) : COMMON] as const;
      });
    }),
  );
};

/** Settled once, since every rule compares with them. */
const settledLimits = (limits: Limits): Limits => ({
  mean: settled(limits.mean),
  averageMovingRange: limits.averageMovingRange,
  upper: settled(limits.upper),
  lower: settled(limits.lower),
  nearUpper: settled(limits.nearUpper),
  nearLower: settled(limits.nearLower),
});

const COMMON: Label = { cause: 'common-cause' };

const labelled = (cause: Exclude<Cause, 'common-cause'>, side: Side, polarity: Polarity): Label => ({
  cause,
  direction: side > 0 ? 'up' : 'down',
  effect:
    polarity === 'neutral'
      ? 'neutral'
      : side > 0 === (polarity === 'higher-is-better')
        ? 'improvement'
        : 'concern',
});
