import Big from 'big.js';
import type { Reading } from '../analysis/reading.js';
import type { Span } from '../diagnostics/source-text.js';
import { type Figure, type Inline, type Mark, text } from '../paper/inlines.js';
import type { Status } from '../programme/inputs/kpi-series-file.js';
import type { Kpi } from '../programme/inputs/kpis-file.js';
import { spanAt } from '../sources/located.js';
import { writeDecimal } from '../words/decimal.js';

/** A value of a KPI as printed: its own decimals, % closed up (domain B12, H2). */
export const writeValue = (kpi: Kpi, value: Big): string =>
  writeDecimal(value, kpi.decimals) + (kpi.unit === 'percentage' ? '%' : '');

/** A difference of two values, without sign: percentages differ by percentage points (domain B11). */
export const writeDifference = (kpi: Kpi, amount: Big): string => {
  const digits = writeSize(kpi, amount);
  if (kpi.unit === 'percentage') return `${digits} percentage point${digits === '1' ? '' : 's'}`;
  return kpi.unit === 'rate' && kpi.per
    ? `${digits} per ${kpi.per}`
    : // The noun of a count is a plural.
      [digits, digits === '1' ? '' : (kpi.counts ?? '')].join(' ').trim();
};

/** A difference that is there, but too small for the decimals of the KPI, is not printed as none (domain B14). */
const writeSize = (kpi: Kpi, amount: Big): string => {
  const digits = writeDecimal(amount.abs(), kpi.decimals);
  if (amount.eq(0) || /[1-9]/.test(digits)) return digits;
  return `less than ${writeDecimal(new Big(10).pow(-kpi.decimals), kpi.decimals)}`;
};

const MARKS: Readonly<Record<Status, readonly Mark[]>> = {
  final: [],
  illustrative: ['i'],
  provisional: ['p'],
  revised: ['r'],
  estimated: ['e'],
  missing: ['x'],
};

export const marksOf = (...statuses: readonly Status[]): readonly Mark[] => [
  ...new Set(statuses.flatMap((status) => MARKS[status])),
];

/** What the shorthand beside a figure means (domain H5). */
export const MARK_MEANINGS: Readonly<Record<Mark, string>> = {
  x: 'not available',
  z: 'not applicable',
  i: 'illustrative: made up for this sample, in no published paper',
  p: 'provisional',
  r: 'revised since it was last reported',
  e: 'estimated',
};

export const figure = (value: string, marks: readonly Mark[], origins: readonly Span[]): Figure => ({
  kind: 'figure',
  text: value,
  marks,
  origins,
});

export const targetFigure = (kpi: Kpi, target: NonNullable<Kpi['target']>): Figure =>
  figure(writeValue(kpi, target.value), marksOf(kpi['target-status']), [spanAt(kpi.at, 'target')]);

/** A reading for a table: its value, or [x] where there is none and [z] where there can be none (domain B7, B9, H5). */
export const readingInline = (kpi: Kpi, reading: Reading | undefined): Inline =>
  reading?.value
    ? figure(writeValue(kpi, reading.value), marksOf(reading.status), reading.origins)
    : text(reading?.isUndefined ? '[z]' : '[x]');

/** The entries of a key for the marks that a table shows, in the order of {@link MARK_MEANINGS}. */
export const keyFor = (shown: Iterable<Mark>) => {
  const marks = new Set(shown);
  return (Object.keys(MARK_MEANINGS) as Mark[])
    .filter((mark) => marks.has(mark))
    .map((mark) => ({ mark, meaning: MARK_MEANINGS[mark] }));
};
