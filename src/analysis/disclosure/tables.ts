import type { Observation } from '../../programme/inputs/kpi-series-file.js';
import { ownArea, type Settings } from '../../programme/inputs/programme-file.js';
import { observedValue } from '../../programme/observed-value.js';
import type { Programme } from '../../programme/programme.js';
import { shownValue } from '../../programme/shown-value.js';
import type { Month } from '../../words/month.js';
import type { DisclosureCell, DisclosureTable, Sum } from './table.js';

/** The counts of a month that add up, and the row of each. */
export interface MonthTable {
  readonly table: DisclosureTable;
  readonly rows: ReadonlyMap<string, Observation>;
}

/** A total over KPIs in every area, or over areas for every KPI: ids of what adds up. */
interface Adding {
  readonly of: 'kpi' | 'area';
  readonly total: string;
  readonly parts: readonly string[];
}

/**
 * The tables of the months in which something is small, or confidential: counts of KPIs with `total-of`, and of areas
 * with it, which a reader may add and subtract over rows and columns (domain I3); over areas, also what shares are
 * shares of. In a month without small counts nothing is to be hidden.
 */
export const tablesOf = (
  programme: Programme,
  settings: Settings,
  small: ReadonlySet<Observation>,
): readonly MonthTable[] => {
  const adding: readonly Adding[] = [
    ...programme.kpis.records.map(({ id, 'total-of': parts }) => ({ of: 'kpi' as const, total: id, parts })),
    ...settings.areas.map(({ id, 'total-of': parts }) => ({ of: 'area' as const, total: id, parts })),
  ].filter(({ parts }) => parts.length > 0);
  if (adding.length === 0) return [];
  const hidden = programme.series.all.filter((row) => small.has(row) || row.status === 'confidential');
  const months = new Set(hidden.map(({ month }) => month));
  return [...months].map((month) => tableOf(month, adding, programme, settings, small));
};

const keyOf = (kpi: string, area: string): string => `${kpi} ${area}`;

const tableOf = (
  month: Month,
  adding: readonly Adding[],
  programme: Programme,
  settings: Settings,
  small: ReadonlySet<Observation>,
): MonthTable => {
  const rows = new Map(
    programme.series.all
      .filter((row) => row.month === month && isCounted(row, programme))
      .map((row) => [keyOf(row.kpi, row.area), row] as const),
  );
  const areas = new Set([...rows.values()].map(({ area }) => area));
  const kpis = new Set([...rows.values()].map(({ kpi }) => kpi));
  const sums = adding.flatMap(({ of, total, parts }): readonly Sum[] =>
    of === 'kpi'
      ? [...areas].map((area) => ({ total: keyOf(total, area), parts: parts.map((kpi) => keyOf(kpi, area)) }))
      : [...kpis].map((kpi) => ({ total: keyOf(kpi, total), parts: parts.map((area) => keyOf(kpi, area)) })),
  );
  const counts = withWorkedOut(rows, sums, programme);
  const printed = printedBefore(programme, settings, month);
  const cellOf = (key: string, count: number): DisclosureCell => {
    const row = rows.get(key);
    if (!row) return { key, count, isSmall: false, isKnown: false, isAbsent: true };
    const isKnown = row.area === ownArea(settings)?.id && printed(row);
    return { key, count, isSmall: small.has(row) || row.status === 'confidential', isKnown, isAbsent: false };
  };
  return {
    table: {
      cells: new Map([...counts].map(([key, count]) => [key, cellOf(key, count)])),
      sums: sums.filter(({ total, parts }) => [total, ...parts].every((key) => counts.has(key))),
    },
    rows,
  };
};

/** Rows with a count, and those that somebody keeps out of the file: they take part in sums all the same. */
const isCounted = (row: Observation, programme: Programme): boolean =>
  countOf(row, programme) !== undefined || row.status === 'confidential';

/** What of a row adds up over areas: a count itself, and of a share what it is a share of (domain I4). */
const countOf = ({ kpi, value, numerator }: Observation, { kpis }: Programme): number | undefined => {
  const count = kpis.find(kpi)?.unit === 'count' ? value : numerator;
  return count && Number(count.value);
};

/**
 * The counts of rows. One that is confidential or missing is not in the file; where a reader could work it out from the
 * others of a sum, it is worked out here, so that nothing is given away by it.
 */
const withWorkedOut = (
  rows: ReadonlyMap<string, Observation>,
  sums: readonly Sum[],
  programme: Programme,
): ReadonlyMap<string, number> => {
  const counts = new Map(
    [...rows].flatMap(([key, row]): readonly (readonly [string, number])[] => {
      const count = countOf(row, programme);
      return count === undefined ? [] : [[key, count]];
    }),
  );
  const known = (key: string): number => counts.get(key) ?? 0;
  for (let found = true; found; ) {
    found = false;
    for (const { total, parts } of sums) {
      const [unknown, ...more] = [total, ...parts].filter((key) => !counts.has(key));
      if (unknown === undefined || more.length > 0) continue;
      const sum = parts.reduce((so, part) => so + known(part), 0);
      counts.set(unknown, unknown === total ? sum : known(total) - sum);
      found = true;
    }
  }
  return counts;
};

/** Whether an earlier paper printed the value of a row: to its readers, withholding it hides nothing (domain I4). */
const printedBefore = (
  { published, kpis }: Programme,
  settings: Settings,
  month: Month,
): ((row: Observation) => boolean) => {
  const printed = published.flatMap(({ values }) => values.rows.filter((value) => value.month === month));
  return (row) => {
    const kpi = kpis.find(row.kpi);
    const value = kpi && observedValue(row, { kpi, settings });
    return (
      kpi !== undefined &&
      value !== undefined &&
      printed.some((one) => one.kpi === row.kpi && one.value.value.eq(shownValue(kpi, value)))
    );
  };
};
