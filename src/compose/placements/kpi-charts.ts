import type { Block } from '../../paper/blocks.js';
import { text } from '../../paper/inlines.js';
import type { BindingKind } from '../context.js';
import { chartOf } from './kpi-chart.js';

/** `{{kpi-charts}}`: a chart and its data for every KPI, under the names of their groups. */
export const kpiCharts: BindingKind<readonly Block[]> = {
  options: [],
  resolve(call, context) {
    const findings = [...context.findings.kpis.values()];
    return context.programme.groups.records.flatMap((group): readonly Block[] => {
      const members = findings.filter(({ kpi }) => kpi.group === group.id);
      if (members.length === 0) return [];
      return [
        { kind: 'heading', id: `charts--${group.id}`, level: 3, content: [text(group.name)] },
        ...members.flatMap((finding) => chartOf(finding, call, context)),
      ];
    });
  },
};
