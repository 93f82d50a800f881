import { spanAt } from '../../sources/located.js';
import { writeMonth } from '../../words/month.js';
import type { Check } from '../check.js';

/** Rows out of the order of their months are sorted, and that is noted (domain B18): one of them may be mistyped. */
export const inOrder: Check = ({ series }, diagnostics) => {
  for (const rows of series.groups) {
    const index = rows.findIndex(({ month }, at) => month < (rows[at - 1]?.month ?? ''));
    const [before, row] = [rows[index - 1], rows[index]];
    if (!before || !row) continue;
    diagnostics.note(
      'unordered-months',
      `${row.kpi} (${row.area}) has ${writeMonth(row.month)} after ${writeMonth(before.month)}: its rows are sorted.`,
      { span: spanAt(row.at, 'month') },
    );
  }
};
