import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type CastLedger, castLedger } from '../../../src/analysis/fund/cast-ledger.js';
import { lineMovements, totalsMovement } from '../../../src/analysis/fund/movements.js';
import { type Discrepancy, reconcile } from '../../../src/analysis/fund/reconcile.js';
import { nameOfRow } from '../../../src/analysis/fund/row-name.js';
import { variationsOf } from '../../../src/analysis/fund/variations.js';
import { COLUMNS, type Column } from '../../support/fund.js';
import { fundOf, ledgerOf, type RowSketch, soundLedgers } from '../../support/fund-generator.js';
import { cases } from '../../support/laws.js';

const castOf = (rows: readonly RowSketch[]): CastLedger => castLedger(ledgerOf(rows), fundOf());

/** What every cell should come to, by row and column. */
const expectedIn = ({ rows }: CastLedger): ReadonlyMap<string, number | undefined> =>
  new Map(
    rows.flatMap((row) =>
      row.cells.map(({ column, expected }) => [`${nameOfRow(row)} / ${column.column}`, expected] as const),
    ),
  );

const discrepanciesIn = (rows: readonly RowSketch[]): readonly Discrepancy[] =>
  reconcile(castOf(rows)).filter((remark): remark is Discrepancy => 'printed' in remark);

const isGiven = ({ group, line }: RowSketch): boolean =>
  line !== undefined || /^(?:Available|Allocation )/.test(group);

const nameOf = ({ group, line }: RowSketch): string =>
  group === 'Temporary contingency' ? group : `${line} (${group})`;

/** The sums above a row, and by how much each changes when that row grows by one. */
const above = ({ group }: RowSketch): ReadonlyMap<string, number> => {
  if (group === 'Available')
    return new Map([
      ['Additional', -1],
      ['Remaining', -1],
    ]);
  if (group.startsWith('Allocation '))
    return new Map([
      ['Allocations', 1],
      ['Remaining', -1],
    ]);
  const block = group === 'Staff' ? 'Permanent requirement' : 'Temporary requirement';
  const groupSum = group === 'Temporary contingency' ? [] : [`Sub-total of ${group}`];
  return new Map([...groupSum, block, 'Totals', 'Additional', 'Remaining'].map((name) => [name, 1]));
};

/** A sound ledger, and the same with one given cell grown by some thousand pounds. */
const grown = soundLedgers
  .chain((rows) =>
    fc.record({
      rows: fc.constant(rows),
      index: fc.constantFrom(...rows.flatMap((row, index) => (isGiven(row) ? [index] : []))),
      column: fc.constantFrom<Column>(...COLUMNS),
      by: fc.integer({ min: -5000, max: 5000 }).filter((by) => by !== 0),
    }),
  )
  .filter(({ rows, index, column }) => rows[index]?.amounts[column] !== undefined)
  .map(({ rows, index, column, by }) => ({
    row: rows[index] as RowSketch,
    column,
    by,
    before: rows,
    after: rows.map((row, at) =>
      at === index ? { ...row, amounts: { ...row.amounts, [column]: (row.amounts[column] ?? 0) + by } } : row,
    ),
  }));

