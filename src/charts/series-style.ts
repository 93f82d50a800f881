import type { LineSeries } from './line-chart.js';

/** What tells a series from the others without colour (domain J5): its marker's shape and its line's dashes. */
export interface SeriesStyle {
  /** 1 to 4: the stylesheet gives each its colour (`--series-1` …). */
  readonly number: number;
  readonly shape: MarkerShape;
  /** SVG `stroke-dasharray`; absent for a whole line. */
  readonly dash: string | undefined;
}

export type MarkerShape = 'circle' | 'square' | 'triangle' | 'diamond';

const styles = [
  { number: 1, shape: 'circle', dash: undefined },
  { number: 2, shape: 'square', dash: '8 4' },
  { number: 3, shape: 'triangle', dash: '2 4' },
  { number: 4, shape: 'diamond', dash: '10 4 2 4' },
] as const satisfies readonly SeriesStyle[];

const preferred: Record<LineSeries['role'], SeriesStyle> = {
  own: styles[0],
  neighbours: styles[1],
  nation: styles[2],
  part: styles[3],
};

/**
 * A style for each series. A role looks the same in every chart of a paper;
 * a second series of the same role takes the first style still free.
 */
export function seriesStyles(series: readonly Pick<LineSeries, 'role'>[]): readonly SeriesStyle[] {
  const wanted = series.map(({ role }, index) =>
    series.findIndex((other) => other.role === role) === index ? preferred[role] : undefined,
  );
  const free: SeriesStyle[] = styles.filter((style) => !wanted.includes(style));
  return wanted.map((style) => style ?? free.shift() ?? styles[3]);
}
