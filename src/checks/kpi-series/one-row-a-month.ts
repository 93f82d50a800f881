import { spanAt } from '../../sources/located.js';
import { writeMonth } from '../../words/month.js';
import type { Check } from '../check.js';
import { monthMeant } from './month-meant.js';

/** A month has one row for each KPI and area (domain B18). */
export const oneRowAMonth: Check = ({ series }, diagnostics) => {
  for (const rows of series.groups) {
    const first = new Map<string, (typeof rows)[number]>();
    for (const row of rows) {
      const twin = first.get(row.month);
      const meant = twin && monthMeant(row.month, rows);
      if (!twin) first.set(row.month, row);
      else
        diagnostics.error(
          'duplicate-month',
          `${writeMonth(row.month)} is there twice for ${row.kpi} (${row.area}).`,
          {
            span: spanAt(row.at, 'month'),
            hint: meant
              ? `Was ${writeMonth(meant)} meant in one of them? It has no row. Else delete the row that is wrong.`
              : 'Delete the row that is wrong.',
            related: [{ message: 'first here', span: spanAt(twin.at, 'month') }],
          },
        );
    }
  }
};
