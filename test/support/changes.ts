import { join } from 'node:path';
import type { Mode } from '../../src/changes/compare-entries.js';
import { comparePapers, type MonthOfPapers } from '../../src/changes/compare-papers.js';
import type { Area, Change, ChangesDocument, Comparison } from '../../src/changes/shape.js';
import { monthsOf } from '../../src/commands/diff-sides.js';
import type { Prepared } from '../../src/pipeline.js';
import { nodeFiles } from '../../src/world/node-files.js';
import type { Files } from '../../src/world/world.js';
import { root } from './root.js';
import { preparedIn } from './samples.js';

/** What is replaced in the files of a programme: by path in its folder, what stands there and what is to stand there. */
export type Edits = Readonly<Record<string, readonly (readonly [from: string | RegExp, to: string])[]>>;

const editedFiles = (folder: string, edits: Edits): Files => {
  const real = nodeFiles();
  const done = new Set<string>();
  return {
    ...real,
    workingFolder: root,
    read: (path) => {
      const bytes = real.read(path);
      const name = Object.keys(edits).find((one) => join(folder, one) === path);
      if (!bytes || name === undefined) return bytes;
      let text = new TextDecoder().decode(bytes);
      for (const [from, to] of edits[name] ?? []) {
        const after = text.replace(from, () => to);
        if (after === text && !done.has(name)) throw new Error(`nothing to change in ${name}: ${from}`);
        text = after;
      }
      done.add(name);
      return new TextEncoder().encode(text);
    },
  };
};

/** The papers of a month of a sample, with some of its files changed. */
export const papersOf = (name: string, month: string, edits: Edits = {}): MonthOfPapers => {
  const folder = join(root, name);
  const prepared = preparedIn(folder, month, editedFiles(folder, edits));
  const errors = prepared.diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  return monthIn(prepared, month);
};

/** The papers of a month among those that were prepared. */
export const monthIn = (prepared: Prepared, month: string): MonthOfPapers => {
  const papers = monthsOf({ name: '', commit: undefined, prepared, templates: new Map() }).get(month);
  if (!papers) throw new Error(`no papers: ${prepared.diagnostics.map(({ message }) => message).join('\n')}`);
  return papers;
};

/** What an edit changes in the papers of a month. */
export const changesBy = (name: string, month: string, edits: Edits, before: Edits = {}): Comparison =>
  comparePapers(papersOf(name, month, before), papersOf(name, month, edits), 'revisions');

/** Changes of an area in short: `re-referrals value for January 2021: 25.0% → 24.0%`. */
export const said = ({ changes }: Comparison, area?: Area): readonly string[] =>
  changes
    .filter((change) => area === undefined || change.area === area)
    .map(
      ({ id, what, before, after }) =>
        `${id} ${what}${before === null && after === null ? '' : `: ${before} \u2192 ${after}`}`,
    );

/** A document of one comparison. */
export const documentOf = (comparison: Comparison, compared: Mode = 'revisions'): ChangesDocument => ({
  changes: '1',
  programme: 'P',
  folder: 'data',
  compared,
  before: { name: 'main', commit: null },
  after: { name: 'the working folder', commit: null },
  templates: [],
  comparisons: [comparison],
  unchanged: [],
});

export const change = (fields: Partial<Change> = {}): Change => ({
  area: 'kpis',
  id: 'stock',
  name: 'Stock',
  kind: 'changed',
  what: 'rating',
  before: 'Red',
  after: 'Green',
  place: 'kpi-series.csv:7:3',
  ...fields,
});

export const comparisonOf = (changes: readonly Change[]): Comparison => ({
  before: '2021-02',
  after: '2021-02',
  ledgers: null,
  changes: [...changes],
  redrawn: [],
});
