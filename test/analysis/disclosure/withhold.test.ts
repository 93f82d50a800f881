import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { DisclosureTable, Sum } from '../../../src/analysis/disclosure/table.js';
import { withhold } from '../../../src/analysis/disclosure/withhold.js';
import { possibleCounts } from '../../support/attacker.js';

/** A table of rows and columns with its totals: cells are `0 1`, totals of rows `0 all`, of columns `all 1`. */
const tableOf = (
  counts: readonly (readonly number[])[],
  { columns = true, known = [] as readonly string[], absent = [] as readonly string[], threshold = 5 } = {},
): DisclosureTable => {
  const width = counts[0]?.length ?? 0;
  const sum = (values: readonly number[]) => values.reduce((so, value) => so + value, 0);
  const rows = counts.map((row) => [...row, sum(row)]);
  const all = columns
    ? [...rows, Array.from({ length: width + 1 }, (_, column) => sum(rows.map((row) => row[column] ?? 0)))]
    : rows;
  const name = (index: number, last: number) => (index === last ? 'all' : String(index));
  const keyOf = (row: number, column: number) =>
    `${columns ? name(row, counts.length) : row} ${name(column, width)}`;
  const cells = all.flatMap((row, y) =>
    row.map((count, x) => {
      const key = keyOf(y, x);
      const isAbsent = absent.includes(key);
      const isSmall = !isAbsent && count >= 1 && count <= threshold;
      return { key, count, isSmall, isKnown: known.includes(key), isAbsent };
    }),
  );
  const across = all.map(
    (row, y): Sum => ({
      total: keyOf(y, width),
      parts: row.slice(0, -1).map((_, x) => keyOf(y, x)),
    }),
  );
  const down = Array.from(
    { length: width + 1 },
    (_, x): Sum => ({
      total: keyOf(counts.length, x),
      parts: counts.map((_, y) => keyOf(y, x)),
    }),
  );
  return {
    cells: new Map(cells.map((cell) => [cell.key, cell])),
    sums: [...across, ...(columns ? down : [])],
  };
};

const rowOf = (...counts: readonly number[]) => tableOf([counts], { columns: false });
const withheld = (table: DisclosureTable) => Object.fromEntries(withhold(table).reasons);

describe('I1: small counts', () => {
  test.each([1, 2, 3, 4, 5])('%i is withheld', (count) => {
    expect(withheld(rowOf(count, 40, 50))).toHaveProperty('0 0', 'small');
  });

  test('a true 0 is shown, and so is 6', () => {
    expect(withheld(rowOf(0, 6, 50))).toEqual({});
  });

  test('I6: up to a higher threshold', () => {
    expect(withheld(tableOf([[8, 40, 50]], { columns: false, threshold: 10 }))).toHaveProperty('0 0');
  });
});

describe('I3: what gives a small count away', () => {
  test('the smallest other count that is not 0 is withheld with it', () => {
    expect(withheld(rowOf(3, 20, 0, 9, 30))).toEqual({ '0 0': 'small', '0 3': 'part' });
  });

  test('two small counts hide each other', () => {
    expect(withheld(rowOf(3, 4, 20, 30))).toEqual({ '0 0': 'small', '0 1': 'small' });
    // Also where one of them could only be 1, and the other 3.
    expect(withheld(rowOf(2, 2, 20, 30))).toEqual({ '0 0': 'small', '0 1': 'small' });
  });

  test('two counts of 1 do not, since their sum can be 2 in one way only', () => {
    expect(withheld(rowOf(1, 1, 20, 30))).toEqual({ '0 0': 'small', '0 1': 'small', '0 2': 'part' });
  });

  test('where only zeros remain, the total is withheld', () => {
    expect(withheld(rowOf(3, 0, 0))).toEqual({ '0 0': 'small', '0 all': 'small' });
    expect(withheld(tableOf([[8, 0, 0]], { columns: false, threshold: 10 }))).toEqual({
      '0 0': 'small',
      '0 all': 'small',
    });
  });

  test('over rows and columns: at least two in each that is touched', () => {
    const found = withheld(
      tableOf([
        [3, 20, 30],
        [10, 40, 50],
        [60, 70, 80],
      ]),
    );
    expect(found).toEqual({ '0 0': 'small', '0 1': 'part', '1 0': 'part', '1 1': 'part' });
  });

  test('where the sums of a count hold nothing more to withhold, another sum that hangs together with it does', () => {
    const table = tableOf([
      [0, 1, 1],
      [0, 2, 0],
      [1, 7, 2],
    ]);
    const { reasons, exposed } = withhold(table);
    expect(exposed).toEqual([]);
    expect(reasons.get('2 1')).toBe('part');
  });

  test('nothing is withheld where nothing is small', () => {
    expect(
      withheld(
        tableOf([
          [10, 20],
          [30, 0],
        ]),
      ),
    ).toEqual({});
  });
});

