import type { Benchmark, KpiFinding } from '../../analysis/findings.js';
import type { Movement } from '../../analysis/movement.js';
import type { Rag } from '../../analysis/rating.js';
import { judgementOf } from '../../analysis/spc/judgement.js';
import type { Cell } from '../../paper/blocks.js';
import { type Inline, text } from '../../paper/inlines.js';
import type { Kpi } from '../../programme/inputs/kpis-file.js';
import type { RagScheme } from '../../programme/inputs/programme-file.js';
import { writeValue } from '../../programme/shown-value.js';
import { writeTolerance } from '../../programme/written-tolerance.js';
import { spanAt } from '../../sources/located.js';
import { addToMonth, type Month, writeMonthShort } from '../../words/month.js';
import { groupWords } from '../group-words.js';
import { shortWords } from '../spc/judgement-words.js';
import { figure, marksOf, readingInline, targetFigure, writeSigned } from '../values.js';
import { cell, NOT_APPLICABLE, NOT_AVAILABLE } from './cells.js';

export const measure = ({ kpi }: KpiFinding): Cell =>
  cell([text(kpi.unit === 'rate' && kpi.per ? `${kpi.name} (per ${kpi.per})` : kpi.name)]);

export const latest = ({ kpi, latest: reading }: KpiFinding, expected: Month): Cell => {
  if (!reading) return NOT_AVAILABLE;
  return dated(readingInline(kpi, reading), reading.month, expected);
};

/** The month before the latest, which is named when it is not the one that the column promises (domain B7). */
export const previous = ({ kpi, latest: now, previous: reading }: KpiFinding, expected: Month): Cell =>
  now
    ? dated(readingInline(kpi, reading), addToMonth(now.month, -1), addToMonth(expected, -1))
    : NOT_AVAILABLE;

const dated = (value: Inline, month: Month, expected: Month): Cell =>
  month === expected ? cell([value]) : cell([value], [text(writeMonthShort(month))]);

/** What the last paper printed, with its month (domain B7). */
export const reported = ({ kpi, reported: value }: KpiFinding): Cell =>
  value
    ? cell(
        [figure(writeValue(kpi, value.value.value), marksOf(value.status), [spanAt(value.at, 'value')])],
        [text(writeMonthShort(value.month))],
      )
    : NOT_AVAILABLE;

/** The target and, so that the rating can be checked, what else it rests on: tolerance, or the year before (domain B4). */
export const target = ({ kpi, lastYear, latest: now }: KpiFinding, { scheme }: RagScheme): Cell => {
  if (!kpi.target) return NOT_APPLICABLE;
  const value = targetFigure(kpi, kpi.target);
  if (scheme === 'havering' && now)
    return cell(
      [value],
      [text(`${writeMonthShort(addToMonth(now.month, -12))}: `), readingInline(kpi, lastYear)],
    );
  return kpi.tolerance
    ? cell([value], [text(`tolerance ${writeTolerance(kpi, kpi.tolerance)}`)])
    : cell([value]);
};

const RATINGS: Readonly<Record<Rag, string>> = {
  green: 'Green',
  amber: 'Amber',
  red: 'Red',
  'not-rated': 'Not rated',
};

/** The rating in words with the signed variance and what it means (domain B2: never "above" or "below" alone). */
export const rating = ({ kpi, latest: reading, rag, variance }: KpiFinding): Cell => {
  const word = [text(RATINGS[rag])];
  if (!variance) return { paragraphs: [word], rating: rag };
  const side = variance.favourable.eq(0)
    ? 'on target'
    : variance.favourable.gt(0)
      ? 'better than target'
      : 'worse than target';
  if (variance.amount.eq(0)) return { paragraphs: [word, [text(side)]], rating: rag };
  const origins = [...(reading?.origins ?? []), spanAt(kpi.at, 'target')];
  const amount = figure(writeSigned(kpi, variance.amount), [], origins);
  return { paragraphs: [word, [amount, text(`, ${side}`)]], rating: rag };
};

const ARROWS = { up: '\u2191 up', down: '\u2193 down', none: 'no change' } as const;

/** Arrow and first word are the number's change, the second word its effect (domain B6); then what chance makes of it (C17). */
export const direction = ({ movement, spc }: KpiFinding): Cell => {
  const judgement = shortWords(judgementOf(spc));
  return cell(
    [text(movement ? wayOf(movement) : '[x]')],
    ...(judgement === undefined ? [] : [[text(judgement)]]),
  );
};

const wayOf = ({ change, effect }: Movement): string =>
  effect && change !== 'none' ? `${ARROWS[change]}, ${effect}` : ARROWS[change];

/** Another area's latest figure with its period; [z] where the definitions differ or none is set (domain B19). */
export const benchmark = (kpi: Kpi, compared: Benchmark | undefined): Cell => {
  if (!compared) return NOT_APPLICABLE;
  const { latest: reading, period } = compared;
  if (!reading) return NOT_AVAILABLE;
  const when = [period, writeMonthShort(reading.month)].filter(Boolean).join(' ');
  const made = reading.members && groupWords(compared, reading);
  return cell([readingInline(kpi, reading)], [text(made ? `${when}, ${made}` : when)]);
};
