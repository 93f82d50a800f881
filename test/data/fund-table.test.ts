import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { writeThousands } from '../../src/words/money.js';
import { type TaggedCell, type TaggedTable, taggedTables, textOfPage } from '../support/pdf-tables.js';
import { copyOfProgramme, runCfip } from '../support/run-cfip.js';

/** What the published table prints: every line, and every sub-total and total; empty where it prints nothing. */
const fixture = (name: string): readonly Readonly<Record<string, string>>[] =>
  parse(readFileSync(join(dirname(fileURLToPath(import.meta.url)), 'fund-2020-12', name)), { columns: true });

const HEADINGS: Readonly<Record<string, string>> = {
  full_amount_estimated: 'Full Amount Estimated',
  latest_full_amount_estimated: 'Latest Full Amount Estimated',
  actual_2019_20: 'Actual spend in 2019/20',
  planned_2020_21: 'Planned spend for 2020/21',
  projected_2020_21: 'Projected spend for 2020/21',
  variation_2020_21: 'Variation to planned spend 2020/21',
  planned_2021_22: 'Planned spend for 2021/22',
  planned_2022_23: 'Planned spend for 2022/23',
};
const COLUMNS = Object.keys(HEADINGS);
const HEADER = ['Budget line', ...Object.values(HEADINGS)];

/** Where a row stands: under which heading of the table, and what it is called there. */
interface Place {
  readonly heading: string;
  readonly label: string;
}

const ALLOCATIONS = 'Funding allocations assumed (as per current MTFS)';

/** Where the published table prints what the fixtures name. */
const placeOf = (name: string, line: string | undefined): Place => {
  if (/contingency$/.test(name))
    return { heading: name.replace('contingency', 'funding requirement'), label: 'Contingency' };
  if (line !== undefined) return { heading: name, label: line };
  if (/^(?:Temporary (?:investment|additional)|Permanent increase)/.test(name))
    return { heading: name, label: 'Sub-total' };
  const allocation = /^Funding allocations assumed: (.*)$/.exec(name)?.[1];
  return allocation === undefined
    ? { heading: '', label: name }
    : { heading: ALLOCATIONS, label: allocation };
};

const NO_AMOUNT: Readonly<Record<string, number>> = {
  'Available funding': 3,
  'Additional funding required': 3,
};

/** The cell as it is printed: [z] where there can be no amount, [x] where there is none (domain D9, H3, H5). */
const printedAs = (value: string, column: number, { heading, label }: Place): string => {
  if (value !== '') return writeThousands(Number(value));
  const without = heading === ALLOCATIONS ? 6 : heading === '' ? (NO_AMOUNT[label] ?? 0) : 0;
  return column < without ? '[z]' : '[x]';
};

/** A row of the PDF under the heading that stands above it; the rows that close a block stand under none. */
interface PrintedRow extends Place {
  readonly cells: readonly TaggedCell[];
}

const CLOSING =
  /^(?:Temporary|Permanent) funding requirement$|^Totals$|^Available funding$|^Additional funding required$/;

/** Contingency is named by the requirement that follows it: its own label is the same in both blocks. */
const printedRows = (tables: readonly TaggedTable[]): readonly PrintedRow[] => {
  const rows = tables.flatMap((table) => table.rows).slice(1);
  let heading = '';
  return rows.flatMap((cells, index): readonly PrintedRow[] => {
    const label = cells[0]?.text ?? '';
    if (cells.length === 1) heading = label;
    if (cells.length === 1) return [];
    if (heading !== ALLOCATIONS && CLOSING.test(label)) heading = '';
    const next = rows[index + 1]?.[0]?.text ?? '';
    return [{ heading: label === 'Contingency' ? next : heading, label, cells }];
  });
};

