/**
 * How much the length of a segment lets its limits say (domain C13): `too-short` is a line only, `trial` limits are
 * drawn dashed and carry no icon, `established` ones carry all.
 */
export type Standing = 'too-short' | 'trial' | 'established';

/** From so many values on there are limits: Wheeler accepts five or six. */
export const FEWEST_FOR_LIMITS = 6;
/** From so many on they are established: where NHS England's tool begins to draw them, and the package stops warning. */
export const FEWEST_FOR_ICONS = 13;

/** @param count how many values the segment has; missing months do not count */
export const standingOf = (count: number): Standing =>
  count < FEWEST_FOR_LIMITS ? 'too-short' : count < FEWEST_FOR_ICONS ? 'trial' : 'established';
