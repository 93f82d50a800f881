/** Horizontal bars, several to a category: plan against outturn, need against funding. */
export interface BarChartSpec {
  readonly kind: 'bars';
  /** From the top down. */
  readonly categories: readonly BarCategory[];
  /** At most four (domain J6); each has a lightness and a pattern of its own (domain J5). */
  readonly series: readonly { readonly name: string }[];
  /** Writes a round value of the axis. */
  readonly tick: (value: number) => string;
  /** Writes a value at the end of its bar. */
  readonly label: (value: number) => string;
}

export interface BarCategory {
  readonly name: string;
  /** One entry a series, for geometry only; `undefined` where there is no value: there is no bar then. */
  readonly values: readonly (number | undefined)[];
}
