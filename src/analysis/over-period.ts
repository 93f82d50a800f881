import type Big from 'big.js';
import type { Span } from '../diagnostics/source-text.js';
import type { Status } from '../programme/inputs/kpi-series-file.js';
import type { Kpi, Period } from '../programme/inputs/kpis-file.js';
import { addToMonth, type Month, monthsBetween } from '../words/month.js';
import { combined, leastCertain } from './combine.js';
import type { Reading, Readings } from './reading.js';

/** A KPI over several months, made from the counts of each (domain B10). */
export interface PeriodReading {
  readonly period: Period;
  readonly months: readonly Month[];
  /** `undefined` where a month has no value, or no counts to combine. */
  readonly value: Big | undefined;
  readonly status: Status;
  readonly origins: readonly Span[];
  /** The months for which there is nothing to combine. */
  readonly lacking: readonly Month[];
}

/** What a KPI came to over the period that holds or ends with a month. */
export const overPeriod = (kpi: Kpi, readings: Readings, period: Period, month: Month): PeriodReading => {
  const months = monthsOf(period, month);
  const found = months.map((one) => readings.at(one));
  const lacking = months.filter((_, index) => !canCombine(kpi, found[index]));
  const known = found.filter((reading) => reading !== undefined);
  return {
    period,
    months,
    value: lacking.length === 0 ? combined(kpi, known) : undefined,
    status: leastCertain(known),
    origins: known.flatMap((reading) => reading.origins),
    lacking,
  };
};

const canCombine = ({ unit }: Kpi, reading: Reading | undefined): boolean =>
  unit === 'count' ? reading?.value !== undefined : reading?.counts !== undefined;

/** A financial year starts in April (domain D11). */
const APRIL = 4;

/** The months of a period: the last whole quarter of the financial year, the year so far, or the twelve months to one. */
const monthsOf = (period: Period, month: Month): readonly Month[] => {
  const intoYear = (Number(month.slice(5)) - APRIL + 12) % 12;
  switch (period) {
    case 'year-to-date':
      return monthsBetween(addToMonth(month, -intoYear), month);
    case 'twelve-months':
      return monthsBetween(addToMonth(month, -11), month);
    case 'quarter': {
      const end = addToMonth(month, -((intoYear + 1) % 3));
      return monthsBetween(addToMonth(end, -2), end);
    }
  }
};
