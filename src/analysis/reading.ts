import type Big from 'big.js';
import type { Span } from '../diagnostics/source-text.js';
import type { Observation, Status } from '../programme/inputs/kpi-series-file.js';
import type { Kpi } from '../programme/inputs/kpis-file.js';
import { ownArea } from '../programme/inputs/programme-file.js';
import type { PublishedValue } from '../programme/inputs/published-file.js';
import {
  type Counts,
  countsOf,
  type Measured,
  observedValue,
  originsOf,
} from '../programme/observed-value.js';
import type { Series } from '../programme/programme.js';
import { isRestated } from '../programme/reported-values.js';
import { spanAt } from '../sources/located.js';
import { compare } from '../words/compare.js';
import { type Month, monthsBetween } from '../words/month.js';
import { roundedReading } from './disclosure/rounded.js';
import type { Withheld } from './disclosure/withheld.js';

/** The value of a KPI for an area in a month: exact, in the KPI's own unit (percentages as 25 for 25%). */
export interface Reading {
  readonly area: string;
  /** Whether the area is that of the authority itself. */
  readonly isOwn?: boolean | undefined;
  readonly month: Month;
  /** `undefined` when the month is declared missing or confidential, or its denominator is 0 (domain B9, B18). */
  readonly value: Big | undefined;
  readonly status: Status;
  /** The month is declared missing: not available, [x]. */
  readonly isMissing: boolean;
  /** The value is withheld: [c] (domain H5). */
  readonly isWithheld: boolean;
  /** A share of nothing: not applicable, [z] (domain B9). */
  readonly isUndefined: boolean;
  readonly note: string | undefined;
  /** The cells that the value was read or computed from; for a missing one, the cell that says so. */
  readonly origins: readonly Span[];
  /** What the value is a share of; `undefined` where the row gives no counts. */
  readonly counts: Counts | undefined;
  /** What an earlier paper printed for the month, where that is not what would be printed now: [r] (domain B8). */
  readonly restated?: PublishedValue | undefined;
  /** For a group of areas: how many members' values it is made from, and how many members there are (domain B15). */
  readonly members?: { readonly used: number; readonly of: number } | undefined;
}

/** Readings by month, the earliest first; a month may be absent only before the first and after the last. */
export class Readings {
  readonly #byMonth: ReadonlyMap<Month, Reading>;
  #months: readonly Month[] | undefined;

  constructor(readings: Iterable<Reading>) {
    const sorted = [...readings].sort((a, b) => compare(a.month, b.month));
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

/**
 * What was known of a KPI for an area by the end of a month; later observations do not exist yet (design §2).
 * @param withheld what no paper may show: such a reading has neither value nor counts (domain I5)
 * @param reported what earlier papers printed, by month: a reading that is now another says so
 */
export const readingsOf = (
  measured: Measured,
  area: string,
  series: Series,
  last: Month,
  withheld: Withheld,
  reported?: ReadonlyMap<Month, PublishedValue>,
): Readings =>
  new Readings(
    series
      .of(measured.kpi.id, area)
      .filter((row) => row.month <= last)
      .map((row) =>
        withheld.reasonFor(row)
          ? withheldReading(row, measured)
          : restatedSince(reported?.get(row.month), shownReading(row, measured, withheld), measured.kpi),
      ),
  );

/** As much of a row as a paper may know: that it is there. What its note says might tell. */
const withheldReading = (row: Observation, { settings }: Measured): Reading => ({
  area: row.area,
  isOwn: settings && row.area === ownArea(settings)?.id,
  month: row.month,
  value: undefined,
  status: 'confidential',
  isMissing: false,
  isWithheld: true,
  isUndefined: false,
  note: undefined,
  origins: [spanAt(row.at, 'month')],
  counts: undefined,
});

/** A row as far as it may be shown: with its counts rounded, where the programme shows them so (domain I6). */
const shownReading = (row: Observation, measured: Measured, { rounded }: Withheld): Reading => {
  const reading = readingOf(row, measured);
  return rounded.has(row.kpi) ? roundedReading(reading, measured.kpi) : reading;
};

const restatedSince = (told: PublishedValue | undefined, reading: Reading, kpi: Kpi): Reading =>
  told && isRestated(kpi, told, reading.value) ? { ...reading, restated: told } : reading;

// A row says the same to every paper, and a percentage is long division. Rows may be kept while what they measure changes.
const known = new WeakMap<Observation, { readonly by: Measured; readonly reading: Reading }>();

const readingOf = (row: Observation, measured: Measured): Reading => {
  const last = known.get(row);
  if (last?.by.kpi === measured.kpi && last.by.settings === measured.settings) return last.reading;
  const reading = readRow(row, measured);
  known.set(row, { by: measured, reading });
  return reading;
};

const readRow = (row: Observation, measured: Measured): Reading => ({
  area: row.area,
  isOwn: measured.settings && row.area === ownArea(measured.settings)?.id,
  month: row.month,
  value: observedValue(row, measured),
  status: row.status,
  isMissing: row.status === 'missing',
  isWithheld: row.status === 'confidential',
  isUndefined: !row.value && row.denominator?.value.eq(0) === true,
  note: row.note,
  // Found only when somebody asks: most cells of a long series never are.
  get origins() {
    return originsOf(row, measured);
  },
  get counts() {
    return countsOf(row, measured);
  },
});
