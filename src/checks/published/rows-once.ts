import type { Diagnostics } from '../../diagnostics/diagnostic.js';
import { type Located, spanAt } from '../../sources/located.js';
import { writeMonth } from '../../words/month.js';
import type { Check } from '../check.js';

/** What the papers of a month printed of one thing is in their snapshot once (domain K3). */
export const publishedOnce: Check = ({ published }, diagnostics) => {
  for (const { values, milestones, risks } of published) {
    checkOnce(values.rows, 'kpi', ({ kpi, month }) => `${kpi} for ${writeMonth(month)}`, diagnostics);
    checkOnce(milestones.rows, 'id', ({ id }) => `The milestone "${id}"`, diagnostics);
    checkOnce(risks.rows, 'id', ({ id }) => `The risk "${id}"`, diagnostics);
  }
};

const checkOnce = <Row extends { readonly at: Located }>(
  rows: readonly Row[],
  column: string,
  nameOf: (row: Row) => string,
  diagnostics: Diagnostics,
): void => {
  const first = new Map<string, Row>();
  for (const row of rows) {
    const name = nameOf(row);
    const twin = first.get(name);
    if (!twin) first.set(name, row);
    else
      diagnostics.error('duplicate-id', `${name} is there twice.`, {
        span: spanAt(row.at, column),
        related: [{ message: 'first here', span: spanAt(twin.at, column) }],
        hint: 'A paper printed it once: delete the row that is wrong.',
      });
  }
};
