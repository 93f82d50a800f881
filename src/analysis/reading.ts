import type Big from 'big.js';
import type { Span } from '../diagnostics/source-text.js';
import type { Observation, Status } from '../programme/inputs/kpi-series-file.js';
import type { Kpi } from '../programme/inputs/kpis-file.js';
import { observedValue } from '../programme/observed-value.js';
import type { Series } from '../programme/programme.js';
import { spanAt } from '../sources/located.js';
import { type Month, monthsBetween } from '../words/month.js';

/** The value of a KPI for an area in a month: exact, in the KPI's own unit (percentages as 25 for 25%). */
export interface Reading {
  readonly month: Month;
  /** `undefined` when the month is declared missing, or its denominator is 0 (domain B9, B18). */
  readonly value: Big | undefined;
  readonly status: Status;
  /** The month is declared missing: not available, [x]. */
  readonly isMissing: boolean;
  /** A percentage of nothing: not applicable, [z] (domain B9). */
  readonly isUndefined: boolean;
  readonly note: string | undefined;
  /** The cells that the value was read or computed from; for a missing one, the cell that says so. */
  readonly origins: readonly Span[];
}

/** Readings by month, the earliest first; a month may be absent only before the first and after the last. */
export class Readings {
  readonly #byMonth: ReadonlyMap<Month, Reading>;
  #months: readonly Month[] | undefined;

  constructor(readings: Iterable<Reading>) {
    const sorted = [...readings].sort((a, b) => (a.month < b.month ? -1 : a.month > b.month ? 1 : 0));
    this.#byMonth = new Map(sorted.map((reading) => [reading.month, reading]));
  }

  at(month: Month): Reading | undefined {
    return this.#byMonth.get(month);
  }

  get all(): readonly Reading[] {
    return [...this.#byMonth.values()];
  }

  /** The latest reading that has a value. */
  get latest(): Reading | undefined {
    return this.all.findLast((reading) => reading.value !== undefined);
  }

  /** Every month from the first reading to the last, whether it has a reading or not (domain B18). */
  get months(): readonly Month[] {
    const { all } = this;
    const [first, last] = [all[0], all.at(-1)];
    this.#months ??= first && last ? monthsBetween(first.month, last.month) : [];
    return this.#months;
  }

  /** Whether a month lies between the first reading and the last. */
  reach(month: Month): boolean {
    const { months } = this;
    const [first, last] = [months[0], months.at(-1)];
    return first !== undefined && last !== undefined && first <= month && month <= last;
  }
}

/** What was known of a KPI for an area by the end of a month; later observations do not exist yet (design §2). */
export const readingsOf = (kpi: Kpi, area: string, series: Series, last: Month): Readings =>
  new Readings(
    series
      .of(kpi.id, area)
      .filter((row) => row.month <= last)
      .map(readingOf),
  );

// A row says the same to every paper, and a percentage is long division.
const known = new WeakMap<Observation, Reading>();

const readingOf = (row: Observation): Reading => {
  const reading = known.get(row) ?? readRow(row);
  known.set(row, reading);
  return reading;
};

const readRow = (row: Observation): Reading => ({
  month: row.month,
  value: observedValue(row),
  status: row.status,
  isMissing: row.status === 'missing',
  isUndefined: !row.value && row.denominator?.value.eq(0) === true,
  note: row.note,
  // Found only when somebody asks: most cells of a long series never are.
  get origins() {
    return originsOf(row).map((field) => spanAt(row.at, field));
  },
});

const originsOf = (row: Observation): readonly (keyof Observation)[] => {
  if (row.value) return ['value'];
  return row.status === 'missing' ? ['status'] : ['numerator', 'denominator'];
};
