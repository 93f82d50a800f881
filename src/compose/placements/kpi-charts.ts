import type { Block } from '../../paper/blocks.js';
import { text } from '../../paper/inlines.js';
import type { BindingKind } from '../context.js';
import { chartId, chartOf } from './kpi-chart.js';

/** `{{kpi-charts}}`: a chart and its data for every KPI, under the names of their groups. */
export const kpiCharts: BindingKind<readonly Block[]> = {
  options: [],
  resolve(call, context) {
    const {
      findings: { kpis },
      programme,
    } = context;
    const findings = [...kpis.values()];
    for (const id of programme.kpis.ids) if (!kpis.has(id)) context.anchors.excuse(chartId(id));
    return programme.groups.records.flatMap((group): readonly Block[] => {
      const members = findings.filter(({ kpi }) => kpi.group === group.id);
      if (members.length === 0) return [];
      return [
        {
          kind: 'heading',
          id: context.anchors.automatic(`charts--${group.id}`),
          level: 3,
          content: [text(group.name)],
        },
        ...members.flatMap((finding) => chartOf(finding, call, context)),
      ];
    });
  },
};
