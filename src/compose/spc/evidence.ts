import type { KpiFinding } from '../../analysis/findings.js';
import type { Reading, Readings } from '../../analysis/reading.js';
import type { Slot } from '../../analysis/spc/slots.js';
import type { Span } from '../../diagnostics/source-text.js';
import type { Mark } from '../../paper/inlines.js';
import { marksOf } from '../values.js';

/** What a judgement on a series rests on: every value of its latest segment, each with its status and its cell. */
export const evidenceOf = ({
  readings,
  spc,
}: KpiFinding): { readonly marks: readonly Mark[]; readonly origins: readonly Span[] } => {
  const used = valuedIn(readings, spc?.segments.at(-1)?.slots ?? []);
  return {
    marks: marksOf(...used.map(({ status }) => status)),
    origins: used.flatMap(({ origins }) => origins),
  };
};

/** The readings of a segment that have values. */
export const valuedIn = (readings: Readings, slots: readonly Pick<Slot, 'month'>[]): readonly Reading[] => {
  const months = new Set(slots.map(({ month }) => month));
  return readings.all.filter((reading) => reading.value && months.has(reading.month));
};
