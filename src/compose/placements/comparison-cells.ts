import type { Benchmark, KpiFinding } from '../../analysis/findings.js';
import { percentChange } from '../../analysis/movement.js';
import type { PeriodReading } from '../../analysis/over-period.js';
import type { Reading } from '../../analysis/reading.js';
import type { Cell } from '../../paper/blocks.js';
import { type Inline, text } from '../../paper/inlines.js';
import { writeValue } from '../../programme/shown-value.js';
import { spanAt } from '../../sources/located.js';
import { type Month, writeMonthShort } from '../../words/month.js';
import { groupWords } from '../group-words.js';
import { figure, marksOf, readingInline, writePercentChange, writeSigned } from '../values.js';
import { cell, NOT_APPLICABLE, NOT_AVAILABLE } from './cells.js';

/** An earlier month with its name, and how far the latest figure is from it (domain B7). */
export const earlier = (finding: KpiFinding, reading: Reading | undefined, month: Month | undefined): Cell =>
  month === undefined
    ? NOT_AVAILABLE
    : cell(
        [readingInline(finding.kpi, reading)],
        [text(writeMonthShort(month))],
        ...difference(finding, reading),
      );

/** What was last printed, with its month; and what that month is now, where that is another figure (domain B8). */
export const reported = (finding: KpiFinding): Cell => {
  const { kpi, reported: told, latest, readings } = finding;
  if (!told) return NOT_AVAILABLE;
  const now = readings.at(told.month);
  const origins = [spanAt(told.at, 'value')];
  return cell(
    [figure(writeValue(kpi, told.value.value), marksOf(told.status), origins)],
    [text(writeMonthShort(told.month))],
    ...(now?.restated ? [[text('now '), readingInline(kpi, now)]] : []),
    ...(told.month === latest?.month ? [] : difference(finding, { value: told.value.value, origins })),
  );
};

/** A figure of several months (domain B10); [z] where the KPI is not given for them. */
export const period = ({ kpi }: KpiFinding, found: PeriodReading | undefined): Cell => {
  if (!found) return NOT_APPLICABLE;
  const { value, status, origins, months } = found;
  const ends = [months[0], months.at(-1)].filter((month) => month !== undefined);
  return cell(
    [value ? figure(writeValue(kpi, value), marksOf(status), origins) : text('[x]')],
    [text(ends.map(writeMonthShort).join(' to '))],
  );
};

/**
 * Another area's figure with its period, how a group's was made, and the authority's rank in it (domain B15, B17).
 * A difference is given where both are of the same month: anything else would not compare like with like (domain B19).
 */
export const benchmark = (finding: KpiFinding, compared: Benchmark | undefined): Cell => {
  if (!compared) return NOT_APPLICABLE;
  const { latest: reading, period: longer, rank } = compared;
  if (!reading) return NOT_AVAILABLE;
  const isAlike = longer === undefined && reading.month === finding.latest?.month;
  const made = groupWords(compared, reading);
  const when = [longer, writeMonthShort(reading.month)].filter(Boolean).join(' ');
  return cell(
    [readingInline(finding.kpi, reading)],
    [text(made ? `${when}, ${made}` : when)],
    ...(isAlike ? difference(finding, reading) : []),
    ...(rank ? [[text(rankWords(rank, reading.month))]] : []),
  );
};

const rankWords = ({ rank, of, month }: NonNullable<Benchmark['rank']>, shown: Month): string =>
  `rank ${rank} of ${of}${month === shown ? '' : ` in ${writeMonthShort(month)}`}`;

/** The latest figure minus another, unrounded (domain B13); none where one of them is missing (B7). */
const difference = (
  { kpi, latest }: KpiFinding,
  other: Pick<Reading, 'value' | 'origins'> | undefined,
): readonly (readonly Inline[])[] => {
  if (!latest?.value || !other?.value) return [];
  const amount = latest.value.minus(other.value);
  if (amount.eq(0)) return [[text('no difference')]];
  const share = percentChange(kpi, other.value, latest.value);
  const signed = writeSigned(kpi, amount);
  const words = share ? `${signed} (${amount.gt(0) ? '+' : '\u2212'}${writePercentChange(share)})` : signed;
  return [[figure(words, [], [...latest.origins, ...other.origins])]];
};
