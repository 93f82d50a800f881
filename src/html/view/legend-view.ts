/** An entry of the key above a chart, as `templates/parts/legend.hbs` sees it. */
export interface LegendEntry {
  readonly text: string;
  /** A small drawing of the mark; absent where the words say it all. */
  readonly sample: SampleView | undefined;
}

/** The marks of a sample in their order, in a box of 36 by 14; the classes are those that the drawing itself uses. */
export interface SampleView {
  /** 1 to 4 where the sample takes the colour of a series (`series-1` …). */
  readonly series: number | undefined;
  readonly marks: readonly SampleMark[];
}

export interface SampleMark {
  /** Class of the stylesheet: `line`, `solid`, `target` … */
  readonly look: string;
  readonly path: string;
  readonly dash: string | undefined;
}

/** Middle of a sample. */
export const SAMPLE = { x: 18, y: 7 };

export const sampleMark = (look: string, path: string, dash?: string): SampleMark => ({ look, path, dash });