describe('I3: a count that nobody publishes', () => {
  const counts = [
    [3, 7],
    [5, 20],
  ];

  test('leads to a hidden one where it can be worked out itself', () => {
    expect(withheld(tableOf(counts, { absent: ['0 0'] }))).toEqual({
      '1 0': 'small',
      '0 1': 'part',
      '1 1': 'part',
    });
  });

  test('is no secret itself, and hides another as well as a hidden one does', () => {
    expect(withheld(rowOf(30, 40))).toEqual({});
    const row = tableOf([[30, 4, 50]], { columns: false, absent: ['0 0'] });
    expect(withheld(row)).toEqual({ '0 1': 'small' });
  });

  test('may be 0, which a hidden one cannot', () => {
    const row = tableOf([[0, 1, 50]], { columns: false, absent: ['0 0'] });
    expect(withheld(row)).toEqual({ '0 1': 'small', '0 2': 'part' });
    expect(withheld(tableOf([[1, 1, 50]], { columns: false, absent: ['0 0'] }))).toEqual({ '0 1': 'small' });
  });
});

describe('I4: what an earlier paper printed', () => {
  test('hides nothing: another count is withheld', () => {
    const table = tableOf([[3, 9, 30]], { columns: false, known: ['0 1'] });
    expect(withheld(table)).toEqual({ '0 0': 'small', '0 2': 'part' });
  });

  test('a small count that was printed hides no other', () => {
    const table = tableOf([[3, 4, 30, 40]], { columns: false, known: ['0 0'] });
    expect(withheld(table)).toEqual({ '0 0': 'small', '0 1': 'small', '0 2': 'part' });
  });

  test('nor is anything withheld for it, or told of it', () => {
    const table = tableOf([[3, 30, 40]], { columns: false, known: ['0 0'] });
    expect(withheld(table)).toEqual({ '0 0': 'small' });
    expect(withhold(table).exposed).toEqual([]);
  });

  test('a small count that all else gives away is told', () => {
    const table = tableOf([[3, 9, 30]], { columns: false, known: ['0 1', '0 2', '0 all'] });
    expect(withhold(table).exposed).toEqual(['0 0']);
  });
});

describe('laws', () => {
  const counts = fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 2, max: 4 }))
    .chain(([height, width]) => {
      const count = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 25 }));
      const row = fc.array(count, { minLength: width, maxLength: width });
      return fc.array(row, { minLength: height, maxLength: height });
    });

  test('I3: no hidden count can be worked out by trying all whole numbers', () => {
    fc.assert(
      fc.property(counts, fc.boolean(), (rows, columns) => {
        const table = tableOf(rows, { columns });
        const { reasons, exposed } = withhold(table);
        expect(exposed).toEqual([]);
        const hidden = [...reasons.keys()];
        const shown = new Map(
          [...table.cells.values()]
            .filter(({ key }) => !reasons.has(key))
            .map(({ key, count }) => [key, count]),
        );
        const possible = possibleCounts(shown, hidden, table.sums, 110);
        for (const key of hidden) expect(possible.get(key)?.size).toBeGreaterThanOrEqual(2);
      }),
    );
  });

  test('I4: nor with what was printed before, or it is told', () => {
    fc.assert(
      fc.property(counts, fc.array(fc.nat({ max: 30 }), { maxLength: 3 }), (rows, printed) => {
        const plain = tableOf(rows);
        const keys = [...plain.cells.keys()];
        const table = tableOf(rows, { known: printed.flatMap((index) => keys[index % keys.length] ?? []) });
        const { reasons, exposed } = withhold(table);
        const isRead = (key: string) => !reasons.has(key) || table.cells.get(key)?.isKnown === true;
        const hidden = keys.filter((key) => !isRead(key));
        const shown = new Map(keys.filter(isRead).map((key) => [key, table.cells.get(key)?.count ?? 0]));
        const possible = possibleCounts(shown, hidden, table.sums, 110);
        for (const key of hidden)
          if (!exposed.includes(key)) expect(possible.get(key)?.size).toBeGreaterThanOrEqual(2);
      }),
    );
  });

  test('I3: nor by way of one that nobody publishes', () => {
    fc.assert(
      fc.property(counts, fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 3 }), (rows, left) => {
        const keys = [...tableOf(rows).cells.keys()];
        const absent = left.flatMap((index) => keys[index % keys.length] ?? []);
        const table = tableOf(rows, { absent });
        const { reasons, exposed } = withhold(table);
        const hidden = keys.filter((key) => reasons.has(key) || absent.includes(key));
        const shown = new Map(
          keys.filter((key) => !hidden.includes(key)).map((key) => [key, table.cells.get(key)?.count ?? 0]),
        );
        const possible = possibleCounts(shown, hidden, table.sums, 110, new Set(absent));
        for (const key of reasons.keys())
          if (!exposed.includes(key)) expect(possible.get(key)?.size).toBeGreaterThanOrEqual(2);
        expect(absent.filter((key) => reasons.has(key))).toEqual([]);
      }),
    );
  });

  test('I1: every small count is hidden, and no 0', () => {
    fc.assert(
      fc.property(counts, (rows) => {
        const table = tableOf(rows);
        const { reasons } = withhold(table);
        for (const { key, count } of table.cells.values()) {
          if (count === 0) expect(reasons.has(key)).toBe(false);
          if (count >= 1 && count <= 5) expect(reasons.get(key)).toBe('small');
        }
      }),
    );
  });

  test('the order of rows and columns hides no more and no less where counts differ', () => {
    const table = tableOf([
      [3, 20, 31],
      [11, 42, 53],
    ]);
    const turned = { ...table, sums: table.sums.toReversed() };
    expect(withheld(turned)).toEqual(withheld(table));
  });
});