describe('laws of casting', () => {
  test('D2 to D6: a ledger whose printed totals are its sums has no discrepancy', () => {
    fc.assert(fc.property(soundLedgers, (rows) => expect(discrepanciesIn(rows)).toEqual([])));
  });

  test('D8: the order of its rows changes no sum', () => {
    const shuffled = soundLedgers.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray([...rows], { minLength: rows.length })),
    );
    fc.assert(
      fc.property(shuffled, ([rows, others]) => {
        expect(new Map([...expectedIn(castOf(others))].sort())).toEqual(
          new Map([...expectedIn(castOf(rows))].sort()),
        );
        expect(discrepanciesIn(others)).toEqual([]);
      }),
    );
  });

  test('D2: a cell that grows makes exactly the sums above it grow, in its own column', () => {
    fc.assert(
      fc.property(grown, ({ row, column, by, before, after }) => {
        const [was, is] = [expectedIn(castOf(before)), expectedIn(castOf(after))];
        const changes = new Map(
          [...is].flatMap(([name, expected]) => {
            const change = (expected ?? 0) - (was.get(name) ?? 0);
            return change !== 0 && name.endsWith(` / ${column}`) ? [[name, change] as const] : [];
          }),
        );
        // A variation is reckoned across: that of a line is in no sum; allocations have but two columns.
        const sums = column === 'variation' ? [] : [...above(row)];
        const known = sums.filter(([name]) => was.get(`${name} / ${column}`) !== undefined);
        expect(Object.fromEntries(changes)).toEqual(
          Object.fromEntries(known.map(([name, sign]) => [`${name} / ${column}`, sign * by])),
        );
      }),
    );
  });

  test('D7: of what a wrong cell does in its own column one fault is told, the others are off because of it', () => {
    fc.assert(
      fc.property(
        grown.filter(({ by, column }) => Math.abs(by) > 1 && column !== 'variation'),
        ({ row, column, by, before, after }) => {
          const was = expectedIn(castOf(before));
          const sums = [...above(row)].filter(([name]) => was.get(`${name} / ${column}`) !== undefined);
          const found = discrepanciesIn(after).filter(
            ({ cell, rule }) => cell.column.column === column && rule === 'cast',
          );
          // What a line should come to itself is compared first: then the totals only await that it is put right.
          const isSpentOnce = row.line !== undefined && row.group !== 'Staff';
          const own = column === 'latest' && isSpentOnce ? [[nameOf(row), -1] as const] : [];
          const [first, ...rest] = [...own, ...sums];
          expect(found.map(({ kind, row: other }) => [kind, nameOfRow(other)])).toEqual(
            first ? [['wrong', first[0]]] : [],
          );
          const [root] = found;
          if (!root || !first) return;
          expect(root.printed - root.expected).toBe(-by * first[1]);
          const inherited = root.inherited.filter(({ cell }) => cell.column.column === column);
          expect(inherited.map(({ row: other }) => nameOfRow(other))).toEqual(rest.map(([name]) => name));
        },
      ),
    );
  });

  test('D7: a cell that is 1 off is rounding wherever it shows', () => {
    fc.assert(
      fc.property(
        grown.filter(({ by }) => Math.abs(by) === 1),
        ({ after }) => {
          for (const { kind } of discrepanciesIn(after)) expect(kind).toBe('rounding');
        },
      ),
      { numRuns: cases(30) },
    );
  });

  test('D3, D4, D6: every rule is linear: a ledger in pence has every sum a hundred times over', () => {
    fc.assert(
      fc.property(soundLedgers, fc.integer({ min: -100, max: 100 }), (rows, factor) => {
        const scaled = rows.map((row) => ({
          ...row,
          amounts: Object.fromEntries(
            Object.entries(row.amounts).map(([column, amount]) => [column, amount * factor]),
          ),
        }));
        expect(discrepanciesIn(scaled)).toEqual([]);
        const was = expectedIn(castOf(rows));
        for (const [name, expected] of expectedIn(castOf(scaled)))
          expect((expected ?? 0) + 0).toBe((was.get(name) ?? 0) * factor + 0);
      }),
    );
  });
});

describe('laws of movement', () => {
  test('D12: all lines together move by as much as the totals', () => {
    fc.assert(
      fc.property(soundLedgers, soundLedgers, (rows, later) => {
        const [before, now] = [castOf(rows), castOf(later)];
        const sums = new Map<string, number>();
        for (const { changes } of lineMovements(now, before, fundOf()))
          for (const { column, before: was, now: is } of changes)
            sums.set(column.column, (sums.get(column.column) ?? 0) + is - was);
        const totals = totalsMovement(now, before, fundOf()).changes.map(
          ({ column, before: was, now: is }) => [column.column, is - was] as const,
        );
        expect(Object.fromEntries([...sums].filter(([, sum]) => sum !== 0))).toEqual(
          Object.fromEntries(totals),
        );
      }),
    );
  });

  test('D12: back again is the same the other way round', () => {
    const shown = (now: CastLedger, before: CastLedger, sign: number) =>
      lineMovements(now, before, fundOf())
        .map(({ now: is, before: was, laterRise }) => {
          const row = is ?? was;
          return `${row && nameOfRow(row)} ${laterRise * sign + 0}`;
        })
        .sort();
    fc.assert(
      fc.property(soundLedgers, soundLedgers, (rows, later) => {
        const [before, now] = [castOf(rows), castOf(later)];
        expect(shown(before, now, -1)).toEqual(shown(now, before, 1));
      }),
    );
  });

  test('D3, D13: variations are those of the totals, contingency and services each for itself', () => {
    fc.assert(
      fc.property(soundLedgers, (rows) => {
        const cast = castOf(rows);
        const found = variationsOf(cast, undefined);
        const sum = found.reduce((total, { amount }) => total + amount, 0);
        const totals = cast.rows.find(({ role }) => role === 'totals');
        expect(sum).toBe(totals?.cells.find(({ column }) => column.holds === 'variation')?.amount);
        for (const { row, amount, kind, moved } of found) {
          expect(kind === 'unused-contingency').toBe(row.role === 'contingency' && amount < 0);
          expect(moved).toBe(0);
        }
      }),
    );
  });
});
