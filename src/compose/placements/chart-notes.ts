import type { Benchmark, KpiFinding } from '../../analysis/findings.js';
import type { Reading } from '../../analysis/reading.js';
import { type Inline, text } from '../../paper/inlines.js';
import { writeMonth } from '../../words/month.js';
import { writeList } from '../../words/phrases.js';
import { processNote } from '../spc/process-notes.js';
import { readingInline } from '../values.js';
import { populationNotes } from './population-notes.js';
import { restatedNotes } from './restated-notes.js';

/** What a reader must know to read a chart: definition, source, what is illustrative, what is missing, benchmarks. */
export const chartNotes = (
  finding: KpiFinding,
  drawn: readonly Benchmark[],
  own: string,
): readonly (readonly Inline[])[] => {
  const { kpi, readings, benchmarks } = finding;
  const sentences = [
    `${kpi.definition} Source: ${kpi.source}.`,
    illustrativeNote([
      { name: drawn.length > 0 ? own : undefined, readings: readings.all },
      ...drawn.map(({ area, readings }) => ({ name: area.name, readings: readings.all })),
    ]),
    ...readings.all.filter(({ value }) => !value).map(missingNote),
  ].filter((sentence) => sentence !== undefined);
  const compared = benchmarks.filter((benchmark) => !drawn.includes(benchmark) && benchmark.latest);
  const process = processNote(finding);
  const further = [...populationNotes([finding]), ...restatedNotes(finding)];
  return [
    [text(sentences.join(' '))],
    ...(process === undefined ? [] : [process]),
    ...further.map((note) => [text(note)]),
    ...compared.map((benchmark) => benchmarkNote(finding, benchmark)),
  ];
};

/** A line of the chart; its name where there is more than one. */
interface Line {
  readonly name: string | undefined;
  readonly readings: readonly Reading[];
}

/** Names the fewer: the months that are published, or those that are not. */
const illustrativeNote = (lines: readonly Line[]): string | undefined => {
  const illustrative = lines.map((line) => only(line, ({ status }) => status === 'illustrative'));
  const published = lines.map((line) => only(line, ({ status }) => status !== 'illustrative'));
  if (count(illustrative) === 0) return undefined;
  if (count(published) === 0) return 'Every figure of this chart and its table is illustrative [i].';
  return count(illustrative) < count(published)
    ? `The figures for ${monthsOf(illustrative)} are illustrative [i].`
    : `Every figure of this chart and its table is illustrative [i], except ${monthsOf(published)}.`;
};

const only = ({ name, readings }: Line, choose: (reading: Reading) => boolean): Line => ({
  name,
  readings: readings.filter((reading) => reading.value && choose(reading)),
});

const count = (lines: readonly Line[]): number => lines.flatMap(({ readings }) => readings).length;

const monthsOf = (lines: readonly Line[]): string =>
  lines
    .filter(({ readings }) => readings.length > 0)
    .map(({ name, readings }) => {
      const months = writeList(readings.map(({ month }) => writeMonth(month)));
      return name === undefined ? months : `${months} (${name})`;
    })
    .join('; ');

const missingNote = ({ month, isUndefined, isWithheld, note }: Reading): string => {
  const reason = note ? `: ${note.replace(/\.$/, '')}` : '';
  if (isWithheld) return `The value for ${writeMonth(month)} is confidential${reason}.`;
  return isUndefined
    ? `There is no percentage for ${writeMonth(month)}, because its denominator is 0${reason}.`
    : `There is no value for ${writeMonth(month)}${reason}.`;
};

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
