import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Mode } from '../../src/changes/compare-entries.js';
import { comparePapers, isChanged, type MonthOfPapers } from '../../src/changes/compare-papers.js';
import { changesFile } from '../../src/changes/shape.js';
import { documentOf, papersOf } from '../support/changes.js';
import { cases } from '../support/laws.js';
import { samples } from '../support/samples.js';

const all = samples.map(([name, month]) => papersOf(name, month));
const modes: readonly Mode[] = ['months', 'revisions'];

/** Papers whose findings have been changed at random, as other data would. */
const changedPapers = (papers: MonthOfPapers) =>
  fc.infiniteStream(fc.nat(999)).map((stream): MonthOfPapers => {
    const next = (): number => stream.next().value ?? 0;
    const some = <T>(entries: readonly T[], change: (entry: T) => T): T[] =>
      entries.filter(() => next() > 60).map((entry) => (next() < 200 ? change(entry) : entry));
    const horizons = papers.document.horizons.map((horizon) => ({
      ...horizon,
      kpis: some(horizon.kpis, (kpi) => ({
        ...kpi,
        rating: next() % 2 ? ('green' as const) : ('red' as const),
        months: some(kpi.months, (reading) =>
          reading.value === null ? reading : { ...reading, value: `${next()}`, printed: `${next()}` },
        ),
      })),
      risks: some(horizon.risks, (risk) => ({ ...risk, owner: `Officer ${next()}` })),
      milestones: some(horizon.milestones, (milestone) => ({ ...milestone, status: 'red' as const })),
      fund: horizon.fund && {
        ...horizon.fund,
        rows: some(horizon.fund.rows, (row) => ({
          ...row,
          cells: some(row.cells, (cell) => ({ ...cell, amount: next() })),
        })),
      },
    }));
    return { ...papers, document: { ...papers.document, horizons } };
  });

const pair = fc
  .constantFrom(...all)
  .chain((papers) => fc.tuple(changedPapers(papers), changedPapers(papers), fc.constantFrom(...modes)));

describe('laws of changes', () => {
  test.each(modes)('papers compared with themselves have not changed: %s', (mode) => {
    for (const papers of all) {
      const comparison = comparePapers(papers, papers, mode);
      expect(comparison.changes).toEqual([]);
      expect(isChanged(comparison)).toBe(false);
    }
  });

  test('the other way round, before and after change places', () => {
    const key = ({
      area,
      id,
      what,
      before,
      after,
    }: {
      area: string;
      id: string;
      what: string;
      before: unknown;
      after: unknown;
    }) => JSON.stringify([area, id, what.replace(/^(?:new|gone)$/, ''), before, after]);
    fc.assert(
      fc.property(pair, ([one, other, mode]) => {
        const there = comparePapers(one, other, mode).changes.map(key).sort();
        const back = comparePapers(other, one, mode).changes;
        expect(
          back.map((change) => key({ ...change, before: change.after, after: change.before })).sort(),
        ).toEqual(there);
      }),
      { numRuns: cases(30) },
    );
  });

  test('every change is of something that a side has, and says two different things', () => {
    fc.assert(
      fc.property(pair, ([one, other, mode]) => {
        const comparison = comparePapers(one, other, mode);
        const ids = new Set(
          [one, other].flatMap(({ papers, document }) => [
            ...papers.map(({ paper }) => paper.kind),
            ...document.horizons.flatMap(({ kpis, risks, milestones, fund }) => [
              ...[...kpis, ...risks, ...milestones].map(({ id }) => id),
              ...(fund?.rows ?? []).flatMap(({ part, label }) => [part, `${part} / ${label}`]),
            ]),
          ]),
        );
        for (const { id, before, after, what } of comparison.changes) {
          expect(ids).toContain(id);
          if (!what.startsWith('other findings')) expect(before).not.toBe(after);
        }
        expect(changesFile.parse(documentOf(comparison, mode))).toBeDefined();
      }),
      { numRuns: cases(30) },
    );
  });
});
