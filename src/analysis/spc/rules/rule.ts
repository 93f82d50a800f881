import type { Limits } from '../limits.js';
import type { Side } from '../side.js';
import type { Point } from '../slots.js';

/**
 * A rule that finds points which chance does not explain. It sees consecutive points of one segment only, settled as
 * its limits are, and gives for each the way in which it is flagged: 1 up (above, increasing), −1 down, 0 not at all.
 */
export type Rule = (points: readonly Point[], limits: Limits) => readonly Side[];
