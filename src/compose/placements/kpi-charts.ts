import type { Block } from '../../paper/blocks.js';
import { text } from '../../paper/inlines.js';
import type { BindingKind } from '../context.js';
import { chartOf, isChartOf } from './kpi-chart.js';
import { kpiGroups } from './kpi-groups.js';

/** `{{kpi-charts}}`: a chart and its data for every KPI, under the names of their groups. */
export const kpiCharts: BindingKind<readonly Block[]> = {
  options: [],
  resolve(call, context) {
    context.anchors.excuse((id) => isChartOf(id, context.programme.kpis));
    return kpiGroups(context).flatMap(({ group, members }): readonly Block[] => [
      {
        kind: 'heading',
        id: context.anchors.automatic(`charts--${group.id}`),
        level: 3,
        content: [text(group.name)],
      },
      ...members.flatMap((finding) => chartOf(finding, call, context)),
    ]);
  },
};
