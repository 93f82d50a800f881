import type Big from 'big.js';
import type { Kpi } from '../programme/inputs/kpis-file.js';
import { shownValue } from '../programme/shown-value.js';
import { type Month, writeMonth } from '../words/month.js';
import { sayValue, writeDifference } from './values.js';

/** A value and its month. */
export interface DatedValue {
  readonly value: Big;
  readonly month: Month;
}

/**
 * How a KPI moved, behind its name: "fell to 25.0% from 30.5% in June 2020". It states two values and which is larger, and
 * nothing of what lies between them or of what it means: that is for a chart to say (domain B6, C17). A difference that
 * the printed figures do not show is put as such.
 * @param marked a value as printed, with its shorthand where that is wanted
 */
export const sayMovement = <End extends DatedValue>(
  kpi: Kpi,
  earlier: End,
  later: End,
  marked: (printed: string, end: End) => string = (printed) => printed,
): string => {
  const [now, then] = [sayValue(kpi, later.value), sayValue(kpi, earlier.value)];
  const since = `in ${writeMonth(earlier.month)}`;
  const amount = later.value.minus(earlier.value);
  if (amount.eq(0)) return `was ${marked(now, later)}, ${marked(`the same as ${since}`, earlier)}`;
  const isMore = amount.gt(0);
  if (now !== then)
    return `${isMore ? 'rose' : 'fell'} to ${marked(now, later)} from ${marked(then, earlier)} ${since}`;
  const than = marked(`${isMore ? 'higher' : 'lower'} than ${since}`, earlier);
  return `was ${marked(now, later)}, ${than} by ${writeDifference(kpi, amount)}`;
};

/** Whether two values as printed do not differ by their difference as printed (domain B13). */
export const isOffByRounding = (kpi: Kpi, earlier: Big, later: Big): boolean => {
  const shown = (value: Big): Big => shownValue(kpi, value);
  return !shown(later)
    .minus(shown(earlier))
    .eq(shown(later.minus(earlier)));
};

/** What is printed where figures do not subtract or sum as printed; none of them is adjusted to fit (domain B13). */
export const ROUNDING_NOTE =
  'Figures may not sum due to rounding: every difference is worked out first and rounded then.';
