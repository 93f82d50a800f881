import type { Rebase } from '../../programme/inputs/spc-settings.js';
import type { Slot } from './slots.js';

/** Months that are judged together: from the start of a series, or from a rebase, to the next one. */
export interface Segment {
  /** Why the segment starts; none for that with which the series starts. */
  readonly rebase: Rebase | undefined;
  readonly slots: readonly Slot[];
}

/**
 * Cuts a series at its configured rebases, nowhere else (domain C11). A rebase that the paper does not know of yet, or
 * that is in no month of the series (which `src/checks` reports), cuts nothing.
 */
export const segmentsOf = (slots: readonly Slot[], rebases: readonly Rebase[]): readonly Segment[] => {
  const segments: { rebase: Rebase | undefined; slots: Slot[] }[] = [];
  for (const slot of slots) {
    const rebase = rebases.find(({ month }) => month === slot.month);
    if (rebase || segments.length === 0) segments.push({ rebase, slots: [] });
    segments.at(-1)?.slots.push(slot);
  }
  return segments;
};