describe('the printed table of the fund, cell by cell, in the PDF', () => {
  let folder: string;
  let pdf: Uint8Array;
  let tables: readonly TaggedTable[];
  let rows: readonly PrintedRow[];

  beforeAll(async () => {
    folder = copyOfProgramme();
    const args = ['report', '--month', '2020-12', '--paper', 'fund-position', '--format', 'pdf'];
    expect(runCfip(folder, args)).toMatchObject({ code: 0 });
    pdf = readFileSync(join(folder, 'out', '2020-12', 'fund-position.pdf'));
    const all = await taggedTables(pdf);
    const first = all.findIndex(({ rows: [header] }) => header?.[0]?.text === HEADER[0]);
    // Overleaf it goes on without a header row and a caption.
    const next = all.findIndex(({ caption }, index) => index > first && caption !== '');
    tables = all.slice(first, next < 0 ? undefined : next);
    rows = printedRows(tables);
  }, 120_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** The row of a place: there is one, and one only. Allocations may say more than their name. */
  const rowAt = ({ heading, label }: Place): PrintedRow => {
    const found = rows.filter(
      (row) => row.heading === heading && (row.label === label || row.label.startsWith(`${label} (`)),
    );
    if (found.length !== 1 || !found[0]) throw new Error(`${found.length} rows ${label} under ${heading}`);
    return found[0];
  };

  const expectRow = (
    name: string,
    line: string | undefined,
    values: Readonly<Record<string, string>>,
  ): void => {
    const place = placeOf(name, line);
    const { cells } = rowAt(place);
    expect(cells.map(({ role }) => role)).toEqual(['TH', ...COLUMNS.map(() => 'TD')]);
    expect(cells.slice(1).map(({ text }) => text)).toEqual(
      COLUMNS.map((column, index) => printedAs(values[column] ?? '?', index, place)),
    );
  };

  test.each(fixture('lines.csv').map((row) => [row['group'] ?? '', row['line'] ?? '', row] as const))(
    'D10: %s: %s',
    (group, line, row) => expectRow(group, line, row),
  );

  test.each(fixture('totals.csv').map((row) => [row['total'] ?? '', row] as const))(
    'D2 to D8: %s',
    (name, row) => expectRow(name, undefined, row),
  );

  test('holds these rows and no others', () => {
    expect(rows).toHaveLength(fixture('lines.csv').length + fixture('totals.csv').length);
    const headings = new Set(
      rows.map(({ heading }) => heading).filter((heading) => !/requirement$/.test(heading)),
    );
    expect([...headings].filter((heading) => heading !== '')).toEqual([
      ...new Set(
        fixture('lines.csv')
          .map(({ group }) => group)
          .filter((group) => !/contingency$/.test(group ?? '')),
      ),
      ALLOCATIONS,
    ]);
  });

  test('J3: prints its header row on every page, with the finance office’s columns in their order, and reads it once', async () => {
    const [header] = tables[0]?.rows ?? [];
    expect(header?.map(({ role, text }) => [role, text])).toEqual(HEADER.map((heading) => ['TH', heading]));
    expect(tables[0]?.caption).toContain('Children First Improvement Fund, December 2020, in £000');
    expect(tables.length).toBeGreaterThan(1);
    for (const { page } of tables) {
      const printed = await textOfPage(pdf, page);
      for (const heading of HEADER) expect(printed).toContain(heading);
    }
    expect(rows.filter(({ label }) => label === HEADER[0])).toEqual([]);
  });

  test('sets the figures of a column under one another at the right, and those of a row on one line', () => {
    for (const { rows: body } of tables) {
      const figures = body.filter(([first, second]) => first && second?.role === 'TD');
      for (const index of COLUMNS.keys()) {
        const rights = figures.map((cells) => cells[index + 1]?.right ?? 0);
        // A closing parenthesis may hang over, so that digits stand under digits.
        expect(Math.max(...rights) - Math.min(...rights)).toBeLessThan(5);
      }
      for (const cells of figures) {
        const lines = cells.slice(1).map(({ baseline }) => baseline);
        expect(Math.max(...lines) - Math.min(...lines)).toBeLessThan(1);
      }
    }
  });
});
