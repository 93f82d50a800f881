import type { KpiFinding } from '../../analysis/findings.js';
import type { Reading } from '../../analysis/reading.js';
import { plainText } from '../../paper/inlines.js';
import type { Kpi } from '../../programme/inputs/kpis-file.js';
import type { PublishedValue } from '../../programme/inputs/published-file.js';
import { writeValue } from '../../programme/shown-value.js';
import { writeMonth } from '../../words/month.js';
import { marksOf, readingInline } from '../values.js';

/** Old and new of every month of a KPI whose figure is not what was printed of it before (domain B8). */
export const restatedNotes = ({ kpi, readings }: KpiFinding): readonly string[] => notesOf(kpi, readings.all);

/** The same for the months that a table of many KPIs shows. */
export const shownRestatedNotes = (findings: readonly KpiFinding[]): readonly string[] =>
  findings.flatMap(({ kpi, readings, latest, previous, lastYear, reported }) => {
    const shown = new Set([latest, previous, lastYear, reported].map((one) => one?.month));
    return notesOf(
      kpi,
      readings.all.filter(({ month }) => shown.has(month)),
    );
  });

const notesOf = (kpi: Kpi, readings: readonly Reading[]): readonly string[] => {
  const changes = readings.flatMap((reading) =>
    reading.restated ? [changeOf(kpi, reading, reading.restated)] : [],
  );
  return changes.length > 0 ? [`${kpi.name}, revised since it was reported: ${changes.join('; ')}.`] : [];
};

const changeOf = (kpi: Kpi, reading: Reading, told: PublishedValue): string => {
  const marks = marksOf(told.status).map((mark) => ` [${mark}]`);
  const before = writeValue(kpi, told.value.value) + marks.join('');
  return `${writeMonth(reading.month)} ${before}, now ${plainText([readingInline(kpi, reading)])}`;
};
