/** A count that may be published: whole and not negative. */
export interface DisclosureCell {
  readonly key: string;
  readonly count: number;
  /** Whether it is the count of so few people that it is withheld by itself (domain I1). */
  readonly isSmall: boolean;
  /** Whether an earlier paper printed the same count: withholding it hides nothing any more (domain I4). */
  readonly isKnown: boolean;
}

/** A total and the parts that add up to it, by the keys of their cells. */
export interface Sum {
  readonly total: string;
  readonly parts: readonly string[];
}

/** Cells that a reader may add and subtract. */
export interface DisclosureTable {
  readonly cells: ReadonlyMap<string, DisclosureCell>;
  /** Only sums of which every cell is there: what nobody publishes, nobody can subtract. */
  readonly sums: readonly Sum[];
}
