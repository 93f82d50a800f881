import type { LegendEntry } from './legend-view.js';

/** What `templates/blocks/chart.hbs` asks of a drawing of any kind. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** The key above the drawing (domain J6); empty where there is nothing to tell apart. */
  readonly legend: readonly LegendEntry[];
  /** What a reader could be misled by, said under the drawing. */
  readonly caveat: string | undefined;
}
