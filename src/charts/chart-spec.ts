import type { BarChartSpec } from './bar-chart.js';
import type { HeatMapSpec } from './heat-map.js';
import type { LineChartSpec } from './line-chart.js';
import type { TimelineSpec } from './timeline.js';

/**
 * What a chart shows, by its kind. A kind is one file here for its geometry, one in `src/html/view/` for its view,
 * and one partial in `templates/charts/`, under the same name.
 */
export type ChartSpec = LineChartSpec | BarChartSpec | TimelineSpec | HeatMapSpec;
export type ChartKind = ChartSpec['kind'];
