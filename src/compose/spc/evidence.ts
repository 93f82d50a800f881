import type { KpiFinding } from '../../analysis/findings.js';
import type { Reading } from '../../analysis/reading.js';
import type { Span } from '../../diagnostics/source-text.js';
import type { Mark } from '../../paper/inlines.js';
import { marksOf } from '../values.js';

/** What a judgement on a series rests on: every value of its latest segment, each with its status and its cell. */
export const evidenceOf = ({
  readings,
  spc,
}: KpiFinding): { readonly marks: readonly Mark[]; readonly origins: readonly Span[] } => {
  const months = new Set(spc?.segments.at(-1)?.slots.map(({ month }) => month));
  const used = readings.all.filter((reading: Reading) => reading.value && months.has(reading.month));
  return {
    marks: marksOf(...used.map(({ status }) => status)),
    origins: used.flatMap(({ origins }) => origins),
  };
};
