import type { KpiFinding } from '../../analysis/findings.js';
import type { Area } from '../../programme/inputs/programme-file.js';
import { groupNote } from '../group-words.js';
import { populationNotes } from './population-notes.js';

/** What a table of many KPIs says of those that they are compared with: methods and lists, populations (domain B15, B16). */
export const benchmarkNotes = (
  findings: readonly KpiFinding[],
  areas: readonly Area[],
): readonly string[] => [
  ...areas.flatMap(({ id, name }) => {
    const benchmarks = findings.flatMap((finding) => finding.benchmarks.filter(({ area }) => area.id === id));
    const note = groupNote(name, benchmarks);
    return note ? [`${note}.`] : [];
  }),
  ...populationNotes(findings),
];
