import type { Benchmark, KpiFinding } from '../../analysis/findings.js';
import type { Reading } from '../../analysis/reading.js';
import { type Inline, text } from '../../paper/inlines.js';
import { writeMonth } from '../../words/month.js';
import { writeList } from '../../words/phrases.js';
import { marksOf, readingInline } from '../values.js';

/** What a reader must know to read a chart: definition, source, what is illustrative, what is missing, benchmarks. */
export const chartNotes = (
  finding: KpiFinding,
  drawn: readonly Benchmark[],
  fromZero: boolean,
): readonly (readonly Inline[])[] => {
  const { kpi, readings, benchmarks } = finding;
  const sentences = [
    `${kpi.definition} Source: ${kpi.source}.`,
    illustrativeNote([readings, ...drawn.map((benchmark) => benchmark.readings)].flatMap(({ all }) => all)),
    ...readings.all.filter(({ value }) => !value).map(missingNote),
    fromZero ? undefined : 'The vertical axis does not start at zero.',
  ].filter((sentence) => sentence !== undefined);
  const compared = benchmarks.filter((benchmark) => !drawn.includes(benchmark) && benchmark.latest);
  return [[text(sentences.join(' '))], ...compared.map((benchmark) => benchmarkNote(finding, benchmark))];
};

/** Names the fewer: the months that are published, or those that are not. */
const illustrativeNote = (readings: readonly Reading[]): string | undefined => {
  const valued = readings.filter(({ value }) => value);
  const isIllustrative = ({ status }: Reading): boolean => marksOf(status).includes('i');
  const illustrative = valued.filter(isIllustrative);
  const published = valued.filter((reading) => !isIllustrative(reading));
  if (illustrative.length === 0) return undefined;
  if (published.length === 0) return 'Every figure of this chart and its table is illustrative [i].';
  return illustrative.length < published.length
    ? `The figures for ${monthsOf(illustrative)} are illustrative [i].`
    : `Every figure of this chart and its table is illustrative [i], except ${monthsOf(published)}.`;
};

const monthsOf = (readings: readonly Reading[]): string =>
  writeList([...new Set(readings.map(({ month }) => writeMonth(month)))]);

const missingNote = ({ month, note }: Reading): string =>
  `There is no value for ${writeMonth(month)}${note ? `: ${note.replace(/\.$/, '')}` : ''}.`;

/** A benchmark that is too rare for a line of its own is told in words, with its period (domain B7, B19). */
const benchmarkNote = (
  { kpi }: KpiFinding,
  { area, latest, period, source }: Benchmark,
): readonly Inline[] => {
  const when = latest && [period, writeMonth(latest.month)].filter(Boolean).join(' ');
  return [
    text(`${area.name}: `),
    readingInline(kpi, latest),
    text(` (${[when, source].filter(Boolean).join('; ')}).`),
  ];
};
