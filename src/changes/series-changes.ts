import { marksOf } from '../compose/values.js';
import type { ReadingEntry } from '../findings-json/kpi-shape.js';
import { compare } from '../words/compare.js';
import { type Month, writeMonth } from '../words/month.js';
import type { Field, Mode } from './compare-entries.js';

type Series = readonly ReadingEntry[];

/**
 * What is another in a series: its latest value, which may be of another month, and the values of all other months. Of
 * two months' papers only what both know is compared: that the later one knows more is no change.
 * @param name of the area, where it is not the authority itself
 */
export const seriesFields = (before: Series, after: Series, mode: Mode, name = ''): readonly Field[] => {
  const [was, is] = [latestOf(before), latestOf(after)];
  const prefix = name && `${name}: `;
  const latest = was?.month === is?.month ? [] : [latestField(was, is, mode, prefix)];
  const [earlier, later] = [byMonth(before), byMonth(after)];
  const isLatestAlone = (month: string): boolean =>
    latest.length > 0 &&
    ((month === was?.month && !later.has(month)) || (month === is?.month && !earlier.has(month)));
  const months = [...new Set([...earlier.keys(), ...later.keys()])].sort(compare);
  return [
    ...latest,
    ...months
      .filter((month) => !isLatestAlone(month))
      .filter((month) => mode === 'revisions' || (earlier.has(month) && later.has(month)))
      .map((month) => monthField(month, earlier.get(month), later.get(month), prefix)),
  ];
};

const latestOf = (series: Series): ReadingEntry | undefined => series.findLast(({ value }) => value !== null);

const byMonth = (series: Series): ReadonlyMap<string, ReadingEntry> =>
  new Map(series.map((reading) => [reading.month, reading]));

/** A later month with the same value is no change of what papers say, unless it is the data that have grown. */
const latestField = (
  was: ReadingEntry | undefined,
  is: ReadingEntry | undefined,
  mode: Mode,
  prefix: string,
): Field => {
  const isSame = mode === 'months' && was && is && printedOf(was) === printedOf(is);
  return {
    what: `${prefix}latest value`,
    before: isSame ? null : dated(was),
    after: isSame ? null : dated(is),
    places: (is ?? was)?.origins,
  };
};

const monthField = (
  month: string,
  was: ReadingEntry | undefined,
  is: ReadingEntry | undefined,
  prefix: string,
): Field => {
  const printed = [was, is].map((reading) => (reading ? printedOf(reading) : null));
  const isHidden = was && is && printed[0] === printed[1] && exactOf(was) !== exactOf(is);
  const [before = null, after = null] = isHidden ? [inFull(was), inFull(is)] : printed;
  return {
    what: `${prefix}value for ${writeMonth(month as Month)}`,
    before,
    after,
    places: (is ?? was)?.origins,
  };
};

/** A value with its shorthand, as a sentence prints it. */
export const printedOf = ({ printed, value, status, 'restated-from': told }: ReadingEntry): string => {
  const marks = value === null ? [] : marksOf(status, ...(told === null ? [] : (['revised'] as const)));
  return [printed, ...marks.map((mark) => `[${mark}]`)].join(' ');
};

/** `25.0% in January 2021`; nothing of a series without values. */
export const dated = (reading: ReadingEntry | undefined): string | null =>
  reading ? `${printedOf(reading)} in ${writeMonth(reading.month as Month)}` : null;

/** What decimals do not show: the counts, else the exact value. */
const exactOf = ({ value, numerator, denominator }: ReadingEntry): string | null =>
  numerator === null ? value : denominator === null ? numerator : `${numerator} of ${denominator}`;

const inFull = (reading: ReadingEntry): string => `${printedOf(reading)} (${exactOf(reading)})`;
