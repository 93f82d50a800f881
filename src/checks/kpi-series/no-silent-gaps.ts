import type { Diagnostics } from '../../diagnostics/diagnostic.js';
import type { Observation } from '../../programme/inputs/kpi-series-file.js';
import { ownArea } from '../../programme/inputs/programme-file.js';
import { spanAt } from '../../sources/located.js';
import { addToMonth, type Month, monthsBetween, writeMonth } from '../../words/month.js';
import { writeList } from '../../words/phrases.js';
import type { Check } from '../check.js';
import { monthMeant } from './month-meant.js';

/** The authority's own months follow each other; one without a value is declared, with a reason (domain B18). */
export const noSilentGaps: Check = ({ series, settings }, diagnostics) => {
  if (!series.isComplete) return;
  const own = settings && ownArea(settings)?.id;
  for (const rows of series.groups) {
    if (rows[0]?.area !== own) continue;
    const sorted = [...rows].sort((a, b) => (a.month < b.month ? -1 : 1));
    for (const [index, row] of sorted.entries()) {
      const before = sorted[index - 1];
      if (!before || row.month <= addToMonth(before.month, 1) || isToldAsTwin(before, row, sorted)) continue;
      reportGap(before, row, diagnostics);
    }
  }
};

/** Whether the gap is one month, for which one of two rows of a month beside it is most likely meant: that is told there. */
const isToldAsTwin = (before: Observation, after: Observation, rows: readonly Observation[]): boolean => {
  const missing = addToMonth(before.month, 1);
  const isTwin = ({ month }: Observation): boolean =>
    rows.filter((row) => row.month === month).length > 1 && monthMeant(month, rows) === missing;
  return addToMonth(missing, 1) === after.month && (isTwin(before) || isTwin(after));
};

const reportGap = (before: Observation, after: Observation, diagnostics: Diagnostics): void => {
  const missing = monthsBetween(addToMonth(before.month, 1), addToMonth(after.month, -1));
  diagnostics.error('undeclared-gap', `${after.kpi} has no row for ${writeMonths(missing)}.`, {
    span: spanAt(after.at, 'month'),
    related: [{ message: 'the month before the gap', span: spanAt(before.at, 'month') }],
    hint:
      missing.length > LISTED
        ? 'Look at both months: one of them may be mistyped. Else add the rows between them.'
        : `Add ${missing.length === 1 ? 'a row' : 'rows'} before this one; where there is no value, write "missing" under status and the reason under note.`,
  });
};

/** A long gap is told by its ends. */
const LISTED = 6;

const writeMonths = (months: readonly Month[]): string => {
  const [first, last] = [months[0], months.at(-1)];
  return months.length > LISTED && first && last
    ? `any month from ${writeMonth(first)} to ${writeMonth(last)}`
    : writeList(months.map(writeMonth));
};
