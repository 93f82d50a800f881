import type { Span } from '../../diagnostics/source-text.js';
import type { Observation } from '../../programme/inputs/kpi-series-file.js';
import type { Kpi } from '../../programme/inputs/kpis-file.js';
import type { Settings } from '../../programme/inputs/programme-file.js';
import { countsOf, type Measured } from '../../programme/observed-value.js';
import type { Programme } from '../../programme/programme.js';
import { textAt } from '../../sources/located.js';
import { type IsSmall, smallUpTo } from './small.js';
import { tablesOf } from './tables.js';
import { type Reason, withhold } from './withhold.js';

/** A value that is withheld: which, why, and the row that says it. Never what it is (domain I8). */
export interface WithheldValue {
  readonly row: Observation;
  readonly reason: Reason;
}

/** The columns of a row that say how many people it counts. */
const COUNTS = ['value', 'numerator', 'denominator'];

/**
 * What papers must not show, so that nobody is recognised (domain I1 to I5). Readings are made with it, so that nothing
 * behind them has the values: there is no other way to read a series.
 */
export class Withheld {
  readonly #reasons: ReadonlyMap<Observation, Reason>;

  constructor(
    reasons: ReadonlyMap<Observation, Reason>,
    /** The KPIs whose counts are rounded instead, by their ids (domain I6). */
    readonly rounded: ReadonlySet<string>,
    /** Up to how many people a count is small (domain I1, I6). */
    readonly threshold: number,
    /** Rows whose small counts can be worked out whatever is withheld. */
    readonly exposed: readonly Observation[],
    /** Rows of which no paper tells what they say: those that are withheld, and those that are rounded. */
    private readonly untold: readonly Observation[],
  ) {
    this.#reasons = reasons;
  }

  /** The cells that hold what is not told. */
  get cells(): readonly Span[] {
    return this.untold.flatMap(({ at }) => COUNTS.flatMap((column) => textAt(at, column)?.span ?? []));
  }

  reasonFor(row: Observation): Reason | undefined {
    return this.#reasons.get(row);
  }

  get all(): readonly WithheldValue[] {
    return [...this.#reasons].map(([row, reason]) => ({ row, reason }));
  }
}

/** What is withheld of a programme; `published` holds what earlier papers printed. */
export const withheldOf = (programme: Programme, settings: Settings): Withheld => {
  const guarded = programme.kpis.records.filter(({ disclosure }) => disclosure === 'small-numbers');
  const { threshold, method } = settings.disclosure;
  const rounded = new Set(method === 'round' ? guarded.map(({ id }) => id) : []);
  // One way or the other: where counts are rounded, none is withheld.
  if (rounded.size > 0) {
    const untold = programme.series.all.filter(({ kpi }) => rounded.has(kpi));
    return new Withheld(new Map(), rounded, threshold, [], untold);
  }
  const reasons = new Map<Observation, Reason>(
    smallRows(guarded, programme, settings).map((row) => [row, 'small']),
  );
  const exposed: Observation[] = [];
  for (const { table, rows } of tablesOf(programme, settings, new Set(reasons.keys()))) {
    const found = withhold(table);
    for (const [key, reason] of found.reasons) {
      const row = rows.get(key);
      // What somebody keeps out of the file is not there to be withheld, and its row says why.
      if (row && row.status !== 'confidential' && !reasons.has(row)) reasons.set(row, reason);
    }
    exposed.push(...found.exposed.flatMap((key) => rows.get(key) ?? []));
  }
  return new Withheld(reasons, rounded, threshold, exposed, [...reasons.keys()]);
};

// Every paper of a programme asks for the same.
const known = new WeakMap<Programme['series'], readonly Observation[]>();

const smallRows = (
  guarded: readonly Kpi[],
  { series }: Programme,
  settings: Settings,
): readonly Observation[] => {
  const kpis = new Map(guarded.map((kpi) => [kpi.id, kpi]));
  const isSmall = smallUpTo(settings.disclosure.threshold);
  const rows =
    known.get(series) ??
    series.all.filter((row) => {
      const kpi = kpis.get(row.kpi);
      return kpi !== undefined && isSmallRow(row, { kpi, settings }, isSmall);
    });
  known.set(series, rows);
  return rows;
};

/** Whether a row counts few people, leaves few, or is an average of few (domain I1, I2). */
const isSmallRow = (row: Observation, measured: Measured, isSmall: IsSmall): boolean => {
  const { kpi } = measured;
  if (kpi.unit === 'count') return row.value !== undefined && isSmall(row.value.value);
  const counts = countsOf(row, measured);
  if (!counts) return false;
  const { numerator, denominator, population } = counts;
  // A population is no count that a paper makes.
  if (kpi.unit !== 'percentage' && population) return isSmall(numerator);
  const others = kpi.unit === 'percentage' ? denominator.minus(numerator) : denominator;
  return isSmall(numerator) || isSmall(others);
};
