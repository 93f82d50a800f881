import { spanAt } from '../../sources/located.js';
import { addToMonth, monthsBetween, writeMonth } from '../../words/month.js';
import { writeList } from '../../words/phrases.js';
import type { Check } from '../check.js';

/** The authority's own months follow each other; one without a value is declared, with a reason (domain B18). */
export const noSilentGaps: Check = ({ series, settings }, diagnostics) => {
  if (!series.isComplete) return;
  const own = settings?.areas.find((area) => area.role === 'own')?.id;
  for (const rows of series.groups) {
    if (rows[0]?.area !== own) continue;
    const sorted = [...rows].sort((a, b) => (a.month < b.month ? -1 : 1));
    for (const [index, row] of sorted.entries()) {
      const before = sorted[index - 1];
      if (!before || row.month <= addToMonth(before.month, 1)) continue;
      const missing = monthsBetween(addToMonth(before.month, 1), addToMonth(row.month, -1));
      diagnostics.error(
        'undeclared-gap',
        `${row.kpi} has no row for ${writeList(missing.map(writeMonth))}.`,
        {
          span: spanAt(row.at, 'month'),
          hint: `Add ${missing.length === 1 ? 'a row' : 'rows'} before this one; where there is no value, write "missing" under status and the reason under note.`,
        },
      );
    }
  }
};
