import Big from 'big.js';
import type { Reading } from '../analysis/reading.js';
import type { Span } from '../diagnostics/source-text.js';
import { type Figure, type Inline, type Mark, text } from '../paper/inlines.js';
import type { PrintedValue } from '../paper/printed.js';
import type { Status } from '../programme/inputs/kpi-series-file.js';
import type { Kpi } from '../programme/inputs/kpis-file.js';
import { isLow, shownValue, writeDigits, writeValue } from '../programme/shown-value.js';
import { spanAt } from '../sources/located.js';
import { writeDecimal } from '../words/decimal.js';

/** A value in running text, where shorthand has no key: one that is there, but too small to be shown, is put in words. */
export const sayValue = (kpi: Kpi, value: Big): string => {
  if (!isLow(kpi, value)) return writeValue(kpi, value);
  const least = writeValue(kpi, stepOf(kpi));
  return value.gt(0) ? `less than ${least}` : `less than ${least} below 0`;
};

/** The smallest difference that the decimals of a KPI show. */
const stepOf = ({ decimals, nearest }: Kpi): Big => new Big(nearest ?? new Big(10).pow(-decimals));

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
const writeSize = (kpi: Kpi, amount: Big): string =>
  isLow(kpi, amount)
    ? `less than ${writeDecimal(stepOf(kpi), kpi.decimals)}`
    : writeDigits(kpi, amount.abs());

/** A difference for a table, with its sign: `+1.4 points`, `\u2212425`; [low] where it would be 0 (domain B14: no +0). */
export const writeSigned = (kpi: Kpi, amount: Big): string => {
  const sign = amount.gt(0) ? '+' : amount.lt(0) ? '\u2212' : '';
  if (isLow(kpi, amount)) return `${sign}[low]`;
  const digits = writeDigits(kpi, amount.abs());
  const points = digits === '1' ? ' point' : ' points';
  return `${sign}${digits}${kpi.unit === 'percentage' ? points : ''}`;
};

/** A change in per cent, without sign (domain B11): one decimal, as percentages have (B12). */
export const writePercentChange = (change: Big): string => {
  const digits = writeDecimal(change.abs(), 1);
  return change.eq(0) || /[1-9]/.test(digits) ? `${digits}%` : 'less than 0.1%';
};

const MARKS: Readonly<Record<Status, readonly Mark[]>> = {
  final: [],
  illustrative: ['i'],
  provisional: ['p'],
  revised: ['r'],
  estimated: ['e'],
  missing: ['x'],
  confidential: ['c'],
};

export const marksOf = (...statuses: readonly Status[]): readonly Mark[] => [
  ...new Set(statuses.flatMap((status) => MARKS[status])),
];

/** The marks of a reading: its own, and [r] where an earlier paper printed another value of its month (domain B8). */
export const marksOfReading = ({ status, restated }: Pick<Reading, 'status' | 'restated'>): readonly Mark[] =>
  marksOf(status, ...(restated ? (['revised'] as const) : []));

/** What the shorthand beside a figure means (domain H5). */
export const MARK_MEANINGS: Readonly<Record<Mark, string>> = {
  x: 'not available',
  z: 'not applicable',
  c: 'confidential: withheld, so that nobody can be recognised',
  low: 'not 0, but rounds to 0',
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

/** A reading that has a value. */
export type Valued = Reading & { readonly value: Big };

/** The value of a reading as a figure, in the words that the place asks for. */
export const valueFigure = (kpi: Kpi, reading: Valued, words = writeValue(kpi, reading.value)): Figure => ({
  ...figure(words, marksOfReading(reading), reading.origins),
  prints: printedValues(kpi, [reading]),
});

/** What a snapshot keeps of readings that are printed: those of the authority itself (domain B7, K3). */
export const printedValues = (kpi: Kpi, readings: readonly PrintedReading[]): readonly PrintedValue[] =>
  readings.filter(({ isOwn }) => isOwn).map((reading) => printedValue(kpi, reading));

type PrintedReading = Pick<Valued, 'month' | 'value' | 'status' | 'isOwn'>;

const printedValue = (kpi: Kpi, { month, value, status }: PrintedReading): PrintedValue => ({
  kpi: kpi.id,
  month,
  value: shownValue(kpi, value).toFixed(kpi.decimals) + (kpi.unit === 'percentage' ? '%' : ''),
  status: status === 'final' ? '' : status,
});

/** A reading for a table: its value, or why there is none: [c], [z] or [x] (domain B7, B9, H5). */
export const readingInline = (kpi: Kpi, reading: Reading | undefined): Inline =>
  reading?.value
    ? valueFigure(kpi, { ...reading, value: reading.value })
    : text(reading?.isWithheld ? '[c]' : reading?.isUndefined ? '[z]' : '[x]');

/** The entries of a key for the marks that a table shows, in the order of {@link MARK_MEANINGS}. */
export const keyFor = (shown: Iterable<Mark>) => {
  const marks = new Set(shown);
  return (Object.keys(MARK_MEANINGS) as Mark[])
    .filter((mark) => marks.has(mark))
    .map((mark) => ({ mark, meaning: MARK_MEANINGS[mark] }));
};
