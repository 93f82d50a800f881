import type Big from 'big.js';
import type { Month } from '../../words/month.js';
import type { Readings } from '../reading.js';

/** A month of a series, in order of date; one without a value keeps its place (domain B18, C1). */
export interface Slot {
  readonly month: Month;
  readonly value: Big | undefined;
}

/** A month that has a value. */
export interface Point extends Slot {
  readonly value: Big;
}

export const slotsOf = (readings: Readings): readonly Slot[] =>
  readings.months.map((month) => ({ month, value: readings.at(month)?.value }));

export const isPoint = (slot: Slot): slot is Point => slot.value !== undefined;

export const pointsOf = (slots: readonly Slot[]): readonly Point[] => slots.filter(isPoint);
