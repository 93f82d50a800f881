import { spanAt } from '../../sources/located.js';
import type { Check } from '../check.js';
import { tellUnknownKpi } from '../unknown-names.js';

/** What an earlier paper printed belongs to a KPI that is still defined, once. */
export const publishedNames: Check = ({ published, kpis }, diagnostics) => {
  for (const { values } of published)
    for (const [index, value] of values.entries()) {
      const span = spanAt(value.at, 'kpi');
      const twin = values.findIndex((other) => other.kpi === value.kpi);
      if (!kpis.mayHave(value.kpi)) tellUnknownKpi(value.kpi, kpis.ids, span, diagnostics);
      if (twin < index)
        diagnostics.error('duplicate-id', `The KPI "${value.kpi}" is there twice.`, {
          span,
          related: values[twin] && [{ message: 'first here', span: spanAt(values[twin].at, 'kpi') }],
          hint: 'A paper printed one value: delete the row that is wrong.',
        });
    }
};
