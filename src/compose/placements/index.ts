import type { Block } from '../../paper/blocks.js';
import type { BindingKind } from '../context.js';
import { chain } from './chain.js';
import { deliveryConfidence } from './delivery-confidence.js';
import { fundByGroup } from './fund-by-group.js';
import { fundByYear } from './fund-by-year.js';
import { fundCommentary } from './fund-commentary.js';
import { fundLedger } from './fund-ledger.js';
import { fundMovements } from './fund-movements.js';
import { kpiChart } from './kpi-chart.js';
import { kpiCharts } from './kpi-charts.js';
import { kpiComparison } from './kpi-comparison.js';
import { kpiGrid } from './kpi-grid.js';
import { kpiSummary } from './kpi-summary.js';
import { milestoneMoves } from './milestone-moves.js';
import { milestoneTable } from './milestone-table.js';
import { milestoneTimeline } from './milestone-timeline.js';
import { riskHeatMap } from './risk-heat-map.js';
import { riskTable } from './risk-table.js';

/** The bindings that stand for whole blocks, by the name that authors write on a line of its own. */
export const placements: Readonly<Record<string, BindingKind<readonly Block[]>>> = {
  'risk-table': riskTable,
  'risk-heat-map': riskHeatMap,
  chain,
  'fund-commentary': fundCommentary,
  'fund-ledger': fundLedger,
  'fund-by-group': fundByGroup,
  'fund-by-year': fundByYear,
  'fund-movements': fundMovements,
  'kpi-summary': kpiSummary,
  'kpi-grid': kpiGrid,
  'kpi-comparison': kpiComparison,
  'kpi-chart': kpiChart,
  'kpi-charts': kpiCharts,
  'milestone-table': milestoneTable,
  'milestone-timeline': milestoneTimeline,
  'milestone-moves': milestoneMoves,
  'delivery-confidence': deliveryConfidence,
};
